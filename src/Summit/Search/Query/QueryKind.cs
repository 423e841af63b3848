namespace Summit;

/// <summary>The kind of a part of a query.</summary>
public enum QueryKind : byte
{
    /// <summary>A word: matches all words with the same stem.</summary>
    Word,

    /// <summary>A prefix: matches all words that begin with it.</summary>
    Prefix,

    /// <summary>A fuzzy word: matches all words within one or two edits.</summary>
    Fuzzy,

    /// <summary>A phrase: words that follow each other directly.</summary>
    Phrase,

    /// <summary>A NEAR: words near each other, in any order.</summary>
    Near,

    /// <summary>A group: a query in parentheses.</summary>
    Group,
}
