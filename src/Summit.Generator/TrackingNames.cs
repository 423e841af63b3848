namespace Summit.Generator;

/// <summary>The names of the generator's steps. Tests use them to see which steps ran.</summary>
internal static class TrackingNames
{
    /// <summary>Reads a YAML file, which the compiler parses later.</summary>
    public const string Files = nameof(Files);

    /// <summary>Finds tables whose record type belongs to another table.</summary>
    public const string RefusedTables = nameof(RefusedTables);

    /// <summary>Reads the schema of a corpus from symbols.</summary>
    public const string Schemas = nameof(Schemas);

    /// <summary>Compiles a corpus.</summary>
    public const string Corpora = nameof(Corpora);

    /// <summary>Splits a corpus into tables, so that each table is emitted separately.</summary>
    public const string Tables = nameof(Tables);

    /// <summary>Extracts the diagnostics of the YAML files.</summary>
    public const string Diagnostics = nameof(Diagnostics);
}
