using Summit.Compiler.Diagnostics;
using Summit.Compiler.Parse;

namespace Summit.Compiler.Bind;

/// <summary>Finds the records of a file: its documents, or the items of those that are lists.</summary>
/// <param name="tables">The tables of the corpus.</param>
/// <param name="records">Reads each of them.</param>
/// <param name="diagnostics">Takes what is wrong.</param>
internal sealed class FileReader(RecordTables tables, RecordReader records, DiagnosticList diagnostics)
{
    /// <summary>Reads a file of <paramref name="table"/>.</summary>
    public void Read(RecordTable table, YamlFile file)
    {
        if (file.Diagnostics.Count > 0) tables.MarkIncomplete(table);

        List<YamlMapping> mappings = Mappings(table, file);
        string? key = IsOneRecord(file, mappings) ? TableFiles.NameWithoutExtension(file.Path) : null;
        foreach (YamlMapping mapping in mappings) records.Read(table, mapping, file.Path, key);
    }

    private List<YamlMapping> Mappings(RecordTable table, YamlFile file)
    {
        var mappings = new List<YamlMapping>();
        bool isEmpty = file.Diagnostics.Count == 0;
        foreach (YamlNode document in file.Documents)
        {
            if (document is YamlScalar { IsNull: true } or YamlSequence { Items.Count: 0 }) continue;
            mappings.AddRange(records.Mappings(table, document, file.Path));
            isEmpty = false;
        }

        if (isEmpty) diagnostics.Add(DiagnosticCatalogue.EmptyFile, file.Path, TableFiles.FileStart, table.Shape.Name);
        return mappings;
    }

    /// <summary>
    /// An item of a malformed list may have lost the others, and then it is not named after the file.
    /// </summary>
    private static bool IsOneRecord(YamlFile file, List<YamlMapping> mappings) =>
        mappings.Count == 1 && (file.Diagnostics.Count == 0 || file.Documents.Contains(mappings[0]));
}
