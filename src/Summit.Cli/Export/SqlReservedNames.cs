namespace Summit.Cli.Export;

/// <summary>Names of a database engine that a corpus cannot use.</summary>
/// <param name="MaxBytes">The maximum length of a name, in bytes of UTF-8.</param>
/// <param name="RelationPrefix">The prefix of tables that the engine reserves; null if it reserves none.</param>
/// <param name="Relations">The reserved tables, views and indexes.</param>
/// <param name="Columns">The reserved columns of every table.</param>
internal sealed record SqlReservedNames(
    int MaxBytes,
    string? RelationPrefix,
    IReadOnlyList<string> Relations,
    IReadOnlyList<string> Columns
)
{
    /// <summary>Returns a name, after an underscore if it has the prefix that the engine reserves.</summary>
    public string Unprefixed(string name) =>
        RelationPrefix is not null && name.StartsWith(RelationPrefix, StringComparison.OrdinalIgnoreCase)
            ? '_' + name
            : name;
}
