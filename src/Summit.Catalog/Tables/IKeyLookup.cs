namespace Summit.Catalog.Tables;

/// <summary>
/// The look-up by key of a table. A table of any record type holds it as an interface, because only some record types
/// have keys.
/// </summary>
internal interface IKeyLookup<T>
    where T : struct, IVisitableRecord<T>
{
    /// <summary>Finds the record with a key or an alias.</summary>
    bool TryGet(ReadOnlySpan<char> name, out T record);

    /// <summary>Returns the key of the record whose key or alias is nearest to a name, or null.</summary>
    string? Suggest(string name);
}
