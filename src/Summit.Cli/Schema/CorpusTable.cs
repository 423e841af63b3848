using Summit.Cli.Notation;

namespace Summit.Cli.Schema;

/// <summary>A table and its fields.</summary>
/// <param name="Name">The name of the table, as declared.</param>
/// <param name="Record">The record type.</param>
/// <param name="Fields">The fields, in the order of declaration.</param>
internal sealed record CorpusTable(string Name, Type Record, IReadOnlyList<CorpusField> Fields)
{
    private IReadOnlyList<CorpusField>? _searched;

    /// <summary>The field that is the key; null where records have none.</summary>
    public CorpusField? Key => Fields.FirstOrDefault(field => field.IsKey);

    /// <summary>The fields whose words are searched.</summary>
    public IReadOnlyList<CorpusField> Searched =>
        _searched ??= [.. Fields.Where(field => field.SearchBoost is not null)];

    /// <summary>The field that leads upwards in a hierarchy; null where the records form none.</summary>
    public CorpusField? Hierarchy => Fields.FirstOrDefault(field => field.IsHierarchy);

    /// <summary>The instant or the date that orders the table; null where none does.</summary>
    public CorpusField? Time =>
        Fields.FirstOrDefault(field =>
            field is { IsOrder: true, Kind: CorpusFieldKind.Instant or CorpusFieldKind.Date }
        );

    /// <summary>The field of that name, in any case, with or without hyphens; null where there is none.</summary>
    public CorpusField? Find(string name) => Fields.FirstOrDefault(field => PascalName.IsSame(field.Name, name));
}
