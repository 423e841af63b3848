namespace Summit.Benchmarks.Search;

/// <summary>The kinds of question that are asked. The words of each are drawn from the corpus.</summary>
public enum QuestionKind
{
    /// <summary>A word of three to ten records.</summary>
    RareTerm,

    /// <summary>A word of a thousandth to a fiftieth of the records.</summary>
    MediumTerm,

    /// <summary>A word of a fiftieth to a quarter of the records.</summary>
    FrequentTerm,

    /// <summary>Two words of one record, of which both must be there.</summary>
    TwoMust,

    /// <summary>Two words of one record, of which any may be there.</summary>
    TwoShould,

    /// <summary>Three to five words of one record, of which any may be there.</summary>
    FiveShould,

    /// <summary>Two or three words that stand one after the other.</summary>
    Phrase,

    /// <summary>The beginning of three to forty words.</summary>
    Prefix,

    /// <summary>A word with one letter changed.</summary>
    Fuzzy,

    /// <summary>A frequent word among the records of a topic.</summary>
    TermInFacet,
}
