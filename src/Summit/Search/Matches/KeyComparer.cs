namespace Summit.Search;

/// <summary>Provides the order of a key type. Texts are compared by their UTF-16, in any culture alike.</summary>
/// <typeparam name="TKey">The type of the key.</typeparam>
internal static class KeyComparer<TKey>
{
    /// <summary>The comparer. Null comes before every value.</summary>
    public static IComparer<TKey> Default { get; } =
        typeof(TKey) == typeof(string) ? (IComparer<TKey>)(object)StringComparer.Ordinal : Comparer<TKey>.Default;
}
