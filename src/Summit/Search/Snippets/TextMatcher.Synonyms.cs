namespace Summit.Search;

// Synonyms: the index finds a text by words that the text does not contain. The words to mark are those that the query
// words stand for.
internal ref partial struct TextMatcher
{
    /// <summary>
    /// The maximum number of synonyms that are compared with a fuzzy word, which any of them can be near to.
    /// </summary>
    private const int MaxFuzzyLines = 4096;

    /// <summary>
    /// Adds the texts that the words of the query also find, as phrases of the same part. The texts of a phrase or a
    /// NEAR are those that all of its words find.
    /// </summary>
    private void AddSynonyms(scoped ReadOnlySpan<QueryNode> nodes, SynonymLines synonyms)
    {
        int own = _count;
        for (int i = 0; i < own; i++)
        {
            // Copied, because adding a word writes to the slots.
            TextSlot word = _slots[i];
            if (IsWordByWord(word.Kind))
                AddSynonyms(nodes[word.Node], word, others: [], synonyms);
            else if (word.IndexInPart == 0)
                AddSynonyms(nodes[word.Node], word, _slots.Slice(i + 1, word.WordCount - 1), synonyms);
        }
    }

    private void AddSynonyms(
        in QueryNode node,
        in TextSlot word,
        scoped ReadOnlySpan<TextSlot> others,
        SynonymLines synonyms
    )
    {
        ReadOnlySpan<byte> spelling = SpellingOf(word);
        bool isFuzzy = word.Kind == QueryKind.Fuzzy;
        int start = isFuzzy ? 0 : synonyms.FirstAtOrAfter(spelling);
        int compared = 0;
        while (synonyms.TryRead(ref start, out ReadOnlySpan<byte> stem, out ReadOnlySpan<byte> text))
        {
            if (isFuzzy ? ++compared > MaxFuzzyLines : !stem.StartsWith(spelling))
                return;
            if (IsSame(word, AnyLanguage, spelling, stem, stem) && AreAll(others, text, synonyms))
                AddSynonym(node, word, text);
        }
    }

    private readonly bool AreAll(
        scoped ReadOnlySpan<TextSlot> words,
        scoped ReadOnlySpan<byte> text,
        SynonymLines synonyms
    )
    {
        foreach (ref readonly TextSlot word in words)
        {
            if (!synonyms.Contains(SpellingOf(word), text))
                return false;
        }

        return true;
    }

    private void AddSynonym(in QueryNode node, in TextSlot word, scoped ReadOnlySpan<byte> text)
    {
        QueryNode phrase = node;
        phrase.Kind = QueryKind.Phrase;
        phrase.EndsWithPrefix = false;
        AddPart(phrase, word.Node, word.Language, text, start: 0);
    }
}
