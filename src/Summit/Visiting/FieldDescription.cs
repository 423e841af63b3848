namespace Summit;

/// <summary>
/// Describes a field of a record type: its kind of value, its roles in the schema, and its doc comment. The generator
/// emits the description from the schema.
/// </summary>
/// <param name="name">The name of the property.</param>
/// <param name="kind">The kind of value.</param>
public sealed class FieldDescription(string name, FieldKind kind)
{
    /// <summary>The name of the property.</summary>
    public string Name { get; } = name;

    /// <summary>The kind of value.</summary>
    public FieldKind Kind { get; } = kind;

    /// <summary>The summary of the doc comment as plain text; null if the field has none.</summary>
    public string? Summary { get; init; }

    /// <summary>Whether a record can lack a value.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Whether the field is the key; see <see cref="KeyAttribute"/>.</summary>
    public bool IsKey { get; init; }

    /// <summary>Whether look-ups by the key ignore case and accents; see <see cref="KeyAttribute.Folded"/>.</summary>
    public bool IsFolded { get; init; }

    /// <summary>Whether the field is the display name of its record; see <see cref="LabelAttribute"/>.</summary>
    public bool IsLabel { get; init; }

    /// <summary>Whether the field summarises its record; see <see cref="SummaryAttribute"/>.</summary>
    public bool IsSummary { get; init; }

    /// <summary>Whether the field orders the table; see <see cref="OrderAttribute"/>.</summary>
    public bool IsOrder { get; init; }

    /// <summary>Whether the field refers to the record above in a hierarchy; see <see cref="HierarchyAttribute"/>.</summary>
    public bool IsHierarchy { get; init; }

    /// <summary>Whether the texts are aliases of the key; see <see cref="AliasAttribute"/>.</summary>
    public bool IsAlias { get; init; }

    /// <summary>Whether no two records have the same value: the key, and see <see cref="DistinctAttribute"/>.</summary>
    public bool IsUnique { get; init; }

    /// <summary>Whether the records of a value are stored as a set; see <see cref="IndexAttribute"/>.</summary>
    public bool IsIndexed { get; init; }

    /// <summary>Whether the text is an absolute URI; see <see cref="UriAttribute"/>.</summary>
    public bool IsUri { get; init; }

    /// <summary>The weight of the words of the field in a search; 0 for a field that is not searched.</summary>
    public double SearchBoost { get; init; }

    /// <summary>
    /// Whether a search of the field also finds the aliases of the records that the field names; see
    /// <see cref="SearchAttribute.Aliases"/>.
    /// </summary>
    public bool SearchesAliases { get; init; } = true;

    /// <summary>The type of the records that the field holds; null for any other field.</summary>
    public Type? RecordType { get; init; }

    /// <summary>The field of <see cref="RecordType"/> that an inverse turns round; null for any other field.</summary>
    public string? InverseOf { get; init; }

    /// <summary>Whether an inverse includes the references to records below in the hierarchy.</summary>
    public bool IsTransitive { get; init; }

    /// <summary>The C# names of the members of an enum, in declaration order; empty for any other field.</summary>
    public IReadOnlyList<string> Members { get; init; } = [];

    /// <summary>The IRIs of the terms of public vocabularies for the field; see <see cref="TermAttribute"/>.</summary>
    public IReadOnlyList<string> Terms { get; init; } = [];
}
