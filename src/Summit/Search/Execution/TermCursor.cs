using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Summit.Layout;

namespace Summit.Search;

/// <summary>
/// The postings of a term, walked window by window. Of a dense term there are codes for all rows instead: its postings are called by
/// their rows. A struct of numbers and addresses, so that those of a query are a span on the stack.
/// </summary>
internal unsafe partial struct TermCursor
{
    private ushort* _rowImpacts;
    private byte* _peaks;
    private ushort* _strays;
    private byte* _forms;
    private byte* _windows;
    private int _lastWindow;
    private int _window;
    private int _windowNumberShift;
    private int _strayCount;
    private int _records;
    private int _at;

    /// <summary>The term.</summary>
    public int Term;

    /// <summary>How many records it is in.</summary>
    public int Count;

    /// <summary>The peak of its impacts.</summary>
    public byte Peak;

    /// <summary>Which of the dense terms it is.</summary>
    public uint DenseNumber;

    /// <summary>The codes of a dense term; none of another.</summary>
    public DenseCodes Dense;

    /// <summary>The postings, if it is not dense: the records, and which of their impacts they have.</summary>
    public ushort* Records;

    /// <summary>The bits of a posting of the window that are its record.</summary>
    public int RecordMask;

    /// <summary>The impacts of the records of the window, by posting; 0 of a stray.</summary>
    public ushort* Impacts;

    /// <summary>What the impact of a posting is multiplied by.</summary>
    public float Weight;

    /// <summary>The bit of the form that was asked for; 0 where no record has it, and <see cref="AnyForm"/> where all have it.</summary>
    public int Form;

    /// <summary>What an impact of a posting that has the form asked for is multiplied by to be points, in 2^-32.</summary>
    public ulong Factor;

    /// <summary>What an impact of another posting is multiplied by to be points, in 2^-32.</summary>
    public ulong OtherFactor;

    /// <summary>What every record that has it gets besides, where one must have it.</summary>
    public ushort Mark;

    /// <summary>True where a record must not have it.</summary>
    public bool IsNot;

    /// <summary>The first posting of the window.</summary>
    public int Start;

    /// <summary>One past the last posting of the window.</summary>
    public int End;

    /// <summary>Stands before the first window of a term: in its place, since a cursor is long to copy.</summary>
    /// <typeparam name="T">The record type that is searched.</typeparam>
    /// <param name="index">The index.</param>
    /// <param name="term">The number of the term.</param>
    /// <param name="weight">What the impact of a posting is multiplied by.</param>
    /// <param name="form">The bit of the form that is asked for; 0 where no record has it, and <see cref="AnyForm"/> where any will do.</param>
    public void Open<T>(in SearchIndex index, int term, float weight, int form)
        where T : struct, ISearchableRecord<T>
    {
        ulong packed = index.Term(term);
        uint start = TermLayout.Start(packed);
        Open(index, term, packed, weight, form);
        if (DenseLayout.IsDense(Count, index.Counts.Records))
            OpenDense(index, start);
        else
            OpenPostings(index, packed, (ushort*)T.SearchPostingPage((int)(start >> PostingLayout.PageShift)).Start + (start & ((1u << PostingLayout.PageShift) - 1)));
    }

    private void Open(in SearchIndex index, int term, ulong packed, float weight, int form)
    {
        this = default;
        Term = term;
        Count = TermLayout.Count(packed);
        Peak = TermLayout.BlockMax(packed);
        Weight = weight;
        Form = form;
        Impacts = _rowImpacts = index.RowImpacts;
        _records = index.Counts.Records;
    }

    private void OpenDense(in SearchIndex index, uint number)
    {
        int rows = _records + TableLayout.FirstRow;
        byte* bytes = index.DenseTerms + (number * (nint)DenseLayout.TermBytes(rows));
        DenseNumber = number;
        Dense = new DenseCodes((ushort*)(bytes + DenseLayout.CodesOffset(rows)));
        _strays = (ushort*)(index.DenseTerms + ((uint*)bytes)[0]);
        _strayCount = ((int*)bytes)[1];
        _peaks = bytes + DenseLayout.HeaderBytes;
        Form = FormOfAll;
        End = Math.Min(rows, SearchWindow.Size);
    }

    private void OpenPostings(in SearchIndex index, ulong packed, ushort* numbers)
    {
        _lastWindow = index.Windows - 1;
        _windowNumberShift = PostingLayout.WindowNumberShift(Count, index.Windows);
        if (Term < index.Counts.FirstGroupedTerm)
        {
            _windows = (byte*)numbers;
            numbers += PostingLayout.WindowElements(Count, index.Windows);
        }
        else
        {
            int place = index.IndexInGroup(Term);
            int behind = (1 << TermLayout.GroupShift) - place;
            _windows = (byte*)(numbers - (place * Count)) - (behind * PostingLayout.WindowNumbers(Count, index.Windows));
        }

        if (TermLayout.HasExtras(packed))
        {
            uint extras = Unsafe.ReadUnaligned<uint>(numbers);
            _strays = numbers + 2;
            _strayCount = PostingLayout.ExceptionCount(extras);
            numbers = _strays + (_strayCount * PostingLayout.ExceptionElements);
            int perRank = PostingLayout.FormElements(Count);
            if (Form is not 0 and not AnyForm && PostingLayout.FormRankCount(extras) > 0)
                _forms = (byte*)(numbers + (BitOperations.Log2((uint)Form) * perRank));
            numbers += PostingLayout.FormRankCount(extras) * perRank;
        }

        if (_forms == null)
            Form = FormOfAll;
        _peaks = (byte*)numbers;
        Records = numbers + PostingLayout.BlockMaxElements(Count);
        if (_lastWindow == 0)
            End = Count;
    }

