using Microsoft.CodeAnalysis;
using Summit.Compiler;
using Summit.Compiler.Diagnostics;
using Summit.Generator.Diagnostics;

namespace Summit.Generator.Schema;

/// <summary>
/// The claim of a table to the records of a type. The members of a record type read a single table, so only one table
/// can claim the type, in one corpus or in several. Claims contain source positions, so they are separate from the
/// model that code is emitted from. An edit that moves lines then emits nothing again.
/// </summary>
/// <param name="Corpus">The base name of the emitted files of the corpus.</param>
/// <param name="Table">The table, qualified by its corpus.</param>
/// <param name="Record">The fully qualified record type.</param>
/// <param name="Refusal">The error to report if another table has the records already. The name of that table is added
/// later.</param>
internal sealed record TableClaim(string Corpus, string Table, string Record, DiagnosticSpec Refusal)
{
    /// <summary>Whether the other table belongs to the same corpus.</summary>
    public bool IsOfOwnTables { get; init; }

    /// <summary>Returns the claims of all tables of <paramref name="corpus"/>.</summary>
    public static EquatableArray<TableClaim> Of(INamedTypeSymbol corpus) =>
        new([.. corpus.PartialProperties().Select(property => Of(corpus, property)).OfType<TableClaim>()]);

    /// <summary>
    /// Returns the claims that are refused because an earlier table claims the same type. Tables are ordered by path
    /// and position, so that the result does not depend on the order of the claims.
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
