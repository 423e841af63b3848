using Summit.Compiler.Diagnostics;
using Summit.Compiler.Parse;
using Summit.Compiler.Paths;

namespace Summit.Compiler.Bind;

/// <summary>Finds the records in a file and passes them to the record reader.</summary>
/// <param name="tables">The tables of the corpus.</param>
/// <param name="records">Reads each record.</param>
/// <param name="diagnostics">Collects diagnostics.</param>
internal sealed class FileReader(RecordTables tables, RecordReader records, DiagnosticList diagnostics)
{
    private readonly RecordNodes _nodes = new(diagnostics);

    /// <summary>Reads the records that a file holds for a table.</summary>
    /// <param name="source">The table, and how it reads the file.</param>
    /// <param name="file">The file.</param>
    /// <returns>False if the file contains no records and no diagnostic reports this.</returns>
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
    /// True if the file is a single record, which is named after the file. An item of a malformed list does not count,
    /// because the error may hide other items.
    /// </summary>
    private static bool IsOneRecord(TableFile source, YamlFile file, List<RecordNode> nodes) =>
        nodes.Count == 1 && source.At.Steps.Count == 0 && (!file.IsMalformed || file.Documents.Contains(nodes[0].Node));
}
