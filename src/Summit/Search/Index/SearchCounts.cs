namespace Summit.Search;

/// <summary>The numbers of a search index; see <see cref="Layout.SearchTables"/>.</summary>
internal readonly struct SearchCounts(
    int records,
    int words,
    int firstWord,
    int forms,
    int fields,
    int firstGroupedTerm,
    Language language
)
{
    /// <summary>The number of records; the table has one row more.</summary>
    public readonly int Records = records;

    /// <summary>The number of words, with the marked stems.</summary>
    public readonly int Words = words;

    /// <summary>The first word that is not a marked stem.</summary>
    public readonly int FirstWord = firstWord;

    /// <summary>The number of forms that differ from their word.</summary>
    public readonly int Forms = forms;

    /// <summary>The number of searched fields.</summary>
    public readonly int Fields = fields;

    /// <summary>The first term that is described in a group.</summary>
    public readonly int FirstGroupedTerm = firstGroupedTerm;

    /// <summary>The language of the texts.</summary>
    public readonly Language Language = language;
}
