using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Summit.Search;
using Summit.Text;

namespace Summit.CompilerServices;

/// <summary>
/// Opens the readers of a search index over the literals of an assembly. The readers keep the addresses of the spans,
/// which must be the data of <c>ReadOnlySpan</c> literals. Only emitted code calls this class. Each parameter is the
/// number or table of <c>SearchTables</c> with the same name.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static unsafe class UnsafeSearch
{
    /// <summary>Opens the reader of words and terms.</summary>
    public static SearchIndex Index(
        int recordCount,
        int wordCount,
        int firstWord,
        int formCount,
        int fieldCount,
        int firstGroupedTerm,
        LanguageRules textLanguage,
        ReadOnlySpan<byte> words,
        ReadOnlySpan<ulong> wordStarts,
        int wordStartsBits,
        ReadOnlySpan<ulong> wordLengths,
        ReadOnlySpan<ulong> wordPrefixes,
        ReadOnlySpan<ulong> wordTerms,
        int wordTermsBits,
        ReadOnlySpan<byte> forms,
        ReadOnlySpan<ulong> formStarts,
        int formStartsBits,
        ReadOnlySpan<ulong> formWords,
        int formWordsBits,
        ReadOnlySpan<ulong> terms,
        ReadOnlySpan<ulong> rowImpacts,
        ReadOnlySpan<ulong> denseTerms
    ) =>
        new(
            new SearchCounts(recordCount, wordCount, firstWord, formCount, fieldCount, firstGroupedTerm, textLanguage),
            (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(words)),
            Packed(wordStarts, wordStartsBits),
            (WordLength*)Address(wordLengths),
            (WordPrefix*)Address(wordPrefixes),
            Packed(wordTerms, wordTermsBits),
            (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(forms)),
            Packed(formStarts, formStartsBits),
            Packed(formWords, formWordsBits),
            (TermWord*)Address(terms),
            (RowImpact*)Address(rowImpacts),
            (byte*)Address(denseTerms)
        );

    /// <summary>Opens the reader of positions.</summary>
    public static PositionIndex Positions(
        int firstGroupedTerm,
        ReadOnlySpan<ulong> positionStarts,
        ReadOnlySpan<ulong> denseRanks,
        ReadOnlySpan<ulong> pairBits,
        ReadOnlySpan<ulong> fieldEnds,
        int fieldEndsBits,
        ReadOnlySpan<ulong> textEndStarts,
        int textEndStartsBits,
        ReadOnlySpan<ulong> textEnds,
        int textEndsBits
    ) =>
        new(
            firstGroupedTerm,
            (PositionStart*)Address(positionStarts),
            (DenseRank*)Address(denseRanks),
            (PairBitSet*)Address(pairBits),
            Packed(fieldEnds, fieldEndsBits),
            Packed(textEndStarts, textEndStartsBits),
            Packed(textEnds, textEndsBits)
        );

    /// <summary>Opens a table of packed numbers.</summary>
    public static PackedTable Packed(ReadOnlySpan<ulong> table, int bits) => new(Address(table), bits);

    /// <summary>Opens a page of postings or positions.</summary>
    public static StoredPage Page(ReadOnlySpan<ulong> page) => new(Address(page));

    private static ulong* Address(ReadOnlySpan<ulong> table) =>
        (ulong*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(table));
}
