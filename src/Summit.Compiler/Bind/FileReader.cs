using Summit.Compiler.Diagnostics;
using Summit.Compiler.Parse;
using Summit.Compiler.Paths;

namespace Summit.Compiler.Bind;

/// <summary>Finds the records of a file and has them read.</summary>
/// <param name="tables">The tables of the corpus.</param>
/// <param name="records">Reads each of them.</param>
/// <param name="diagnostics">Collects diagnostics.</param>
internal sealed class FileReader(RecordTables tables, RecordReader records, DiagnosticList diagnostics)
{
    private readonly RecordNodes _nodes = new(diagnostics);

    /// <summary>Reads the records of a table in a file, and returns false where there are none and nothing is said of it.</summary>
    public bool Read(TableFile source, YamlFile file)
    {
        if (file.IsMalformed)
            tables.MarkIncomplete(source.Table);

        int reported = diagnostics.Count;
        List<RecordNode> nodes = Nodes(source, file);
        bool isSilent = nodes.Count == 0 && diagnostics.Count == reported;
        string? key = IsOneRecord(source, file, nodes) ? FileName.WithoutExtension(file.Path) : null;
        foreach (RecordNode node in nodes)
            records.Read(source.Table, node, source.KeyedBy, file.Path, key);
        return !isSilent;
    }

    private List<RecordNode> Nodes(TableFile source, YamlFile file)
    {
        var nodes = new List<RecordNode>();
        bool isEmpty = !file.IsMalformed;
        foreach (YamlNode document in file.Documents)
        {
            if (document is YamlScalar { IsNull: true } or YamlSequence { Items.Count: 0 })
                continue;
            nodes.AddRange(_nodes.At(source, document, file.Path));
            isEmpty = false;
        }

        if (isEmpty && source.IsByFolder)
            diagnostics.Add(DiagnosticCatalogue.EmptyFile, file.Path, SourceSpan.FileStart, source.Table.Shape.Name);
        return nodes;
    }

    /// <summary>
    /// True for a record that is named after its file. An item of a malformed list may have lost the others, and then it is not.
    /// </summary>
    private static bool IsOneRecord(TableFile source, YamlFile file, List<RecordNode> nodes) =>
        nodes.Count == 1 && source.At.Steps.Count == 0 && (!file.IsMalformed || file.Documents.Contains(nodes[0].Node));
}
