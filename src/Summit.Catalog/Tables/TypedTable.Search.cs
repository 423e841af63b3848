using System.Text;
using Summit.Catalog.Searching;

namespace Summit.Catalog.Tables;

/// <content>The search of a table.</content>
internal sealed partial class TypedTable<T>
{
    /// <inheritdoc/>
    public override SearchPage Search(SearchRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        Catalog.Bounds.CheckPage(request.Offset, request.Limit);
        Catalog.Bounds.CheckText("query", request.Query);
        ITextSearch<T> search = RequireSearch();
        CatalogField? sort = RequireSort(request.Sort);
        CatalogField[] counted = request.WithFacets ? FacetFields(request.FacetFields) : [];
        RecordSet<T> among = Select(request.Conditions);
        byte[] query = Encoding.UTF8.GetBytes(request.Query);
        SearchHit<T>[] hits = Page(search, query, among, sort, request, out int total);
        IHitReader<T> reader = search.ReaderOf(query, among, request.Expand);
        return new SearchPage(
            this,
            total,
            request.Offset,
            [
                .. hits.Select(hit => new CatalogHit(
                    Wrap(hit.Record),
                    hit.Score,
                    reader.Mark(hit.Record.ToString()!),
                    reader.Find(hit.Record),
                    request.WithTerms ? reader.Explain(hit.Record) : []
                )),
            ],
            search.Read(query),
            search.Correct(request.Query),
            counted.Length == 0 ? [] : CountValues(search.All(query, among, request.Expand), counted)
        );
    }

    /// <inheritdoc/>
    public override QueryReading Read(string query)
    {
        Catalog.Bounds.CheckText("query", query);
        return RequireSearch().Read(Encoding.UTF8.GetBytes(query));
    }

    /// <inheritdoc/>
    public override int CountMatches(string query)
    {
        Catalog.Bounds.CheckText("query", query);
        RequireSearch().Best(Encoding.UTF8.GetBytes(query), Records.All, Expand.None, 1, out int total);
        return total;
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Complete(string typed)
    {
        Catalog.Bounds.CheckText("query", typed);
        return RequireSearch().Complete(typed);
    }

    /// <inheritdoc/>
    public override string? Correct(string query)
    {
        Catalog.Bounds.CheckText("query", query);
        return RequireSearch().Correct(query);
    }

    /// <summary>Returns the hits of a page.</summary>
    private SearchHit<T>[] Page(
        ITextSearch<T> search,
        byte[] query,
        RecordSet<T> among,
        CatalogField? sort,
        SearchRequest request,
        out int total
    )
    {
        if (sort is null)
        {
            int count = (int)Math.Min((long)request.Offset + request.Limit, int.MaxValue);
            SearchHit<T>[] best = search.Best(query, among, request.Expand, count, out total);
            return best[Math.Min(request.Offset, best.Length)..];
        }

        RecordSet<T> matches = search.All(query, among, request.Expand);
        total = matches.Count;
        T[] page = [.. Sorted(matches, sort, request.Sort).Skip(request.Offset).Take(request.Limit)];
        // The scores of the page come from a search among its records. The words of an expanded query come from the best
        // of all hits.
        Dictionary<T, SearchHit<T>> scored = (
            request.Expand == Expand.None
                ? search.Best(query, Records.SetOf<T>(page), Expand.None, page.Length, out _)
                : search.Best(query, among, request.Expand, total, out _)
        ).ToDictionary(hit => hit.Record);
        return [.. page.Select(record => scored[record])];
    }

    private ITextSearch<T> RequireSearch() =>
        _parts.Value.Search
        ?? throw new CatalogException(
            CatalogErrorKind.NotSupported,
            $"The table {Id} is not searched: none of its fields has [Search]."
        );
}
