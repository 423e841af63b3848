namespace Summit.Search;

/// <summary>A word of a query that a <see cref="TextMatcher"/> looks for in a text.</summary>
internal struct TextSlot
{
    /// <summary>
    /// The kind of the part that contains the word. It decides whether the stem, the prefix or the edit distance is
    /// compared.
    /// </summary>
    public QueryKind Kind;

    /// <summary>
    /// The number of edits of a fuzzy word, or the maximum number of other words between the words of a NEAR.
    /// </summary>
    public int Number;

    /// <summary>The index of the language by whose rules the word is stemmed; 0 in an index of one language.</summary>
    public int Language;

    /// <summary>The index of the part of the query that contains the word.</summary>
    public int Node;

    /// <summary>The index of the first term of the part.</summary>
    public int FirstTerm;

    /// <summary>The number of terms of the part.</summary>
    public int TermCount;

    /// <summary>The index of the word in the phrase or NEAR; 0 for a word that matches by itself.</summary>
    public int IndexInPart;

    /// <summary>The number of words of the part.</summary>
    public int WordCount;

    /// <summary>The first byte of the word's spelling.</summary>
    public int SpellingStart;

    /// <summary>The number of bytes of the word's spelling.</summary>
    public int SpellingLength;

    /// <summary>The letter signature of a fuzzy word; 0 for other kinds.</summary>
    public uint Signature;

    /// <summary>
    /// For a word of a NEAR, the index of the last word in the text that matched it; -1 if there is none.
    /// </summary>
    public int LastPosition;

    /// <summary>For a word of a NEAR, the first byte of its last match in the text.</summary>
    public int LastStart;

    /// <summary>For a word of a NEAR, the byte after its last match in the text.</summary>
    public int LastEnd;
}
