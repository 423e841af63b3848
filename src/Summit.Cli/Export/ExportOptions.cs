namespace Summit.Cli.Export;

/// <summary>The options of an export.</summary>
internal sealed record ExportOptions
{
    /// <summary>Whether existing files may be replaced.</summary>
    public bool IsForced { get; init; }

    /// <summary>The start of the IRIs of JSON-LD; null for the default.</summary>
    public string? Start { get; init; }

    /// <summary>The name of the schema in PostgreSQL; null for the name of the corpus.</summary>
    public string? Schema { get; init; }

    /// <summary>Whether texts of CSV that a spreadsheet would calculate get an apostrophe.</summary>
    public bool IsForSpreadsheets { get; init; }
}
