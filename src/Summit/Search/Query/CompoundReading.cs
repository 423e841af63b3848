namespace Summit.Search;

/// <summary>
/// How a part of a query is also read as a joined or a divided word; see <see cref="Text.Compounds"/>.
/// </summary>
internal enum CompoundReading : byte
{
    /// <summary>The part has no joined word.</summary>
    None,

    /// <summary>The hyphenated words of the part are also one word: <c>anti-virus</c> matches <c>antivirus</c>.</summary>
    Also,

    /// <summary>
    /// The hyphenated words of a required or excluded part are one word, which the index also has where a text has the
    /// two words.
    /// </summary>
    Only,

    /// <summary>The part and the part before it are also one word: <c>anti virus</c> matches <c>antivirus</c>.</summary>
    WithPrevious,

    /// <summary>The part is a word that no record has, and is read as the phrase of two words of the index.</summary>
    Divided,
}
