using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Summit.Search;

/// <summary>
/// The postings of a term, walked window by window. Of a dense term there is a level for each record instead. A struct of
/// numbers and addresses, so that those of a query are a span on the stack.
/// </summary>
internal unsafe struct TermCursor
{
    /// <summary>The most postings that are read to know a score.</summary>
    private const int MostKnown = 4096;

    private readonly uint* _runs;
    private readonly int _runCount;
    private int _run;
    private int _runStart;
    private int _at;

    /// <summary>The term.</summary>
    public readonly int Term;

    /// <summary>How many records it is in.</summary>
    public readonly int Count;

    /// <summary>Its highest level; of a dense term its highest impact, in 255ths.</summary>
    public readonly byte Peak;

    /// <summary>The number of the start of a dense term's levels.</summary>
    public readonly uint DenseStart;

    /// <summary>The levels of a dense term, a byte a record; null for another.</summary>
    public readonly byte* Dense;

    /// <summary>The records and forms of the postings.</summary>
    public readonly ushort* Records;

    /// <summary>The levels of the postings.</summary>
    public readonly byte* Levels;

    /// <summary>What the impact of a posting is multiplied by.</summary>
    public float Weight;

    /// <summary>The bit of the form that was asked for; 0 where no record has it.</summary>
    public int Form;

    /// <summary>
    /// What each level of it adds to a score, and 256 more for the form that was asked for; null where it is worked out posting by
    /// posting, and of a dense term.
    /// </summary>
    public ushort* Points;

    /// <summary>What the impact of a posting is multiplied by to be points.</summary>
    public float PointWeight;

    /// <summary>What every record that has it gets besides, where one must have it.</summary>
    public ushort Mark;

    /// <summary>True where a record must not have it.</summary>
    public bool IsNot;

    /// <summary>The first posting of the window.</summary>
    public int Start;

    /// <summary>One past the last posting of the window.</summary>
    public int End;

    /// <summary>A cursor before the first window of a term.</summary>
    /// <param name="term">The number of the term.</param>
    /// <param name="packed">The term as <see cref="SearchLayout"/> packs it.</param>
    /// <param name="dense">Its levels if it is dense, or null.</param>
    /// <param name="page">The page of its postings if it is not.</param>
    /// <param name="runs">Its runs, where there is more than one window.</param>
    public TermCursor(int term, ulong packed, byte* dense, PostingPage page, ReadOnlySpan<uint> runs)
    {
        Term = term;
        Count = SearchLayout.TermCount(packed);
        Peak = SearchLayout.TermPeak(packed);
        Dense = dense;
        DenseStart = SearchLayout.TermStart(packed);
        int start = (int)(DenseStart & ((1u << SearchLayout.PageShift) - 1));
        Records = page.Records + start;
        Levels = page.Levels + start;
        _runs = (uint*)Unsafe.AsPointer(ref System.Runtime.InteropServices.MemoryMarshal.GetReference(runs));
        _runCount = runs.Length;
        End = runs.Length == 0 ? Count : 0;
    }

    /// <summary>What a posting whose form is not the one asked for counts, compared with 1.</summary>
    public const float OtherForm = 0.9f;

    /// <summary>
    /// A score below that of its best <paramref name="wanted"/> records, or equal: of the highest levels in each lane of a vector as many
    /// are as high. 0 where it has too few postings to tell.
    /// </summary>
    public readonly float KnownScore(int wanted, float* impacts)
    {
        int count = Math.Min(Count, MostKnown) & -Vector256<byte>.Count;
        if (wanted > Vector256<byte>.Count || count == 0)
            return 0;
        Vector256<byte> highest = default;
        for (int posting = 0; posting < count; posting += Vector256<byte>.Count)
            highest = Vector256.Max(highest, Vector256.Load(Levels + posting));
        return Weight * impacts[HighestLanes.ReachedBy(highest, wanted)] * OtherForm;
    }

    /// <summary>Moves to window <paramref name="window"/>; windows come in ascending order.</summary>
    /// <returns>False where the term is not in it.</returns>
    public bool EnterWindow(int window)
    {
        if (_runCount == 0)
        {
            _at = 0;
            return true;
        }

        for (; _run < _runCount && SearchLayout.RunWindow(_runs[_run]) < window; _run++)
            _runStart += SearchLayout.RunCount(_runs[_run]);
        bool isIn = _run < _runCount && SearchLayout.RunWindow(_runs[_run]) == window;
        _at = Start = _runStart;
        End = isIn ? Start + SearchLayout.RunCount(_runs[_run]) : Start;
        return isIn;
    }

    /// <summary>The posting of a record of the window; -1 where it has none. Records come in ascending order.</summary>
    public int Seek(int record)
    {
        int step = 1;
        int low = _at;
        int high = low;
        while (high < End && Records[high] >> SearchLayout.FormBits < record)
        {
            low = high + 1;
            high += step;
            step *= 2;
        }

        high = Math.Min(high, End);
        while (low < high)
        {
            int middle = (int)((uint)(low + high) >> 1);
            if (Records[middle] >> SearchLayout.FormBits < record)
                low = middle + 1;
            else
                high = middle;
        }

        _at = low;
        return low < End && Records[low] >> SearchLayout.FormBits == record ? low : -1;
    }

    /// <summary>True where no posting has the form that was asked for, or each has it, for all will do.</summary>
    public readonly bool IsPlain => Form is 0 or AnyForm;

    /// <summary>The bits of all forms.</summary>
    public const int AnyForm = (1 << SearchLayout.FormBits) - 1;

    /// <summary>How many postings the window has.</summary>
    public readonly int WindowCount => End - Start;

    /// <summary>What a posting adds to the score of its record, as a whole number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly int PointsOf(int posting, float* impacts)
    {
        bool hasForm = (Records[posting] & Form) != 0;
        if (Points != null)
            return Points[Levels[posting] + (hasForm && !IsPlain ? SearchLayout.LevelCount : 0)];
        return (int)(impacts[Levels[posting]] * (hasForm ? PointWeight : PointWeight * OtherForm)) + 1 + Mark;
    }

    /// <summary>What a posting adds to the score of its record.</summary>
    public readonly float Score(int posting, float* impacts) =>
        Weight * impacts[Levels[posting]] * ((Records[posting] & Form) != 0 ? 1 : OtherForm);

    /// <summary>What a dense term adds to the score of a record; it is as if every record had its most frequent form.</summary>
    public readonly float DenseScore(byte level) => DenseWeight * DenseImpact(level);

    /// <summary>The impact that a level of a dense term stands for.</summary>
    public readonly float DenseImpact(byte level) => DenseLeast + ((level - 1) * DenseStep);

    /// <summary>The impact of the lowest level of a dense term.</summary>
    public readonly float DenseLeast => SearchLayout.DenseLeast(DenseStart) / 255f;

    /// <summary>The impact from one level of a dense term to the next.</summary>
    public readonly float DenseStep => SearchLayout.DenseStep(SearchLayout.DenseLeast(DenseStart), Peak);

    /// <summary>The weight of a dense term, whether or not the form that was asked for is its most frequent one.</summary>
    public readonly float DenseWeight => Weight * ((Form & 1) != 0 ? 1 : OtherForm);

    /// <summary>The most that a posting can add to the score of a record.</summary>
    public readonly float HighestScore(float* impacts) => Weight * (Dense != null ? Peak / 255f : impacts[Peak]);
}
