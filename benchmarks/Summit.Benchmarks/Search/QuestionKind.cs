namespace Summit.Benchmarks.Search;

/// <summary>The kinds of questions. Their words are drawn from the corpus.</summary>
public enum QuestionKind
{
    /// <summary>A word in three to ten records.</summary>
    RareTerm,

    /// <summary>A word in a thousandth to a fiftieth of the records.</summary>
    MediumTerm,

    /// <summary>A word in a fiftieth to a quarter of the records.</summary>
    FrequentTerm,

    /// <summary>Two words of one record, both required.</summary>
    TwoMust,

    /// <summary>Two words of one record, both optional.</summary>
    TwoShould,

    /// <summary>Three to five words of one record, all optional.</summary>
    FiveShould,

    /// <summary>A phrase of two or three words.</summary>
    Phrase,

    /// <summary>A prefix of three to forty words.</summary>
    Prefix,

    /// <summary>A word with one letter changed.</summary>
    Fuzzy,

    /// <summary>A frequent word, restricted to the records of a topic.</summary>
    TermInFacet,
}
