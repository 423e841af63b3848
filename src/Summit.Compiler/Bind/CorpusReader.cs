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
        var missing = new MissingFields(diagnostics);
        var keys = new KeyReader(left, folded, diagnostics);
        var records = new RecordReader(tables, keys, missing, diagnostics, suggestion);
        var reader = new FileReader(tables, records, diagnostics);
        var tableFiles = new TableFiles(shape, tables);
        foreach (YamlFile file in files.InOrder)
        {
            IReadOnlyList<TableFile> sources = tableFiles.Of(file, diagnostics, suggestion);
            if (sources.Count > 0 || !tableFiles.HasPatterns)
                diagnostics.Add(file.Diagnostics);
            if (sources.Count > 0)
                diagnostics.Add(file.UnknownTags);
            foreach (TableFile source in sources)
            {
                if (reader.Read(source, file))
                    tableFiles.MarkFilled(source);
                else
                    tableFiles.MarkEmpty(source, file, diagnostics, suggestion);
            }
        }

        tableFiles.ReportIdle(diagnostics);
        missing.Report();
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
