namespace Summit.Compiler.Index.Search;

/// <summary>The words of the searched fields of a table.</summary>
/// <param name="Tokens">The words of all rows.</param>
/// <param name="Vocabulary">The forms, words and terms of the tokens.</param>
/// <param name="Boosts">The boost of each field.</param>
/// <param name="Language">The language of the texts.</param>
internal sealed record SearchWords(TokenStream Tokens, Vocabulary Vocabulary, double[] Boosts, Language Language)
{
    /// <summary>The synonyms of the corpus; null if its schema has none.</summary>
    public SynonymRules? Synonyms { get; init; }
}
