using Summit.Browser.Answers;
using Summit.Browser.Loading;
using Summit.Catalog;

namespace Summit.Browser.Searching;

/// <summary>
/// Answers the searches of a page as JSON. Failures are answers as well: a script can show them, and the next query is
/// answered as if nothing had happened.
/// </summary>
internal sealed class SearchSession
{
    /// <summary>The maximum number of completions of a query: more do not fit below a search box.</summary>
    private const int MaxCompletions = 6;

    private CorpusCatalog? _catalog;

    /// <summary>Loads an assembly that the corpus refers to, before the corpus is opened.</summary>
    /// <param name="assembly">The bytes of the assembly.</param>
    public static void Add(byte[] assembly) => CorpusLoader.Add(assembly);

    /// <summary>Opens a corpus, which replaces an earlier one.</summary>
    /// <param name="assembly">The bytes of the compiled assembly.</param>
    /// <param name="corpus">The corpus class with its namespace.</param>
    /// <returns>The name of the corpus and its searched tables.</returns>
    public string Open(byte[] assembly, string corpus) =>
        Answer(() =>
        {
            _catalog = null;
            return Open(CorpusLoader.Load(assembly, corpus));
        });

    /// <summary>Opens a corpus, which replaces an earlier one.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <returns>The name of the corpus and its searched tables.</returns>
    public string Open(ICorpus corpus)
    {
        _catalog = CorpusCatalog.Of(corpus);
        return CorpusAnswer.Write(_catalog);
    }

    /// <summary>
    /// Returns a page of the hits in a table, with facets, and the number of matches in every table. The passages of the
    /// hits are an answer of their own, because they take longer than the search.
    /// </summary>
    /// <param name="table">The table; empty for the first table with a match.</param>
    /// <param name="query">The query.</param>
    /// <param name="conditions">The conditions, each as <c>field=value</c>.</param>
    /// <param name="offset">The number of hits to skip.</param>
    /// <param name="limit">The maximum number of hits.</param>
    public string Search(string table, string query, IReadOnlyList<string> conditions, int offset, int limit) =>
        Answer(() =>
        {
            CorpusCatalog catalog = RequireCatalog();
            CatalogTable chosen = table.Length > 0 ? catalog.Table(table) : FirstMatching(catalog, query);
            SearchRequest request = RequestOf(query, conditions, offset, limit) with { WithFacets = true };
            SearchPage page = chosen.Search(request);
            return SearchAnswer.Write(page, [.. catalog.Searchable.Select(each => (each, TotalOf(each)))]);

            // The page has counted the matches already, unless conditions limit it.
            int TotalOf(CatalogTable each) =>
                each == chosen && conditions.Count == 0 ? page.Total : each.CountMatches(query);
        });

    /// <summary>Returns the best passage of each hit of a page.</summary>
    /// <param name="table">The table.</param>
    /// <param name="query">The query.</param>
    /// <param name="conditions">The conditions, each as <c>field=value</c>.</param>
    /// <param name="offset">The number of hits to skip.</param>
    /// <param name="limit">The maximum number of hits.</param>
    public string FindPassages(string table, string query, IReadOnlyList<string> conditions, int offset, int limit) =>
        Answer(() =>
        {
            SearchRequest request = RequestOf(query, conditions, offset, limit) with { WithSnippets = true };
            return PassageAnswer.Write(RequireCatalog().Table(table).Search(request));
        });

    /// <summary>Returns queries that complete the last word of a query, the best first.</summary>
    /// <param name="table">The table; empty for all tables, whose completions follow in the order of the tables.</param>
    /// <param name="typed">The query.</param>
    public string Complete(string table, string typed) =>
        Answer(() =>
        {
            CorpusCatalog catalog = RequireCatalog();
            IEnumerable<CatalogTable> tables = table.Length > 0 ? [catalog.Table(table)] : catalog.Searchable;
            return CompletionAnswer.Write(
                tables.SelectMany(each => each.Complete(typed)).Distinct(StringComparer.Ordinal).Take(MaxCompletions)
            );
        });

    /// <summary>Returns the first table with a match; the first table if none has one.</summary>
    private static CatalogTable FirstMatching(CorpusCatalog catalog, string query)
    {
        CatalogTable[] tables = [.. catalog.Searchable];
        return tables.Length == 1
            ? tables[0]
            : tables.FirstOrDefault(each => each.CountMatches(query) > 0)
                ?? tables.FirstOrDefault()
                ?? throw new InvalidOperationException("No table of the corpus is searched.");
    }

    private static SearchRequest RequestOf(string query, IReadOnlyList<string> conditions, int offset, int limit) =>
        new(query)
        {
            Conditions = [.. conditions.Select(CatalogCondition.Parse)],
            Offset = offset,
            Limit = limit,
            WithSnippets = false,
        };

    private CorpusCatalog RequireCatalog() => _catalog ?? throw new InvalidOperationException("No corpus is open.");

    private static string Answer(Func<string> answer)
    {
        try
        {
            return answer();
        }
        catch (Exception exception)
        {
            // The code of a corpus can throw anything, and nothing else reports it to the reader.
            return ErrorAnswer.Write(exception);
        }
    }
}