    /// <summary>
    /// Of a term with one form, either all postings have the form that is asked for or none has it; so it is of a dense term, all of whose
    /// postings are taken to have the most frequent form.
    /// </summary>
    private readonly int FormOfAll => (Form & 1) != 0 ? AnyForm : 0;

    /// <summary>True where it has codes for all rows instead of postings.</summary>
    public readonly bool IsDense => !Dense.IsNone;

    /// <summary>What a posting whose form is not the one asked for counts, compared with 1.</summary>
    public const float OtherForm = 0.9f;

    /// <summary>Moves to window <paramref name="window"/>; windows come in ascending order.</summary>
    /// <returns>False where the term is not in it.</returns>
    public bool EnterWindow(int window)
    {
        Impacts = _rowImpacts + (window * ImpactLayout.SlotCount * SearchWindow.Size);
        RecordMask = PostingLayout.RowMask(window, _records);
        if (IsDense)
        {
            Start = window << SearchWindow.Shift;
            End = Math.Min(Start + SearchWindow.Size, _records + TableLayout.FirstRow);
            return true;
        }

        if (_lastWindow == 0)
        {
            _at = 0;
            return true;
        }

        return PostingLayout.CountsWindows(Count, _lastWindow + 1) ? EnterCountedWindow(window) : EnterWindowOfFew(window);
    }

    /// <summary>Passes over the postings of the windows before one, of which it is told how many there are.</summary>
    private bool EnterCountedWindow(int window)
    {
        // The start is that of the window that was entered last.
        for (; _window < window; _window++)
            Start += WindowNumber(_window);
        _at = Start;
        End = window < _lastWindow ? Start + WindowNumber(window) : Count;
        return End > Start;
    }

    /// <summary>Finds the postings that a term has in a window, of each of which it is told in which it is.</summary>
    private bool EnterWindowOfFew(int window)
    {
        while (Start < Count && WindowNumber(Start) < window)
            Start++;
        End = _at = Start;
        while (End < Count && WindowNumber(End) == window)
            End++;
        return End > Start;
    }

    private readonly int WindowNumber(int index) => _windowNumberShift == 0 ? _windows[index] : ((ushort*)_windows)[index];

    /// <summary>The record of a posting of the window, counted from its first; not of a dense term.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly int RecordOf(int posting) => Records[posting] & RecordMask;

    /// <summary>The impact of a posting of the window.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly ushort ImpactOf(int posting)
    {
        ushort impact = Impacts[IsDense ? ((Dense.Of(posting) - 1) * (RecordMask + 1)) + posting - Start : Records[posting]];
        return impact != 0 ? impact : StrayImpact(FirstStray(posting));
    }

    /// <summary>The first stray that is not before a posting.</summary>
    public readonly int FirstStray(int posting)
    {
        int low = 0;
        int high = _strayCount;
        while (low < high)
        {
            int middle = (int)((uint)(low + high) >> 1);
            if (StrayPosting(middle) < posting)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>The posting of a stray.</summary>
    public readonly int StrayPosting(int stray) => Unsafe.ReadUnaligned<int>(_strays + (stray * PostingLayout.ExceptionElements));

    /// <summary>The impact of a stray.</summary>
    public readonly ushort StrayImpact(int stray) => _strays[(stray * PostingLayout.ExceptionElements) + 2];

    /// <summary>True where a posting has the form that was asked for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool HasForm(int posting) => _forms == null ? Form != 0 : ((_forms[posting >> 3] >> (posting & 7)) & 1) != 0;

    /// <summary>A bit for each posting, which says whether it has the form that was asked for; null where all have it, or none.</summary>
    public readonly byte* FormBits => _forms;

    /// <summary>The posting of a record of the window; -1 where it has none. Records come in ascending order.</summary>
    public int Seek(int record)
    {
        if (IsDense)
            return Dense.Of(Start + record) != 0 ? Start + record : -1;
        int at = _at;
        int step = Vector256<short>.Count;
        while (at + step < End && RecordOf(at + step) < record)
        {
            at += step;
            step *= 2;
        }

        while (step > Vector256<short>.Count)
        {
            step /= 2;
            at += at + step < End && RecordOf(at + step) < record ? step : 0;
        }

        // The last few are compared at once; behind the postings of the window there are others, or padding.
        Vector256<short> records = Vector256.Load((short*)Records + at) & Vector256.Create((short)RecordMask);
        uint notBefore = ~Vector256.LessThan(records, Vector256.Create((short)record)).ExtractMostSignificantBits();
        _at = at = Math.Min(at + BitOperations.TrailingZeroCount(notBefore), End);
        return at < End && RecordOf(at) == record ? at : -1;
    }

    /// <summary>Has <see cref="Seek"/> begin with the first record of the window again.</summary>
    public void Rewind() => _at = Start;

    /// <summary>The bits of all forms.</summary>
    public const int AnyForm = (1 << TermLayout.FormRankCount) - 1;

    /// <summary>How many postings the window has.</summary>
    public readonly int WindowCount => End - Start;

    /// <summary>What a posting adds to the score of its record, as a whole number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly int PointsOf(int posting) => (int)(ImpactOf(posting) * FactorOf(posting) >> 32) + 1 + Mark;

    /// <summary>What the impact of a posting is multiplied by to be points, in 2^-32.</summary>
    public readonly ulong FactorOf(int posting) => HasForm(posting) ? Factor : OtherFactor;

    /// <summary>What a posting adds to the score of its record.</summary>
    public readonly float Score(int posting) => Weight * ImpactWeight * ImpactOf(posting) * (HasForm(posting) ? 1 : OtherForm);

    /// <summary>What a unit of impact is worth.</summary>
    public const float ImpactWeight = 1 / ImpactLayout.MaxImpact;
}
