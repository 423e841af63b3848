using System.Text;

namespace Summit.Catalog.Tables;

/// <summary>The look-up by key of a table of keyed records.</summary>
internal sealed class KeyLookup<T> : IKeyLookup<T>
    where T : struct, IKeyedRecord<T>, IVisitableRecord<T>
{
    /// <summary>
    /// Finds a name as given or, if there is no such name, in the composed form of Unicode (NFC) in which the library
    /// keeps names.
    /// </summary>
    public bool TryGet(ReadOnlySpan<char> name, out T record) =>
        default(Table<T>).TryGet(name, out record)
        || (!Ascii.IsValid(name) && TryGetComposed(name.ToString(), out record));

    /// <inheritdoc/>
    public string? Suggest(string name) => default(Table<T>).Suggest(name);

    private static bool TryGetComposed(string name, out T record)
    {
        try
        {
            return default(Table<T>).TryGet(name.Normalize(), out record);
        }
        catch (ArgumentException)
        {
            // A lone surrogate is in no name.
            record = default;
            return false;
        }
    }
}
