namespace Summit.Search;

/// <summary>A word that is looked for in a text.</summary>
internal struct TextSlot
{
    /// <summary>Whether its stem, its beginning, or its spelling within some edits is looked for.</summary>
    public QueryKind Kind;

    /// <summary>The edits of a fuzzy word, or the most words between those of a NEAR.</summary>
    public int Number;

    /// <summary>The part of the query that it belongs to.</summary>
    public int Node;

    /// <summary>Its place among the words of that part.</summary>
    public int Place;

    /// <summary>The number of words of that part.</summary>
    public int WordCount;

    /// <summary>The first byte of its spelling.</summary>
    public int SpellingStart;

    /// <summary>The bytes of its spelling.</summary>
    public int SpellingLength;

    /// <summary>The signature of the spelling of a fuzzy word.</summary>
    public uint Signature;

    /// <summary>The number of the word of the text at which a word of a NEAR stood last; -1 where it has not been yet.</summary>
    public int LastPosition;

    /// <summary>The first byte of that word in the text.</summary>
    public int LastStart;

    /// <summary>One past its last byte.</summary>
    public int LastEnd;
}
