namespace Summit.Catalog.Tables;

/// <summary>The look-up by key of a table of keyed records.</summary>
internal sealed class KeyLookup<T> : IKeyLookup<T>
    where T : struct, IKeyedRecord<T>, IVisitableRecord<T>
{
    /// <inheritdoc/>
    public bool TryGet(ReadOnlySpan<char> name, out T record) => default(Table<T>).TryGet(name, out record);

    /// <inheritdoc/>
    public string? Suggest(string name) => default(Table<T>).Suggest(name);
}
