namespace Summit.Cli.Export.Terms;

/// <summary>A link to a record.</summary>
/// <param name="Type">The name of the record type.</param>
/// <param name="Key">The key; empty for a record without a key.</param>
/// <param name="Ordinal">The position in the table, counted from 0.</param>
internal readonly record struct RecordLink(string Type, string Key, int Ordinal)
{
    /// <summary>Returns the link to <paramref name="record"/>.</summary>
    public static RecordLink To<T>(T record)
        where T : struct, IVisitableRecord<T> => new(typeof(T).Name, record.Key, record.Ordinal);
}
