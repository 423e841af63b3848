using Summit.Text;

namespace Summit.Search;

// The words of a query in an index of several languages. A word of the text is highlighted if it matches in any of the
// languages, as a search finds it.
internal ref partial struct TextMatcher
{
    /// <summary>
    /// Adds the parts in each language of the index, until one does not fit. Words without stems are added once.
    /// </summary>
    private void AddInLanguages(
        scoped ReadOnlySpan<byte> query,
        scoped ReadOnlySpan<QueryNode> nodes,
        (int Part, int Byte) from
    )
    {
        bool fits = AddParts(query, nodes, language: 0, from);
        for (int language = 1; fits && language < _language.Languages.Length; language++)
            fits = AddParts(query, nodes, language, from);
    }

    private readonly LanguageRules RulesOf(int language) =>
        _language.Languages.Length == 0 ? _language : _language.Languages[language];

    /// <summary>Returns a bit for each query word that a word of the text matches in any language.</summary>
    /// <param name="word">The word of the text.</param>
    /// <param name="folded">The folded form of the word.</param>
    private readonly ulong SlotsInLanguages(ReadOnlySpan<byte> word, ReadOnlySpan<byte> folded)
    {
        Span<byte> buffer = stackalloc byte[TermReader.BufferLength];
        ulong same = 0;
        for (int language = 0; language < _language.Languages.Length; language++)
        {
            var reader = new TermReader(word, _language.Languages[language], buffer);
            if (reader.MoveNext())
                same |= SlotsOf(language, folded, reader.Stem);
        }

        return same;
    }
}
