using System.Numerics;
using System.Runtime.CompilerServices;
using Summit.Layout;

namespace Summit.Search;

/// <summary>
/// A term of a query while it is executed: the term's postings, read window by window, and the weights that the query
/// gives to them. A posting of a sparse term is identified by its index, a posting of a dense term by its row. The
/// struct contains only numbers and addresses, so that the cursors of a query can be a span on the stack.
/// </summary>
/// <remarks>
/// A term uses either <see cref="Sparse"/> or <see cref="Dense"/>. The two fields do not overlap in memory: with an
/// explicit layout, a search for one word took 3 % longer.
/// </remarks>
internal unsafe partial struct TermCursor
{
    /// <summary>The factor by which a score is lowered if the posting does not have the requested form.</summary>
    public const float OtherFormFactor = 0.9f;

    /// <summary>The score of one unit of impact for a term of weight 1.</summary>
    public const float ImpactWeight = 1 / ImpactLayout.MaxImpact;

    /// <summary>
    /// The factor from impact to quantised score, in units of 2^-32, for postings that have the requested form.
    /// </summary>
    public ulong Factor;

    /// <summary>
    /// The factor from impact to quantised score, in units of 2^-32, for postings that do not have the requested form.
    /// </summary>
    public ulong OtherFactor;

    /// <summary>
    /// One bit per posting: 1 if it has the requested form. Null if either all or no postings have it.
    /// </summary>
    public byte* FormBits;

    /// <summary>The number of the term.</summary>
    public int Term;

    /// <summary>The number of records that have the term.</summary>
    public int Count;

    /// <summary>The weight of the term in the query: the score of a posting with the highest impact.</summary>
    public float Weight;

    /// <summary>
    /// The bit of the requested form. 0 if no posting has that form, <see cref="QueryTerm.AnyForm"/> if all postings
    /// count as having it.
    /// </summary>
    public int Form;

    /// <summary>
    /// The mark that each posting adds to the score of its record if the term is required
    /// (<see cref="ScoreScale.MustMark"/>); otherwise 0.
    /// </summary>
    public ushort Mark;

    /// <summary>Whether the term is excluded: records with the term do not match.</summary>
    public bool IsNot;

    /// <summary>
    /// Whether the term is dense. <see cref="Dense"/> then reads its postings, and otherwise <see cref="Sparse"/>.
    /// </summary>
    public bool IsDense;

    /// <summary>The block maximum over all postings of the term.</summary>
    public byte BlockMax;

    /// <summary>The postings of a sparse term.</summary>
    public SparsePostings Sparse;

    /// <summary>The postings of a dense term.</summary>
    public DensePostings Dense;

    /// <summary>Opens the terms of a query.</summary>
    /// <typeparam name="T">The record type that is searched.</typeparam>
    /// <param name="index">The index.</param>
    /// <param name="terms">The resolved terms.</param>
    /// <param name="cursors">Receives one cursor per term. The memory need not be cleared.</param>
    public static void Open<T>(in SearchIndex index, ReadOnlySpan<QueryTerm> terms, Span<TermCursor> cursors)
        where T : struct, ISearchableRecord<T>
    {
        for (int i = 0; i < terms.Length; i++)
            cursors[i].Open<T>(index, terms[i]);
    }

    /// <summary>Initialises this cursor for a term, before the first window.</summary>
    /// <typeparam name="T">The record type that is searched.</typeparam>
    /// <param name="index">The index.</param>
    /// <param name="term">The resolved term.</param>
    public void Open<T>(in SearchIndex index, in QueryTerm term)
        where T : struct, ISearchableRecord<T>
    {
        this = default;
        ulong packed = index.Term(term.Number);
        Term = term.Number;
        Count = TermLayout.Count(packed);
        BlockMax = TermLayout.BlockMax(packed);
        Weight = term.Weight;
        Form = term.Form;
        IsDense = DenseLayout.IsDense(Count, index.Counts.Records);
        if (IsDense)
            Dense.Open(index, packed);
        else
            OpenSparse(index, packed, T.SearchPostingPage((int)(TermLayout.Start(packed) >> PostingLayout.PageShift)));

        // Without form bits, all postings have the first form, and so does every posting of a dense term. Either all
        // postings or none have the requested form.
        if (FormBits == null)
            Form = (Form & 1) != 0 ? QueryTerm.AnyForm : 0;
    }

