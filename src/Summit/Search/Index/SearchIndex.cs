using System.ComponentModel;
using System.Runtime.CompilerServices;
using Summit.Layout;

namespace Summit.Search;

/// <summary>
/// The words and terms of a search index: words in byte order, each with its term, and for each term the start and the
/// number of its postings. It is a view of data in the assembly, created by <see cref="CompilerServices"/>, with the
/// tables of <see cref="SearchTables"/>. It keeps addresses, which is safe because the literals of a loaded assembly do
/// not move and outlive every use.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly unsafe partial struct SearchIndex
{
    private readonly byte* _words;
    private readonly PackedTable _wordStarts;
    private readonly WordLength* _wordLengths;
    private readonly WordPrefix* _wordPrefixes;
    private readonly PackedTable _wordTerms;
    private readonly byte* _forms;
    private readonly PackedTable _formStarts;
    private readonly PackedTable _formWords;
    private readonly TermWord* _terms;

    /// <summary>The sizes and the language of the index.</summary>
    internal readonly SearchCounts Counts;

    /// <summary>
    /// The impacts of all rows, window by window and within each window slot by slot; 0 in the slot of exceptions.
    /// </summary>
    internal readonly RowImpact* RowImpacts;

    /// <summary>The dense terms, end to end, followed by their exceptions.</summary>
    internal readonly byte* DenseTerms;

    internal SearchIndex(
        in SearchCounts counts,
        byte* words,
        PackedTable wordStarts,
        WordLength* wordLengths,
        WordPrefix* wordPrefixes,
        PackedTable wordTerms,
        byte* forms,
        PackedTable formStarts,
        PackedTable formWords,
        TermWord* terms,
        RowImpact* rowImpacts,
        byte* denseTerms
    )
    {
        Counts = counts;
        _words = words;
        _wordStarts = wordStarts;
        _wordLengths = wordLengths;
        _wordPrefixes = wordPrefixes;
        _wordTerms = wordTerms;
        _forms = forms;
        _formStarts = formStarts;
        _formWords = formWords;
        _terms = terms;
        RowImpacts = rowImpacts;
        DenseTerms = denseTerms;
    }

    /// <summary>The number of windows of the table.</summary>
    internal int Windows => SearchWindow.CountOf(Counts.Records);

    /// <summary>Returns the description of a term, as packed by <see cref="TermLayout"/>.</summary>
    internal ulong Term(int term)
    {
        ulong described = _terms[DescriptionOf(term)];
        return term < Counts.FirstGroupedTerm ? described : TermLayout.InGroup(described, IndexInGroup(term));
    }

    /// <summary>Returns the index of a term in its group.</summary>
    internal int IndexInGroup(int term) => (term - Counts.FirstGroupedTerm) & ((1 << TermLayout.GroupShift) - 1);

    /// <summary>Returns the index of the stored description of a term or of its group.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int DescriptionOf(int term)
    {
        int grouped = Math.Max(0, term - Counts.FirstGroupedTerm);
        return Math.Min(term, Counts.FirstGroupedTerm) + (grouped >> TermLayout.GroupShift);
    }
}
