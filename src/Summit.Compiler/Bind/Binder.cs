using Summit.Compiler.Check;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Model;
using Summit.Compiler.Parse;
using Summit.Compiler.Schema;
using Summit.Tables;

namespace Summit.Compiler.Bind;

/// <summary>
/// Binds the files of a corpus to its shape: mappings become records, and names become the records they name.
/// </summary>
public static class Binder
{
    /// <summary>
    /// Binds <paramref name="files"/>, whose order is of no account; never throws, whatever they hold.
    /// </summary>
    public static BoundCorpus Bind(CorpusShape shape, IReadOnlyList<YamlFile> files) =>
        Bind(shape, files, TableLayout.MostRecords, TableLayout.MostNameBytes);

    /// <summary>Binds them to tables with so much room.</summary>
    internal static BoundCorpus Bind(
        CorpusShape shape,
        IReadOnlyList<YamlFile> files,
        int mostRecords,
        int mostNameBytes,
        int mostTextBytes = TableLayout.MostTextBytes,
        int mostWellKnown = RecordShape.MostWellKnown)
    {
        var diagnostics = new DiagnosticList();
        var suggestion = new Suggestion();
        var tables = new RecordTables(shape);
        var room = new TableCapacity(diagnostics, mostRecords, mostNameBytes, mostWellKnown);
        var folded = new FoldedNames(diagnostics);
        var keys = new KeyReader(room, folded, diagnostics);
        var aliases = new AliasRegister(room, folded, diagnostics);
        var names = new RecordNames(tables);
        var stubs = new StubMaker(room, folded, names);
        var references = new ReferenceResolver(tables, names, stubs, diagnostics, suggestion);

        var given = new SourceRecords();
        var records = new RecordReader(tables, keys, aliases, references, given, diagnostics, suggestion);
        var reader = new FileReader(tables, records, diagnostics);
        var tableFiles = new TableFiles(shape, tables);
        YamlFile[] ordered = tableFiles.InOrder(files);
        Parallel.ForEach(ordered, file => file.Parse());
        foreach (YamlFile file in ordered)
        {
            IReadOnlyList<TableFile> sources = tableFiles.Of(file, diagnostics, suggestion);
            if (sources.Count > 0 || !tableFiles.HasPatterns) diagnostics.Add(file.Diagnostics);
            foreach (TableFile source in sources) reader.Read(source, file);
        }

        tableFiles.ReportIdle(diagnostics);

        aliases.Register();
        List<HierarchyLink> links = references.Resolve();
        room.ReportNearlyFull(tables);
        new TextCapacity(diagnostics, mostTextBytes).Check(tables);
        RecordOrder.Apply(tables);
        new Hierarchy(diagnostics).BreakCycles(links);
        new CorpusChecker(tables, names, given, diagnostics).Check();

        BoundTable[] bound = tables.All.Select(table => new BoundTable(table.Shape, table.Records)).ToArray();
        return new BoundCorpus(shape, bound, diagnostics.Reported());
    }
}
