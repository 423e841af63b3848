using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Summit.Search;

/// <summary>
/// The postings of a term, walked window by window. Of a dense term there is a level for each record instead. A struct of
/// numbers and addresses, so that those of a query are a span on the stack.
/// </summary>
internal unsafe struct TermCursor
{
    private readonly byte* _rowLevels;
    private readonly byte* _peaks;
    private readonly uint* _strays;
    private readonly byte* _forms;
    private readonly uint* _grouped;
    private readonly uint* _runs;
    private readonly int _runCount;
    private readonly int _strayCount;
    private fixed ushort _few[SearchLayout.MostGrouped];
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

    /// <summary>The postings: the records, and which of their levels they have.</summary>
    public ushort* Records;

    /// <summary>The levels of the records of the window, by posting; 0 of a stray.</summary>
    public byte* Levels;

    /// <summary>What the impact of a posting is multiplied by.</summary>
    public float Weight;

    /// <summary>The bit of the form that was asked for; 0 where no record has it, and <see cref="AnyForm"/> where all have it.</summary>
    public readonly int Form;

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
    /// <param name="index">The index.</param>
    /// <param name="term">The number of the term.</param>
    /// <param name="form">The bit of the form that is asked for; 0 where no record has it, and <see cref="AnyForm"/> where any will do.</param>
    /// <param name="page">The page of its postings if it is not dense.</param>
    public TermCursor(in SearchIndex index, int term, int form, PostingPage page)
    {
        ulong packed = index.Term(term);
        Term = term;
        Count = SearchLayout.TermCount(packed);
        Peak = SearchLayout.TermPeak(packed);
        Form = form;
        DenseStart = SearchLayout.TermStart(packed);
        if (SearchLayout.IsDense(Count, index.Counts.Records))
        {
            Dense = index.DenseLevels(DenseStart);
            return;
        }

        Levels = _rowLevels = index.RowLevels;
        ushort* numbers = page.Numbers + (DenseStart & ((1u << SearchLayout.PageShift) - 1));
        if (SearchLayout.HasExtras(packed))
        {
            uint extras = Unsafe.ReadUnaligned<uint>(numbers);
            _strays = (uint*)(numbers + 2);
            _strayCount = SearchLayout.ExtraStrays(extras);
            numbers = (ushort*)(_strays + _strayCount);
            int perRank = SearchLayout.FormNumbers(Count);
            if (form is not 0 and not AnyForm && SearchLayout.ExtraRanks(extras) > 0)
                _forms = (byte*)(numbers + (BitOperations.Log2((uint)form) * perRank));
            numbers += SearchLayout.ExtraRanks(extras) * perRank;
        }

        // Of a term with one form, either all postings have the form that is asked for or none has it.
        if (_forms == null)
            Form = (form & 1) != 0 ? AnyForm : 0;
        _peaks = (byte*)numbers;
        Records = numbers + SearchLayout.PeakNumbers(Count);
        if (!index.HasWindows)
        {
            End = Count;
        }
        else if (term < index.Counts.FirstGrouped)
        {
            ReadOnlySpan<uint> runs = index.Runs(term);
            _runs = (uint*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(runs));
            _runCount = runs.Length;
        }
        else
        {
            _grouped = (uint*)Records;
        }
    }

    /// <summary>What a posting whose form is not the one asked for counts, compared with 1.</summary>
    public const float OtherForm = 0.9f;

    /// <summary>
    /// A score below that of its best <paramref name="wanted"/> records, or equal: as many stretches of its postings have a level as high.
    /// 0 where it has too few to tell.
    /// </summary>
    public readonly float KnownScore(int wanted, float* impacts)
    {
        int stretches = StretchCount;
        if (wanted > Math.Min(stretches, Vector256<byte>.Count))
            return 0;
        Vector256<byte> highest = default;
        int stretch = 0;
        for (; stretch + Vector256<byte>.Count <= stretches; stretch += Vector256<byte>.Count)
            highest = Vector256.Max(highest, Vector256.Load(_peaks + stretch));
        if (stretch == 0)
        {
            // Behind the peaks the postings lie, which are longer than a vector.
            Vector256<byte> isStretch = Vector256.LessThan(Vector256<byte>.Indices, Vector256.Create((byte)stretches));
            highest = Vector256.Load(_peaks) & isStretch;
        }

        return Weight * impacts[HighestLanes.ReachedBy(highest, wanted)] * OtherForm;
    }

