namespace Summit.Catalog.Searching;

/// <summary>The search of a table of searchable records.</summary>
internal sealed class TextSearch<T> : ITextSearch<T>
    where T : struct, ISearchableRecord<T>, IVisitableRecord<T>
{
    /// <summary>Maximum number of completions that the library returns.</summary>
    private const int MaxCompletions = 64;

    private static Table<T> Table => default;

    /// <inheritdoc/>
    public SearchHit<T>[] Best(byte[] query, in RecordSet<T> among, Expand expand, int count, out int total)
    {
        var hits = new SearchHit<T>[Math.Min(count, Table.Count)];
        return hits[..Table.Search(query.AsSpan(), among, hits, out total, expand)];
    }

    /// <inheritdoc/>
    public RecordSet<T> All(byte[] query, in RecordSet<T> among, Expand expand)
    {
        MatchedSet<T> matches = Matches(query, among, expand);
        var records = new T[matches.Count];
        matches.CopyTo(records);
        return Table.SetOf<T>(records);
    }

    /// <inheritdoc/>
    public int[] Ordinals(byte[] query, in RecordSet<T> among, Expand expand)
    {
        MatchedSet<T> matches = Matches(query, among, expand);
        int[] ordinals = new int[matches.Count];
        int count = 0;
        foreach (T record in matches)
            ordinals[count++] = record.Ordinal;
        return ordinals;
    }

    /// <inheritdoc/>
    public SearchHit<T>[] Similar(T record, int count)
    {
        var hits = new SearchHit<T>[Math.Min(count, Table.Count)];
        return hits[..Table.SearchSimilar(record, hits)];
    }

    /// <inheritdoc/>
    public QueryReading Read(byte[] query) => QueryReading.Of(Table, query);

    /// <inheritdoc/>
    public IHitReader<T> ReaderOf(byte[] query, in RecordSet<T> among, Expand expand) =>
        new SnippetFinder<T>(Table, query, among, expand);

    /// <inheritdoc/>
    public IReadOnlyList<string> Complete(string typed)
    {
        var completions = new Completion<T>[MaxCompletions];
        int count = Table.Complete(typed.AsSpan(), completions);
        return [.. completions.Take(count).Select(completion => typed[..completion.Start] + completion)];
    }

    /// <inheritdoc/>
    public string? Correct(string query)
    {
        const int MaxGrowth = 4;
        char[] corrected = new char[TableSearch.MaxQueryBytes * MaxGrowth];
        return Table.TryCorrect(query.AsSpan(), corrected, out int length) ? new string(corrected, 0, length) : null;
    }

    private static MatchedSet<T> Matches(byte[] query, in RecordSet<T> among, Expand expand) =>
        Table.SearchAll(new SearchQuery(query.AsSpan()), among, new ulong[Table.BitmapLength()], expand);
}
