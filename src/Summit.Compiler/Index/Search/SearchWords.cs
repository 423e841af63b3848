namespace Summit.Compiler.Index.Search;

/// <summary>The words of the searched fields of a table.</summary>
/// <param name="Tokens">The words of all rows.</param>
/// <param name="Vocabulary">The forms, words and terms of the tokens.</param>
/// <param name="Boosts">The boost of each field.</param>
internal sealed record SearchWords(TokenStream Tokens, Vocabulary Vocabulary, double[] Boosts)
{
    /// <summary>The languages of the texts, one bit for each.</summary>
    public int LanguageBits =>
        Vocabulary.Languages().Aggregate(0, static (bits, language) => bits | (1 << (int)language));

    /// <summary>The synonyms of the corpus; null if its schema has none.</summary>
    public SynonymRules? Synonyms { get; init; }
}
