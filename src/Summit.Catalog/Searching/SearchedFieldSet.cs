namespace Summit.Catalog.Searching;

/// <summary>The searched fields of a record type, and its fields with aliases.</summary>
internal sealed class SearchedFieldSet
{
    private readonly HashSet<string> _names = [];
    private readonly HashSet<string> _withAliases = [];
    private readonly HashSet<string> _aliases = [];
    private readonly HashSet<string> _unsearchedAliases = [];

    /// <summary>Selects fields from all fields of a record type.</summary>
    public SearchedFieldSet(IReadOnlyList<FieldDescription> fields)
    {
        foreach (FieldDescription field in fields)
        {
            bool isSearched = field.SearchBoost > 0;
            if (isSearched)
                _names.Add(field.Name);
            if (isSearched && field.SearchesAliases)
                _withAliases.Add(field.Name);
            if (field.IsAlias)
                _aliases.Add(field.Name);
            if (field.IsAlias && !isSearched)
                _unsearchedAliases.Add(field.Name);
        }

        NameField = (
            fields.FirstOrDefault(field => field is { IsLabel: true, SearchBoost: > 0 })
            ?? fields.FirstOrDefault(field => field is { IsKey: true, SearchBoost: > 0 })
        )?.Name;
    }

    /// <summary>The declared names of the searched fields.</summary>
    public IReadOnlySet<string> Names => _names;

    /// <summary>The searched fields that find the aliases of the records that they name.</summary>
    public IReadOnlySet<string> WithAliases => _withAliases;

    /// <summary>The fields with aliases.</summary>
    public IReadOnlySet<string> Aliases => _aliases;

    /// <summary>The fields with aliases that are not searched themselves.</summary>
    public IReadOnlySet<string> UnsearchedAliases => _unsearchedAliases;

    /// <summary>The searched field by which the aliases of a record find it: the label or the key; null if neither is
    /// searched.</summary>
    public string? NameField { get; }
}
