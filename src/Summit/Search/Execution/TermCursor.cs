using System.Numerics;
using System.Runtime.CompilerServices;
using Summit.Layout;

namespace Summit.Search;

/// <summary>
/// A term of a query, walked window by window: the postings of the term, and what the query asks of them. A posting of a sparse term is called by
/// its index, a posting of a dense term by its row. The struct holds only numbers and addresses, so that the cursors of a query are a span on
/// the stack.
/// </summary>
/// <remarks>
/// A term uses one of its two readers. They do not share memory: with an explicit layout, a search for one word took 3 % longer.
/// </remarks>
internal unsafe partial struct TermCursor
{
    /// <summary>The factor of the score of a posting that does not have the form asked for.</summary>
    public const float OtherForm = 0.9f;

    /// <summary>The score of one unit of impact, for a term of weight 1.</summary>
    public const float ImpactWeight = 1 / ImpactLayout.MaxImpact;

    /// <summary>The factor from an impact to a quantised score, in units of 2^-32, for a posting that has the form asked for.</summary>
    public ulong Factor;

    /// <summary>The same factor for a posting that does not have the form asked for.</summary>
    public ulong OtherFactor;

    /// <summary>A bit for each posting that says whether it has the form asked for; null if all postings have it, or none.</summary>
    public byte* FormBits;

    /// <summary>The number of the term.</summary>
    public int Term;

    /// <summary>The number of records that have the term.</summary>
    public int Count;

    /// <summary>The weight of the term: the score of a posting of the highest impact.</summary>
    public float Weight;

    /// <summary>The bit of the form asked for; 0 if no posting has it, and <see cref="QueryTerm.AnyForm"/> if all have it.</summary>
    public int Form;

    /// <summary>What each posting adds to the quantised score besides its own: the mark of a term that records must have.</summary>
    public ushort Mark;

    /// <summary>True if records must not have the term.</summary>
    public bool IsNot;

    /// <summary>True if the term is dense: <see cref="Dense"/> then reads its postings, and otherwise <see cref="Sparse"/>.</summary>
    public bool IsDense;

    /// <summary>The block maximum over all postings.</summary>
    public byte BlockMax;

    /// <summary>The postings of a sparse term.</summary>
    public SparsePostings Sparse;

    /// <summary>The postings of a dense term.</summary>
    public DensePostings Dense;

    /// <summary>Opens the terms of a query.</summary>
    /// <typeparam name="T">The record type that is searched.</typeparam>
    /// <param name="index">The index.</param>
    /// <param name="terms">The terms.</param>
    /// <param name="cursors">Takes a cursor for each term. The memory need not be cleared.</param>
    public static void Open<T>(in SearchIndex index, ReadOnlySpan<QueryTerm> terms, Span<TermCursor> cursors)
        where T : struct, ISearchableRecord<T>
    {
        for (int i = 0; i < terms.Length; i++)
            cursors[i].Open<T>(index, terms[i]);
    }

    /// <summary>Opens a term in place, before the first window.</summary>
    /// <typeparam name="T">The record type that is searched.</typeparam>
    /// <param name="index">The index.</param>
    /// <param name="term">The term.</param>
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

        // If all postings have one form, that is the first form: either all postings have the form asked for, or none. The same holds for a dense
        // term: its postings count as postings of the first form.
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
    public readonly PositionList Positions<T>(in PositionIndex positions)
        where T : struct, ISearchableRecord<T> =>
        IsDense
            ? PositionList.OfDense<T>(positions, Term, Count, Dense)
            : PositionList.OfSparse<T>(positions, Term, Count);

    /// <summary>Enters a window. Windows are entered in ascending order.</summary>
    /// <returns>False if no record of the window has the term.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool EnterWindow(int window)
    {
        if (!IsDense)
            return Sparse.EnterWindow(window);
        Dense.EnterWindow(window);
        return true;
    }

    /// <summary>The number of postings of the window; for a dense term, the number of its rows.</summary>
    public readonly int WindowCount => IsDense ? Dense.End - Dense.Start : Sparse.End - Sparse.Start;

    /// <summary>Seeks the posting of a record of the window, which is given by its row in the window. Records are sought in ascending order.</summary>
    /// <returns>The posting; -1 if the record does not have the term.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Seek(int record) => IsDense ? Dense.Seek(record) : Sparse.Seek(record);

    /// <summary>Makes <see cref="Seek"/> start at the first record of the window again.</summary>
    public void Rewind()
    {
        if (!IsDense)
            Sparse.Rewind();
    }

    /// <summary>True if a posting has the form asked for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool HasForm(int posting) =>
        FormBits == null ? Form != 0 : ((FormBits[posting >> 3] >> (posting & 7)) & 1) != 0;

    /// <summary>Returns the impact of a posting of the window.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly ushort ImpactOf(int posting) => IsDense ? Dense.ImpactOf(posting) : Sparse.ImpactOf(posting);

    /// <summary>Returns what a posting of the window adds to the quantised score of its record.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly int ScoreOf(int posting) => ScoreOf(ImpactOf(posting), FactorOf(posting));

    /// <summary>Returns the same for a term that is known to be sparse.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly int SparseScoreOf(int posting) => ScoreOf(Sparse.ImpactOf(posting), FactorOf(posting));

    /// <summary>Returns what a posting of an impact adds to the quantised score of its record: at least 1, whatever its impact.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly int ScoreOf(int impact, ulong factor) => (int)((ulong)(uint)impact * factor >> 32) + 1 + Mark;

    /// <summary>Returns the factor from the impact of a posting to its quantised score, in units of 2^-32.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly ulong FactorOf(int posting) => HasForm(posting) ? Factor : OtherFactor;

    /// <summary>Returns the exact score of a posting of the window.</summary>
    public readonly float ExactScoreOf(int posting) =>
        Weight * ImpactWeight * ImpactOf(posting) * (HasForm(posting) ? 1 : OtherForm);
}
