namespace Summit.Compiler.Index.Search;

/// <summary>How much an occurrence of a word counts in the impact of its term.</summary>
internal enum TokenWeight : byte
{
    /// <summary>A word that the text contains.</summary>
    Full,

    /// <summary>
    /// A word that the text does not contain: a word of another name of a record that the text names. It counts
    /// <see cref="Layout.Bm25.AliasWeight"/> times, and not in the length of its field.
    /// </summary>
    Alias,
}
