namespace Summit;

/// <summary>Specifies how YAML writes a reference or a list of references, if not by key or alias.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ReferenceAttribute : Attribute
{
    /// <summary>
    /// The name of a text, text list or integer field of the other record type that references are written by, such as
    /// <c>nameof(Speaker.Name)</c>. If the field has no such value, the reference is looked up among keys and aliases.
    /// </summary>
    public string? By { get; init; }

    /// <summary>
    /// The format from which the key of the other record is built, in the syntax of <see cref="KeyAttribute.Format"/>:
    /// <c>{series}/{event}</c>, or <c>{event}/{Related}</c>. The name of the reference field itself stands for the text
    /// in the YAML.
    /// </summary>
    public string? Format { get; init; }

    /// <summary>
    /// Whether a reference that matches no name exactly may match a name without regard to case and accents.
    /// </summary>
    public bool Folded { get; init; }

    /// <summary>
    /// What happens to a reference that matches no record. The default is an error. With any other value, a name that
    /// occurs twice in a list is a warning instead of an error.
    /// </summary>
    public UnresolvedReferenceBehavior Unresolved { get; init; }

    /// <summary>
    /// Whether YAML may write the record itself in place of its name. The record then belongs to its table like any
    /// other. If its key is taken, the reference leads to the record that has the key, and fields that differ are a
    /// warning.
    /// </summary>
    public bool InPlace { get; init; }
}
