using Summit.Cli.Notation;

namespace Summit.Cli.Schema;

/// <summary>A table and its fields.</summary>
/// <param name="Name">The declared name of the table.</param>
/// <param name="Record">The record type.</param>
/// <param name="Fields">The fields in the order of declaration.</param>
internal sealed record CorpusTable(string Name, Type Record, IReadOnlyList<CorpusField> Fields)
{
    private IReadOnlyList<CorpusField>? _searched;

    /// <summary>The key field; null if records have no key.</summary>
    public CorpusField? Key => Fields.FirstOrDefault(field => field.IsKey);

    /// <summary>The searched fields.</summary>
    public IReadOnlyList<CorpusField> Searched =>
        _searched ??= [.. Fields.Where(field => field.SearchBoost is not null)];

    /// <summary>The field that refers to the parent in a hierarchy; null if the records form no hierarchy.</summary>
    public CorpusField? Hierarchy => Fields.FirstOrDefault(field => field.IsHierarchy);

    /// <summary>The instant or date that orders the table, or null.</summary>
    public CorpusField? Time =>
        Fields.FirstOrDefault(field =>
            field is { IsOrder: true, Kind: CorpusFieldKind.Instant or CorpusFieldKind.Date }
        );

    /// <summary>
    /// Returns the field with this name, in any case, with or without hyphens; null if there is none.
    /// </summary>
    public CorpusField? Find(string name) => Fields.FirstOrDefault(field => PascalName.IsSame(field.Name, name));
}
