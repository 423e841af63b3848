using Microsoft.CodeAnalysis;
using Summit.Compiler;
using Summit.Compiler.Diagnostics;
using Summit.Generator.Diagnostics;

namespace Summit.Generator.Schema;

/// <summary>
/// That a table of a corpus has the records of a type. The members of a type read one table: no two may have its records, in
/// one corpus or in two. Claims hold positions, and so they are a model of their own, which nothing that is emitted is made of.
/// </summary>
/// <param name="Corpus">What the emitted files of the corpus are called.</param>
/// <param name="Table">The table, with its corpus.</param>
/// <param name="Record">The record type, fully qualified.</param>
/// <param name="Refusal">The error, if another table has the records already; what that is called is left to add.</param>
internal sealed record TableClaim(string Corpus, string Table, string Record, DiagnosticSpec Refusal)
{
    /// <summary>True where the other table is one of the same corpus.</summary>
    public bool IsOfOwnTables { get; init; }

    /// <summary>What the tables of <paramref name="corpus"/> claim.</summary>
    public static EquatableArray<TableClaim> Of(INamedTypeSymbol corpus) =>
        new([.. corpus.PartialProperties().Select(property => Of(corpus, property)).OfType<TableClaim>()]);

    /// <summary>
    /// The claims that are refused, since another stands before: in the order of files and lines, whatever that of the claims is.
    /// </summary>
    public static EquatableArray<TableClaim> Refused(IEnumerable<EquatableArray<TableClaim>> claims) =>
        new([
            .. claims
                .SelectMany(ofCorpus => ofCorpus)
                .OrderBy(claim => claim.Refusal.Path, StringComparer.Ordinal)
                .ThenBy(claim => claim.Refusal.Span.Start)
                .GroupBy(claim => claim.Record)
                .SelectMany(ofRecord => ofRecord.Skip(1).Select(claim => claim.RefusedFor(ofRecord.First()))),
        ]);

    private static TableClaim? Of(INamedTypeSymbol corpus, IPropertySymbol property)
    {
        if (property.Type.ArgumentOf("Table") is not { } record || !record.IsRecordType())
            return null;
        string table = $"{corpus.Name}.{property.Name}";
        var diagnostics = new SchemaDiagnostics(corpus);
        diagnostics.Add(SchemaCatalogue.RecordsOfTwoTables, property, table, record.Name);
        return new TableClaim(
            CorpusDeclaration.FileNameOf(corpus.NamespaceName(), corpus.Name),
            table,
            record.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
            diagnostics.ToArray().Single()
        );
    }

    private TableClaim RefusedFor(TableClaim first) =>
        this with
        {
            Refusal = Refusal with { Arguments = new EquatableArray<string>([.. Refusal.Arguments, first.Table]) },
            IsOfOwnTables = first.Corpus == Corpus,
        };
}
