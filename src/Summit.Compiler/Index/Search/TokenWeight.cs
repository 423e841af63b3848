namespace Summit.Compiler.Index.Search;

/// <summary>How much an occurrence of a word counts in the impact of its term.</summary>
internal enum TokenWeight : byte
{
    /// <summary>A word that the text contains.</summary>
    Full,

    /// <summary>
    /// A word that the text does not contain: a word of another name of a record that the text names, or of a synonym.
    /// It counts <see cref="Layout.Bm25.AliasWeight"/> times, and not in the length of its field.
    /// </summary>
    Alias,

    /// <summary>
    /// A word that another word of the same record or place already counts for, such as the first name in a second
    /// spelling of a name. It has a position, so that phrases find it, but it does not count.
    /// </summary>
    None,
}
