namespace Summit.Compiler.Encode;

/// <summary>The search index of a table as its assembly will hold it.</summary>
/// <param name="RecordCount">The number of records.</param>
/// <param name="Language">The language of the texts.</param>
/// <param name="FieldCount">The number of searched fields.</param>
/// <param name="Words">The words and, marked, the stems that are none, in byte order.</param>
/// <param name="WordStarts">Where every sixteenth word begins.</param>
/// <param name="WordLengths">The bytes of each word, 8 bits each, padded to a multiple of sixteen.</param>
/// <param name="WordCount">The number of words.</param>
/// <param name="FirstWord">The first that is a word.</param>
/// <param name="FirstGrouped">The first term that is described in a group.</param>
/// <param name="Signposts">The first bytes of every sixteenth word, 64 bits each.</param>
/// <param name="WordTerms">For each its term, and below it two bits for the rank of its plain form; 3 where it has none.</param>
/// <param name="Signatures">For each that is a word the signature of its letters, 32 bits.</param>
/// <param name="Winners">The upper nodes of the tree of the most frequent words.</param>
/// <param name="Forms">The forms that are not words themselves, having accents, in the order of their words.</param>
/// <param name="FormOffsets">Where each form begins, and where the last ends.</param>
/// <param name="FormCount">The number of forms.</param>
/// <param name="FormWords">For each its word, and below it two bits for its rank.</param>
/// <param name="Terms">A word for each term and then for each group of terms: start, count and peak.</param>
/// <param name="RowImpacts">For each row the impacts that its postings mostly have, seven and a zero, 16 bits each.</param>
/// <param name="Postings">The postings, page by page, 16 bits each; in front of those of a term what else it has.</param>
/// <param name="Dense">The dense terms: of each its peaks and the codes of all rows, and behind all of them their strays.</param>
/// <param name="Positions">Where words stand.</param>
public sealed record SearchData(
    int RecordCount,
    Language Language,
    int FieldCount,
    EquatableArray<byte> Words,
    PackedNumbers WordStarts,
    EquatableArray<ulong> WordLengths,
    int WordCount,
    int FirstWord,
    int FirstGrouped,
    EquatableArray<ulong> Signposts,
    PackedNumbers WordTerms,
    EquatableArray<ulong> Signatures,
    EquatableArray<ulong> Winners,
    EquatableArray<byte> Forms,
    PackedNumbers FormOffsets,
    int FormCount,
    PackedNumbers FormWords,
    EquatableArray<ulong> Terms,
    EquatableArray<ulong> RowImpacts,
    EquatableArray<EquatableArray<ulong>> Postings,
    EquatableArray<ulong> Dense,
    PositionData Positions);

/// <summary>Where words stand in their records.</summary>
/// <param name="Starts">For each term and then for each group of terms where its positions start, 32 bits.</param>
/// <param name="DenseRanks">For each dense term, how many records before each 256th have it; 32 bits each.</param>
/// <param name="Pairs">For each record a bit for each two dense terms that stand side by side, 64 bits; empty where no term is dense.</param>
/// <param name="FieldEnds">For each record and field, one past its last position.</param>
/// <param name="Pages">The positions, page by page: of each term its checkpoints, and then the steps of its postings.</param>
public sealed record PositionData(
    EquatableArray<ulong> Starts,
    EquatableArray<ulong> DenseRanks,
    EquatableArray<ulong> Pairs,
    PackedNumbers FieldEnds,
    EquatableArray<EquatableArray<ulong>> Pages);
