namespace Summit.Catalog.Searching;

/// <summary>
/// The search of a table. A table of any record type holds it as an interface, because only some record types are
/// searchable.
/// </summary>
internal interface ITextSearch<T>
    where T : struct, IVisitableRecord<T>
{
    /// <summary>Returns the best <paramref name="count"/> hits, the best first, and counts all matches.</summary>
    SearchHit<T>[] Best(byte[] query, in RecordSet<T> among, Expand expand, int count, out int total);

    /// <summary>Returns all matches.</summary>
    RecordSet<T> All(byte[] query, in RecordSet<T> among, Expand expand);

    /// <summary>Returns the records that are most similar to <paramref name="record"/>.</summary>
    SearchHit<T>[] Similar(T record, int count);

    /// <summary>Describes how a query is read.</summary>
    QueryReading Read(byte[] query);

    /// <summary>Returns a function that describes a hit of a query among some records.</summary>
    IHitReader<T> ReaderOf(byte[] query, in RecordSet<T> among, Expand expand);

    /// <summary>Completes the last word of a query, the best completion first.</summary>
    IReadOnlyList<string> Complete(string typed);

    /// <summary>Returns the query with words that the table has; null if there is no correction.</summary>
    string? Correct(string query);
}
