namespace Summit;

/// <summary>Says how YAML writes a reference, or those of a list, if not by key or alias.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ReferenceAttribute : Attribute
{
    /// <summary>
    /// A text, text list or integer of the record referred to that references are written by, such as
    /// <c>nameof(Speaker.Name)</c>. A name that it does not find is looked for among keys and aliases.
    /// </summary>
    public string? By { get; init; }

    /// <summary>
    /// What the name of the record is made of, as <see cref="KeyAttribute.Format"/> has it; the field's own name stands for what
    /// is written. It leads to keys that are made alike: <c>{series}/{event}</c>, or <c>{event}/{Related}</c>.
    /// </summary>
    public string? Format { get; init; }

    /// <summary>True where case and accents do not count, if no record is found by the letter.</summary>
    public bool Folded { get; init; }

    /// <summary>What happens to a reference to no record. If that is no error, a name that repeats in its list is a warning.</summary>
    public UnresolvedReferenceBehavior Unresolved { get; init; }

    /// <summary>
    /// True where YAML may write the record itself in place of its name. It becomes a record of its table like any other; one
    /// whose key is taken refers to the record that has it, and fields that differ are a warning.
    /// </summary>
    public bool InPlace { get; init; }
}
