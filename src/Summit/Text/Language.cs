namespace Summit;

/// <summary>The language of a corpus, by which the words of its text are stemmed and their endings taken off.</summary>
public enum Language
{
    /// <summary>No language in particular: words are found in any case and with or without accents, and not stemmed.</summary>
    None,

    /// <summary>English: possessives and the commas of thousands are taken off, and words are stemmed (Snowball English).</summary>
    English,
}
