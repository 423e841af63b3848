using Summit.Text;

namespace Summit.Search;

/// <summary>The sizes and the language of a search index; see <see cref="Layout.SearchTables"/>.</summary>
internal readonly struct SearchCounts(
    int records,
    int words,
    int firstWord,
    int forms,
    int fields,
    int firstGroupedTerm,
    LanguageRules language
)
{
    /// <summary>The number of records. The table has one row more, for the null record.</summary>
    public readonly int Records = records;

    /// <summary>The number of words, including stems that are not words themselves.</summary>
    public readonly int Words = words;

    /// <summary>
    /// The first word without a mark. Stems that are not words themselves, and characters and pairs of characters that
    /// are parts of runs, are marked and come before all words.
    /// </summary>
    public readonly int FirstWord = firstWord;

    /// <summary>The number of written forms that differ from the spelling of their word.</summary>
    public readonly int Forms = forms;

    /// <summary>The number of searched fields.</summary>
    public readonly int Fields = fields;

    /// <summary>
    /// The first term that is described together with its group. All later terms are described in groups too.
    /// </summary>
    public readonly int FirstGroupedTerm = firstGroupedTerm;

    /// <summary>The rules of the language of the texts.</summary>
    public readonly LanguageRules Language = language;
}
