using Summit.Compiler.Diagnostics;
using Summit.Compiler.Parse;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>
/// Tells which table a file belongs to: <c>entries/**/x.yaml</c> and <c>entries.yaml</c> belong to the table
/// <c>Entries</c>.
/// Records that are nested in others have no files.
/// </summary>
internal sealed class TableFiles
{
    private readonly string _folder;
    private readonly RecordTable[] _tables;
    private readonly NameIndex _names;

    /// <summary>The files of <paramref name="shape"/>.</summary>
    public TableFiles(CorpusShape shape, RecordTables tables)
    {
        TableShape[] filed = shape.Tables.Where(table => shape.Record(table.Record).Parent is null).ToArray();
        _folder = shape.Folder.Length == 0 ? "" : shape.Folder + "/";
        _tables = Array.ConvertAll(filed, table => tables[table.Record]);
        _names = new NameIndex(Array.ConvertAll(filed, table => table.Name));
    }

    /// <summary>
    /// The files in the folder of the corpus, in the order of their paths, whatever order they come in.
    /// </summary>
    public IEnumerable<YamlFile> InOrder(IReadOnlyList<YamlFile> files) =>
        files.Where(IsInFolder).OrderBy(file => file.Path, StringComparer.Ordinal);

    /// <summary>The table of a file, or null, which is reported.</summary>
    public RecordTable? TableOf(YamlFile file, DiagnosticList diagnostics, Suggestion suggestion)
    {
        string name = NameOf(file.Path);
        int index = _names.Find(name);
        if (index >= 0) return _tables[index];

        string near = suggestion.For(name, _names.Words);
        diagnostics.Add(DiagnosticCatalogue.FileOfNoTable, file.Path, FileStart, name, near);
        return null;
    }

    /// <summary>Where a diagnostic about a whole file stands.</summary>
    public static SourceSpan FileStart => new(0, 0, 1, 1, 1, 1);

    /// <summary>The name of a file without folders and extension.</summary>
    public static string NameWithoutExtension(string path)
    {
        string name = path.Substring(path.LastIndexOf('/') + 1);
        int dot = name.LastIndexOf('.');
        return dot < 0 ? name : name.Substring(0, dot);
    }

    private bool IsInFolder(YamlFile file) => file.Path.StartsWith(_folder, StringComparison.Ordinal);

    private string NameOf(string path)
    {
        int end = path.IndexOf('/', _folder.Length);
        return end < 0 ? NameWithoutExtension(path) : path.Substring(_folder.Length, end - _folder.Length);
    }
}
