using Summit.Compiler.Diagnostics;
using Summit.Compiler.Parse;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>
/// Reads the records of a corpus from its parsed files: turns mappings into records with keys and values.
/// </summary>
internal static class CorpusReader
{
    /// <summary>Reads <paramref name="files"/>. Never throws; errors in the files become diagnostics.</summary>
    public static ReadCorpus Read(CorpusShape shape, ParsedFiles files, CorpusCapacity capacity)
    {
        var diagnostics = new DiagnosticList();
        var suggestion = new Suggestion();
        var tables = new RecordTables(shape);
        var left = new TableCapacity(diagnostics, capacity);
        var folded = new FoldedNames(diagnostics);
        var records = new RecordReader(tables, new KeyReader(left, folded, diagnostics), diagnostics, suggestion);
        var reader = new FileReader(tables, records, diagnostics);
        var tableFiles = new TableFiles(shape, tables);
        foreach (YamlFile file in files.InOrder)
        {
            IReadOnlyList<TableFile> sources = tableFiles.Of(file, diagnostics, suggestion);
            if (sources.Count > 0 || !tableFiles.HasPatterns)
                diagnostics.Add(file.Diagnostics);
            foreach (TableFile source in sources)
                reader.Read(source, file);
        }

        tableFiles.ReportIdle(diagnostics);
        return new ReadCorpus(
            shape,
            tables,
            left,
            folded,
            capacity.MaxTextBytes,
            records.Aliases,
            records.References,
            diagnostics,
            suggestion
        );
    }
}
