namespace Summit;

/// <summary>
/// Marks a <see cref="RecordSet{T}"/> as the inverse of a reference: it holds the records that refer to this one.
/// </summary>
/// <param name="field">The name of the field of the other record that refers to this one.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class InverseAttribute(string field) : Attribute
{
    /// <summary>The name of the field of the other record that refers to this one.</summary>
    public string Field { get; } = field;

    /// <summary>True to hold also what refers to the records below this one in its <see cref="HierarchyAttribute">hierarchy</see>.</summary>
    public bool Transitive { get; init; }
}