    private void OpenSparse(in SearchIndex index, ulong packed, StoredPage page)
    {
        Sparse.Open(index, Term, packed, page);
        if (Form is not 0 and not QueryTerm.AnyForm)
            FormBits = Sparse.FormBits(BitOperations.Log2((uint)Form));
    }

    /// <summary>Returns the positions of the term.</summary>
    /// <typeparam name="T">The record type that is searched.</typeparam>
    /// <param name="positions">The positions of the index.</param>
    public readonly PositionList Positions<T>(in PositionIndex positions)
        where T : struct, ISearchableRecord<T> =>
        IsDense
            ? PositionList.OfDense<T>(positions, Term, Count, Dense)
            : PositionList.OfSparse<T>(positions, Term, Count);

    /// <summary>Enters a window. Windows must be entered in ascending order.</summary>
    /// <param name="window">The number of the window.</param>
    /// <returns>False if no record of the window has the term. Dense terms always return true.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool EnterWindow(int window)
    {
        if (!IsDense)
            return Sparse.EnterWindow(window);
        Dense.EnterWindow(window);
        return true;
    }

    /// <summary>
    /// The number of postings in the current window. For a dense term, the number of rows in the window.
    /// </summary>
    public readonly int WindowCount => IsDense ? Dense.End - Dense.Start : Sparse.End - Sparse.Start;

    /// <summary>
    /// Finds the posting of a record in the window. Records must be sought in ascending order; see
    /// <see cref="Rewind"/>.
    /// </summary>
    /// <param name="record">The row of the record, counted from the first row of the window.</param>
    /// <returns>The posting, or -1 if the record does not have the term.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Seek(int record) => IsDense ? Dense.Seek(record) : Sparse.Seek(record);

    /// <summary>Makes the next <see cref="Seek"/> start at the first record of the window.</summary>
    public void Rewind()
    {
        if (!IsDense)
            Sparse.Rewind();
    }

    /// <summary>Returns whether a posting has the requested form.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool HasForm(int posting) =>
        FormBits == null ? Form != 0 : ((FormBits[posting >> 3] >> (posting & 7)) & 1) != 0;

    /// <summary>Returns the impact of a posting in the window.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly ushort ImpactOf(int posting) => IsDense ? Dense.ImpactOf(posting) : Sparse.ImpactOf(posting);

    /// <summary>Returns the quantised score that a posting in the window adds to its record.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly int ScoreOf(int posting) => ScoreOf(ImpactOf(posting), FactorOf(posting));

    /// <summary>
    /// Returns the quantised score that a posting in the window adds to its record. The term must be sparse.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly int SparseScoreOf(int posting) => ScoreOf(Sparse.ImpactOf(posting), FactorOf(posting));

    /// <summary>Returns the quantised score of an impact. Includes <see cref="Mark"/> and is at least 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly int ScoreOf(int impact, ulong factor) => (int)((ulong)(uint)impact * factor >> 32) + 1 + Mark;

    /// <summary>Returns the factor from impact to quantised score for a posting, in units of 2^-32.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly ulong FactorOf(int posting) => HasForm(posting) ? Factor : OtherFactor;

    /// <summary>Returns the exact score of a posting in the window.</summary>
    public readonly float ExactScoreOf(int posting) =>
        Weight * ImpactWeight * ImpactOf(posting) * (HasForm(posting) ? 1 : OtherFormFactor);
}
