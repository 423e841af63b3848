using Summit.Catalog.Notation;

namespace Summit.Catalog;

/// <summary>A field of a table.</summary>
public sealed class CatalogField
{
    internal CatalogField(FieldDescription description, int index)
    {
        Description = description;
        Index = index;
        Id = PascalName.ToCamel(description.Name);
        Members = [.. description.Members.Select(PascalName.ToKebab)];
    }

    /// <summary>The description in the schema: roles, terms and the doc comment.</summary>
    public FieldDescription Description { get; }

    /// <summary>The position in the order of declaration, from 0; see <see cref="IVisitableRecord{TSelf}"/>.</summary>
    public int Index { get; }

    /// <summary>The name of the property, such as <c>OtherNames</c>.</summary>
    public string Name => Description.Name;

    /// <summary>The name in requests and in JSON, such as <c>otherNames</c>.</summary>
    public string Id { get; }

    /// <summary>The kind of value.</summary>
    public FieldKind Kind => Description.Kind;

    /// <summary>The summary of the doc comment as plain text; null if the field has none.</summary>
    public string? Summary => Description.Summary;

    /// <summary>The type of the records that the field holds; null for any other field.</summary>
    public Type? RecordType => Description.RecordType;

    /// <summary>The members of an enum as requests and JSON write them, such as <c>headline-only</c>; empty for any other
    /// field.</summary>
    public IReadOnlyList<string> Members { get; }

    /// <summary>Whether the words of the field are searched.</summary>
    public bool IsSearched => Description.SearchBoost > 0;

    /// <summary>Whether the field is a date or an instant.</summary>
    public bool IsTime => Kind is FieldKind.Date or FieldKind.Instant;

    /// <summary>Whether the field holds at most one value.</summary>
    public bool IsSingle =>
        Kind is not (FieldKind.Texts or FieldKind.References or FieldKind.Nested or FieldKind.Inverse);

    /// <summary>Whether records can be sorted by the field.</summary>
    public bool IsSortable => IsSingle;

    /// <summary>Whether records can be counted by the values of the field.</summary>
    public bool IsFacet =>
        Kind is FieldKind.Boolean or FieldKind.Enum or FieldKind.Reference or FieldKind.References or FieldKind.Parent;

    /// <summary>Whether the values have an order, so that a condition can be a range.</summary>
    public bool IsRange =>
        IsTime
        || Kind
            is FieldKind.Integer
                or FieldKind.Unsigned
                or FieldKind.Double
                or FieldKind.Decimal
                or FieldKind.Duration;

    /// <summary>Returns whether the field has a term of a public vocabulary.</summary>
    /// <param name="iri">The IRI of the term.</param>
    public bool HasTerm(string iri) => Description.Terms.Contains(iri);

    /// <summary>Returns whether <paramref name="name"/> is the name in any case, with or without hyphens.</summary>
    internal bool IsNamed(string name) => PascalName.IsSame(Name, name);
}
