namespace Summit.Layout;

/// <summary>
/// The only description of a search index: all of its numbers and tables, in the order in which they are emitted. The
/// layout classes in this folder give the bits of an element; <c>Elements.cs</c> gives the types of elements.
/// </summary>
internal static class SearchTables
{
    /// <summary>The name of the emitted class.</summary>
    public const string ClassName = "SearchData";

    public static readonly StoredNumber RecordCount = new(
        nameof(RecordCount),
        "The number of records. Row 0, the null record, is not counted."
    );

    public static readonly StoredNumber WordCount = new(
        nameof(WordCount),
        "The number of words, including the marked stems."
    );

    public static readonly StoredNumber FirstWord = new(
        nameof(FirstWord),
        "The index of the first word that is neither a marked stem nor a marked part of a run."
    );

    public static readonly StoredNumber FormCount = new(
        nameof(FormCount),
        "The number of forms that differ from their word."
    );

    public static readonly StoredNumber FieldCount = new(nameof(FieldCount), "The number of searched fields.");

    public static readonly StoredNumber FirstGroupedTerm = new(
        nameof(FirstGroupedTerm),
        "The number of the first term that is described in a group."
    );

    public static readonly StoredNumber TextLanguages = new(
        nameof(TextLanguages),
        "The languages of the texts: bit n is set for the language with number n."
    );

    public static readonly StoredTable Words = StoredTable.Utf8(
        nameof(Words),
        "The spellings of all words in byte order, end to end. Marked stems come first.",
        padding: WordLayout.Padding
    );

    public static readonly StoredTable WordStarts = StoredTable.Packed(
        nameof(WordStarts),
        "The offset of every sampled word."
    );

    public static readonly StoredTable WordLengths = StoredTable.Fixed(
        nameof(WordLengths),
        sizeof(WordLength),
        "The length of each word in bytes.",
        padding: WordLayout.LengthPadding
    );

    public static readonly StoredTable WordPrefixes = StoredTable.Fixed(
        nameof(WordPrefixes),
        sizeof(WordPrefix),
        "The first eight bytes of every sampled word, as a number that orders as the bytes do."
    );

    public static readonly StoredTable WordTerms = StoredTable.Packed(
        nameof(WordTerms),
        "The term of each word and, in the two low bits, the rank of the form with the spelling of the word."
    );

    public static readonly StoredTable Forms = StoredTable.Utf8(
        nameof(Forms),
        "The spellings of the forms that differ from their word, in the order of their words, end to end."
    );

    public static readonly StoredTable FormStarts = StoredTable.Packed(
        nameof(FormStarts),
        "The offset of each form, and one more offset for the end of the last form."
    );

    public static readonly StoredTable FormWords = StoredTable.Packed(
        nameof(FormWords),
        "The word of each form and, in the two low bits, the rank of the form among the forms of its term."
    );

    public static readonly StoredTable Terms = StoredTable.Fixed(
        nameof(Terms),
        sizeof(TermWord),
        "The start, count and block maximum of each term outside groups, and then of each group."
    );

    public static readonly StoredTable RowImpacts = StoredTable.Fixed(
        nameof(RowImpacts),
        sizeof(RowImpact),
        "The impacts of all rows, window by window, and slot by slot in each window.",
        padding: ImpactLayout.Padding
    );

    public static readonly StoredTable DenseTerms = StoredTable.Fixed(
        nameof(DenseTerms),
        sizeof(byte),
        "The header, block maxima and codes of each dense term, and then the exceptions of all dense terms."
    );

    public static readonly StoredTable WordSignatures = StoredTable.Fixed(
        nameof(WordSignatures),
        sizeof(WordSignature),
        "The letter signature of each word that is not a marked stem."
    );

    public static readonly StoredTable CompletionTree = StoredTable.Packed(
        nameof(CompletionTree),
        "The best completion below each stored node of the completion tree."
    );

    public static readonly StoredTable PositionStarts = StoredTable.Fixed(
        nameof(PositionStarts),
        sizeof(PositionStart),
        "The start of the positions of each term outside groups, and then of each group, counted over all pages."
    );

    public static readonly StoredTable DenseRanks = StoredTable.Fixed(
        nameof(DenseRanks),
        sizeof(DenseRank),
        "The number of records with each dense term before every 256th row."
    );

    public static readonly StoredTable PairBits = StoredTable.Fixed(
        nameof(PairBits),
        sizeof(PairBitSet),
        "A bit set for each row, with the pairs of dense terms that are adjacent in it. Empty if no term is dense."
    );

    public static readonly StoredTable FieldEnds = StoredTable.Packed(
        nameof(FieldEnds),
        "One past the last position of each searched field of each row."
    );

    public static readonly StoredTable TextEndStarts = StoredTable.Packed(
        nameof(TextEndStarts),
        "The index of the first text end of each row, and the number of text ends."
    );

    public static readonly StoredTable TextEnds = StoredTable.Packed(
        nameof(TextEnds),
        "One past the last position of each text that another text of the same field follows, row by row."
    );

    public static readonly StoredTable PostingPage = StoredTable.Fixed(
        nameof(PostingPage),
        sizeof(PostingElement),
        "The windows, exceptions, forms, block maxima and postings of each sparse term.",
        padding: PostingLayout.Padding,
        isPaged: true
    );

    public static readonly StoredTable PositionPage = StoredTable.Fixed(
        nameof(PositionPage),
        sizeof(byte),
        "The checkpoints of each term, and then the steps of its postings.",
        padding: PositionLayout.Padding,
        isPaged: true
    );

    public static readonly StoredTable Synonyms = StoredTable.Utf8(
        nameof(Synonyms),
        "The synonyms, a line each in byte order: the stem of a word, a tab, and a text that the word also finds. Only if the schema has synonyms."
    );

    /// <summary>
    /// The data of the reader of words and terms. The emitted member passes the rules of <see cref="TextLanguages"/> as
    /// well.
    /// </summary>
    public static readonly StoredView Index = new(
        nameof(Index),
        [RecordCount, WordCount, FirstWord, FormCount, FieldCount, FirstGroupedTerm],
        [
            Words,
            WordStarts,
            WordLengths,
            WordPrefixes,
            WordTerms,
            Forms,
            FormStarts,
            FormWords,
            Terms,
            RowImpacts,
            DenseTerms,
        ]
    );

    /// <summary>The data of the reader of positions, without the pages, which are read one by one.</summary>
    public static readonly StoredView Positions = new(
        nameof(Positions),
        [FirstGroupedTerm],
        [PositionStarts, DenseRanks, PairBits, FieldEnds, TextEndStarts, TextEnds]
    );

    /// <summary>All numbers, in the order in which they are emitted.</summary>
    public static IReadOnlyList<StoredNumber> Numbers { get; } = [.. Index.Numbers, TextLanguages];

    /// <summary>All tables, in the order in which they are emitted.</summary>
    public static IReadOnlyList<StoredTable> All { get; } =
    [.. Index.Tables, WordSignatures, CompletionTree, .. Positions.Tables, PostingPage, PositionPage, Synonyms];
}
