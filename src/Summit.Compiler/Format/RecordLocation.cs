using Summit.Compiler.Paths;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Format;

/// <summary>The location of the records in the documents of a file.</summary>
/// <param name="Record">The type of the records.</param>
/// <param name="At">The path to the records in a document.</param>
/// <param name="IsKeyed">True if the records are the values of a mapping.</param>
internal sealed record RecordLocation(RecordShape Record, DocumentPath At, bool IsKeyed)
{
    /// <summary>
    /// Returns the location of the records in a file. Returns null if no table reads the file, or if several tables do,
    /// because their field orders may differ.
    /// </summary>
    public static RecordLocation? Of(CorpusShape shape, string path)
    {
        string folder = shape.Folder.Length == 0 ? "" : shape.Folder + "/";
        if (!path.StartsWith(folder, StringComparison.Ordinal))
            return null;

        string name = path.Substring(folder.Length);
        RecordLocation[] locations =
        [
            .. shape.Tables.SelectMany(table =>
                table.Files.Where(files => Matches(files, name)).Select(files => Of(shape, table, files.At))
            ),
            .. ByFolder(shape, name),
        ];
        return locations.Length == 1 ? locations[0] : null;
    }

    private static RecordLocation Of(CorpusShape shape, TableShape table, string at) =>
        new(shape.Record(table.Record), DocumentPath.Parse(at), table.KeyedBy is not null);

    private static bool Matches(FilesShape files, string name)
    {
        FilePattern[] matching =
        [
            .. files.Patterns.Select(FilePattern.Parse).Where(pattern => pattern.Match(name) is not null),
        ];
        return matching.Length > 0 && !Array.Exists(matching, pattern => pattern.IsExclusion);
    }

    private static IEnumerable<RecordLocation> ByFolder(CorpusShape shape, string name)
    {
        int end = name.IndexOf('/');
        TableShape[] tables = [.. shape.Tables.Where(table => table.Files.Count == 0)];
        int index = new NameIndex([.. tables.Select(table => table.Name)]).Find(
            end < 0 ? FileName.WithoutExtension(name) : name.Substring(0, end)
        );
        return index < 0 ? [] : [Of(shape, tables[index], at: "")];
    }
}
