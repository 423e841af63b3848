namespace Summit;

/// <summary>
/// Marks a <see cref="RecordSet{T}"/> as the inverse of a reference: it holds the records that refer to this record.
/// </summary>
/// <param name="field">The name of the field of the other record type that refers to this type.</param>
/// <example>
/// <code>
/// [Inverse(nameof(Talk.Speakers))] public partial RecordSet&lt;Talk&gt; Talks { get; }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Property)]
public sealed class InverseAttribute(string field) : Attribute
{
    /// <summary>The name of the field of the other record type that refers to this type.</summary>
    public string Field { get; } = field;

    /// <summary>
    /// Whether the set also holds the records that refer to a descendant of this record in its
    /// <see cref="HierarchyAttribute">hierarchy</see>.
    /// </summary>
    public bool Transitive { get; init; }
}
