namespace Summit.Cli.Export.Terms;

/// <summary>A record as others refer to it.</summary>
/// <param name="Type">The name of its type.</param>
/// <param name="Key">Its key; empty for a record without one.</param>
/// <param name="Ordinal">Its position in its table, from 0.</param>
internal readonly record struct RecordLink(string Type, string Key, int Ordinal)
{
    /// <summary>The link to <paramref name="record"/>.</summary>
    public static RecordLink To<T>(T record)
        where T : struct, IVisitableRecord<T> => new(typeof(T).Name, record.Key, record.Ordinal);
}
