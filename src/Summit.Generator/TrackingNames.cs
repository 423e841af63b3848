namespace Summit.Generator;

/// <summary>The names of the generator's steps, by which tests see which of them ran.</summary>
internal static class TrackingNames
{
    /// <summary>A YAML file is taken, which parses it when it is compiled.</summary>
    public const string Files = nameof(Files);

    /// <summary>Tables are found whose records another table has.</summary>
    public const string RefusedTables = nameof(RefusedTables);

    /// <summary>The schema of a corpus is read from symbols.</summary>
    public const string Schemas = nameof(Schemas);

    /// <summary>A corpus is compiled.</summary>
    public const string Corpora = nameof(Corpora);

    /// <summary>The tables of a corpus are told apart, so that each is emitted on its own.</summary>
    public const string Tables = nameof(Tables);

    /// <summary>What is wrong with the YAML.</summary>
    public const string Diagnostics = nameof(Diagnostics);
}
