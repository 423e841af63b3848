using Summit.Catalog;
using Summit.Catalog.Notation;

namespace Summit.Cli.Export;

/// <summary>
/// The names of the files of tables, without extension: kebab-case, and valid and unique in every file system. Windows
/// and macOS ignore case, and Windows reserves the names of devices, with every extension.
/// </summary>
internal static class TableFileNames
{
    /// <summary>
    /// Leaves room for an extension and a temporary suffix: file systems allow 255 bytes, and search clusters 255 bytes
    /// for the name of an index.
    /// </summary>
    private const int MaxBytes = 200;

    private static readonly string[] Devices =
    [
        "con",
        "prn",
        "aux",
        "nul",
        "conin$",
        "conout$",
        .. "0123456789¹²³".SelectMany(digit => (string[])[$"com{digit}", $"lpt{digit}"]),
    ];

    /// <summary>
    /// Returns the name of each table, in kebab-case after <paramref name="prefix"/>, by record type.
    /// </summary>
    public static IReadOnlyDictionary<Type, string> Of(CorpusCatalog schema, string prefix = "")
    {
        UniqueNames names = new UniqueNames('-', MaxBytes).Reserve(Devices);
        return schema.Tables.ToDictionary(
            table => table.RecordType,
            table => names.Take(prefix + PascalName.ToKebab(table.Name))
        );
    }
}
