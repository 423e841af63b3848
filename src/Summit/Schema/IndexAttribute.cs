namespace Summit;

/// <summary>
/// Adds methods to the record type that find records by the value of this field. A field <c>Kind</c> adds
/// <c>WithKind(value)</c>, which returns a <see cref="RecordSet{T}"/> that combines with other sets.
/// <list type="bullet">
/// <item>For an enum or a <c>bool</c>, the assembly stores the set of each value, so that <c>Count</c> takes constant
/// time. The field is also a facet: <c>CountByKind(among, counts)</c> counts the records of each value, and
/// <c>TopByKind(among, top)</c> finds the most frequent values.</item>
/// <item>A number, a <c>DateOnly</c>, a <c>DateTimeOffset</c> or a <c>TimeSpan</c> also adds <c>With…Between(from,
/// to)</c>, for values that are at least <c>from</c> and below <c>to</c>. A set by range stores no data: it is read
/// from the column of the field, 512 records at a time, or record by record if a combination needs only a few.</item>
/// <item>An indexed <c>double</c> or <c>decimal</c> is stored as a code for each record and a table of the distinct
/// numbers. Equal numbers are found together: <c>1.0m</c> and <c>1.00m</c>, <c>0.0</c> and <c>-0.0</c>. NaN finds the
/// records that are NaN, and is in no range.</item>
/// </list>
/// Records without a value are in none of these sets. A text cannot be indexed. If many records share a text, declare
/// it as an enum, or as a reference with an <see cref="InverseAttribute">inverse</see>.
/// </summary>
/// <example>
/// <code>
/// [Index] public partial Kind Kind { get; }
///
/// int count = (Entry.WithKind(Kind.Speech) &amp; Speaker.VladimirPutin.Entries).Count;
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Property)]
public sealed class IndexAttribute : Attribute;
