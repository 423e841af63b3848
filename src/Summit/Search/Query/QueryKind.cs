namespace Summit;

/// <summary>The kinds of part of a query.</summary>
public enum QueryKind : byte
{
    /// <summary>A word.</summary>
    Word,

    /// <summary>Words that begin so.</summary>
    Prefix,

    /// <summary>Words spelt nearly so.</summary>
    Fuzzy,

    /// <summary>Words one after the other.</summary>
    Phrase,

    /// <summary>Words near each other.</summary>
    Near,

    /// <summary>A query in parentheses.</summary>
    Group,
}