    /// <summary>The stretches of its postings of which it knows the highest level that is no stray; 0 where it has few postings.</summary>
    private readonly int StretchCount => Count < SearchLayout.LeastPeaked ? 0 : ((Count - 1) >> SearchLayout.PeakShift) + 1;

    /// <summary>The highest level of the stretch of postings that <paramref name="posting"/> is in, as far as that is known.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly byte PeakAt(int posting) => Count < SearchLayout.LeastPeaked ? byte.MaxValue : _peaks[posting >> SearchLayout.PeakShift];

    /// <summary>Moves to window <paramref name="window"/>; windows come in ascending order.</summary>
    /// <returns>False where the term is not in it.</returns>
    public bool EnterWindow(int window)
    {
        Levels = _rowLevels + (window << (SearchLayout.WindowShift + SearchLayout.SlotBits));
        if (_grouped != null)
            return GatherWindow(window);
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

    /// <summary>Finds the few postings that a term of a group has in a window: each has the number of its own above it.</summary>
    private bool GatherWindow(int window)
    {
        Start = End;
        while (Start < Count && _grouped[Start] >> 16 < window)
            Start++;
        End = _at = Start;
        for (; End < Count && _grouped[End] >> 16 == window; End++)
            _few[End] = (ushort)_grouped[End];

        // A cursor is on the stack, and stays where it is once it is asked for a window.
        Records = (ushort*)Unsafe.AsPointer(ref _few[0]);
        return End > Start;
    }

    /// <summary>The strays of the window.</summary>
    public readonly ReadOnlySpan<uint> Strays
    {
        get
        {
            int first = FirstStray(Start);
            return new ReadOnlySpan<uint>(_strays + first, FirstStray(End) - first);
        }
    }

    /// <summary>The level of a posting of the window.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly byte LevelOf(int posting)
    {
        byte level = Levels[Records[posting]];
        return level != 0 ? level : (byte)_strays[FirstStray(posting)];
    }

    private readonly int FirstStray(int posting)
    {
        int low = 0;
        int high = _strayCount;
        while (low < high)
        {
            int middle = (int)((uint)(low + high) >> 1);
            if (SearchLayout.StrayPosting(_strays[middle]) < posting)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>True where a posting has the form that was asked for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool HasForm(int posting) => _forms == null ? Form != 0 : ((_forms[posting >> 3] >> (posting & 7)) & 1) != 0;

    /// <summary>A bit for each posting, which says whether it has the form that was asked for; null where all have it, or none.</summary>
    public readonly byte* FormBits => _forms;

    /// <summary>The posting of a record of the window; -1 where it has none. Records come in ascending order.</summary>
    public int Seek(int record)
    {
        int step = 1;
        int low = _at;
        int high = low;
        while (high < End && Records[high] >> SearchLayout.SlotBits < record)
        {
            low = high + 1;
            high += step;
            step *= 2;
        }

        high = Math.Min(high, End);
        while (low < high)
        {
            int middle = (int)((uint)(low + high) >> 1);
            if (Records[middle] >> SearchLayout.SlotBits < record)
                low = middle + 1;
            else
                high = middle;
        }

        _at = low;
        return low < End && Records[low] >> SearchLayout.SlotBits == record ? low : -1;
    }

    /// <summary>True where no posting has the form that was asked for, or each has it, for all will do.</summary>
    public readonly bool IsPlain => Form is 0 or AnyForm;

    /// <summary>The bits of all forms.</summary>
    public const int AnyForm = (1 << SearchLayout.FormRanks) - 1;

    /// <summary>How many postings the window has.</summary>
    public readonly int WindowCount => End - Start;

    /// <summary>What a posting adds to the score of its record, as a whole number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly int PointsOf(int posting, float* impacts)
    {
        bool hasForm = HasForm(posting);
        if (Points != null)
            return Points[LevelOf(posting) + (hasForm && !IsPlain ? SearchLayout.LevelCount : 0)];
        return (int)(impacts[LevelOf(posting)] * (hasForm ? PointWeight : PointWeight * OtherForm)) + 1 + Mark;
    }

    /// <summary>What a posting adds to the score of its record.</summary>
    public readonly float Score(int posting, float* impacts) =>
        Weight * impacts[LevelOf(posting)] * (HasForm(posting) ? 1 : OtherForm);

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
