namespace Summit;

/// <summary>
/// Marks a field by whose value records are found. Of a field <c>Kind</c> the record type gets <c>WithKind(value)</c>, a
/// <see cref="RecordSet{T}"/> that combines with any other.
/// <list type="bullet">
/// <item>An enum or a <c>bool</c> has the set of every value stored, so that its <c>Count</c> takes constant time.</item>
/// <item>An integer, a <c>DateOnly</c>, a <c>DateTimeOffset</c> or a <c>TimeSpan</c> gets <c>With…Between(from, to)</c> besides,
/// for the values from one, included, up to another, excluded. These sets cost no data: they are read off the field itself,
/// 512 records at a time, or one by one where a formula asks for few.</item>
/// </list>
/// Records without a value are in none of these sets. A text is not indexed: one that many records share is better declared as
/// an enum, or as a reference, which has its inverse.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class IndexAttribute : Attribute;
