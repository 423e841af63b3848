using System.Text;
using Summit.Cli.CompiledCorpora;
using Summit.Cli.Schema;
using Summit.Cli.Statistics;
using Summit.Cli.Usage;

namespace Summit.Cli.Search;

/// <summary>A searched table, independent of its record type.</summary>
/// <param name="schema">The table and its fields.</param>
internal abstract class SearchedTable(CorpusTable schema)
{
    /// <summary>The table and its fields.</summary>
    public CorpusTable Schema => schema;

    /// <summary>Searches the table.</summary>
    /// <exception cref="UsageException">A condition has a value that its field cannot have.</exception>
    public abstract SearchAnswer Search(Corpus corpus, SearchRequest request);

    /// <summary>Completes the last word of a query, the best completion first.</summary>
    public abstract IReadOnlyList<string> Complete(string typed);

    /// <summary>Counts the records that match a query.</summary>
    public abstract int Count(string query);

    /// <summary>Returns the query with words that the table has; null if there is no correction.</summary>
    public abstract string? Correct(string query);
}

/// <summary>A searched table.</summary>
/// <param name="schema">The table and its fields.</param>
/// <param name="table">The table.</param>
internal sealed class SearchedTable<T>(CorpusTable schema, Table<T> table) : SearchedTable(schema)
    where T : struct, ISearchableRecord<T>, IVisitableRecord<T>
{
    /// <summary>A bound on the number of terms, above the maximum of the library.</summary>
    private const int MaxTerms = 256;

    /// <summary>Maximum number of completions that the library returns.</summary>
    private const int MaxCompletions = 64;

    /// <inheritdoc/>
    public override SearchAnswer Search(Corpus corpus, SearchRequest request)
    {
        byte[] query = Encoding.UTF8.GetBytes(request.Query);
        RecordSet<T> among = ConditionFilter.Apply(corpus, Schema, table, request.Conditions);
        SearchHit<T>[] best = Best(query, among, request.Limit, out int total);
        var snippets = new SnippetFinder<T>(table, query);
        Hit[] hits =
        [
            .. best.Select(hit => new Hit(
                new FoundRecord<T>(Schema.Name, hit.Record),
                hit.Score,
                snippets.Mark(hit.Record.ToString()!),
                snippets.Find(hit.Record),
                request.WithTerms ? Explain(query, hit.Record) : []
            )),
        ];
        return new SearchAnswer(
            Schema.Name,
            total,
            hits,
            QueryReading.Of(table, query),
            Correct(request.Query),
            request.WithFacets ? CountFacets(query, among, total) : []
        );
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Complete(string typed)
    {
        var completions = new Completion<T>[MaxCompletions];
        int count = table.Complete(typed.AsSpan(), completions);
        return [.. completions.Take(count).Select(completion => typed[..completion.Start] + completion)];
    }

    /// <inheritdoc/>
    public override int Count(string query)
    {
        Best(Encoding.UTF8.GetBytes(query), table.All, 1, out int total);
        return total;
    }

    /// <inheritdoc/>
    public override string? Correct(string query)
    {
        const int MaxGrowth = 4;
        char[] corrected = new char[TableSearch.MaxQueryBytes * MaxGrowth];
        return table.TryCorrect(query.AsSpan(), corrected, out int length) ? new string(corrected, 0, length) : null;
    }

    private SearchHit<T>[] Best(byte[] query, in RecordSet<T> among, int limit, out int total)
    {
        var hits = new SearchHit<T>[Math.Min(limit, table.Count)];
        return hits[..table.Search((ReadOnlySpan<byte>)query, among, hits, out total)];
    }

    private TermScore[] Explain(byte[] query, T record)
    {
        var terms = new TermContribution<T>[MaxTerms];
        int count = table.Explain(new SearchQuery(query.AsSpan()), record, terms);
        return
        [
            .. terms
                .Take(count)
                .Select(term => new TermScore(
                    Encoding.UTF8.GetString(query.AsSpan()[term.Asked]),
                    Encoding.UTF8.GetString(term.WordUtf8),
                    term.RecordCount,
                    term.Rarity,
                    term.Impact,
                    term.HasAskedForm,
                    term.Score
                )),
        ];
    }

    private IReadOnlyList<Chart> CountFacets(byte[] query, in RecordSet<T> among, int total)
    {
        var facets = new FacetReader();
        foreach (SearchHit<T> hit in Best(query, among, total, out _))
            facets.Read(hit.Record);
        return facets.Charts();
    }
}
