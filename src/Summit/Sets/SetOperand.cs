using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Summit.Tables;

namespace Summit.Sets;

/// <summary>
/// A set that a formula takes from the assembly. It can tell which of some rows it holds (<see cref="Match"/>), and fill
/// block after block (<see cref="Fill"/>).
/// </summary>
internal unsafe struct SetOperand
{
    private void* _data;
    private int _count;
    private readonly ulong _low;
    private readonly ulong _span;

    /// <summary>Stored rows that ascend.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public SetOperand(StoredRows rows)
    {
        // What only a range has is left as it is, and not read.
        Unsafe.SkipInit(out this);
        _data = rows.Words;
        _count = rows.Count;
        Kind = (SetOperandKind)rows.Kind;
    }

    /// <summary>The rows of a table whose codes lie in a range.</summary>
    public SetOperand(CodeRange range, int rowEnd)
    {
        _data = range.Codes;
        _count = rowEnd;
        _low = range.Low;
        _span = range.Span;
        Kind = range.Bits switch
        {
            1 => SetOperandKind.Code1,
            8 => SetOperandKind.Code8,
            16 => SetOperandKind.Code16,
            32 => SetOperandKind.Code32,
            _ => SetOperandKind.Code64,
        };
    }

    /// <summary>A bitmap in memory that stays in its place.</summary>
    public SetOperand(ulong* words, int count)
    {
        Unsafe.SkipInit(out this);
        _data = words;
        _count = count;
        Kind = SetOperandKind.Bitmap;
    }

    /// <summary>How it is stored.</summary>
    public SetOperandKind Kind { get; }

    /// <summary>True for a list, short by <see cref="SetLayout.IsDense"/>: one that is worth walking.</summary>
    public readonly bool IsList => Kind is SetOperandKind.Narrow or SetOperandKind.Wide;

    /// <summary>The number of rows; of a range, the rows of its column.</summary>
    public readonly int Count => _count;

    /// <summary>The address of the data; of a bitmap, its words.</summary>
    public readonly ulong* Words => (ulong*)_data;

    /// <summary>The bytes of a row of a list.</summary>
    public readonly int ItemSize => Kind == SetOperandKind.Narrow ? sizeof(ushort) : sizeof(int);

    /// <summary>The row at <paramref name="index"/> of a list.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly int RowAt(int index) => Kind == SetOperandKind.Narrow ? ((ushort*)_data)[index] : ((int*)_data)[index];

    /// <summary>The part of a list that lies in <paramref name="window"/>.</summary>
    public readonly SetOperand Within(SetWindow window)
    {
        int start = FirstAtLeast(window.First);
        int end = Math.Max(start, FirstAtLeast(window.End));
        SetOperand part = this;
        part._data = Kind == SetOperandKind.Narrow ? (ushort*)_data + start : (int*)_data + start;
        part._count = end - start;
        return part;
    }

    /// <summary>Copies rows of a list, from <paramref name="index"/> on, to <paramref name="rows"/>.</summary>
    public readonly void CopyRows(int index, Span<int> rows)
    {
        if (Kind == SetOperandKind.Narrow)
            RowSample.Widen((ushort*)_data + index, rows);
        else
            new ReadOnlySpan<int>((int*)_data + index, rows.Length).CopyTo(rows);
    }

    /// <summary>Which of <paramref name="rows"/>, at most 64 and ascending, are in the set: a bit each.</summary>
    public readonly ulong Match(ReadOnlySpan<int> rows) => Kind switch
    {
        SetOperandKind.Run => RowSample.InRun(rows, (int)(nint)_data, _count),
        SetOperandKind.Narrow => RowSample.InList(rows, (ushort*)_data, _count, FirstAtLeast(rows[0])),
        SetOperandKind.Wide => RowSample.InList(rows, (int*)_data, _count, FirstAtLeast(rows[0])),
        SetOperandKind.Bitmap => RowSample.InBitmap(rows, (ulong*)_data),
        SetOperandKind.Code1 => RowSample.InBits(rows, (ulong*)_data, _low, _span),
        SetOperandKind.Code8 => RowSample.InCodes(rows, (byte*)_data, (byte)_low, (byte)_span),
        SetOperandKind.Code16 => RowSample.InCodes(rows, (ushort*)_data, (ushort)_low, (ushort)_span),
        SetOperandKind.Code32 => RowSample.InCodes(rows, (uint*)_data, (uint)_low, (uint)_span),
        _ => RowSample.InCodes(rows, (ulong*)_data, _low, _span),
    };

    /// <summary>
    /// Adds the rows of block <paramref name="block"/> to <paramref name="target"/>, which is empty. Blocks come in ascending
    /// order, some may be left out: of a list, what lies before them is dropped.
    /// </summary>
    public void Fill(int block, ref SetBlock target)
    {
        int start = block << SetLayout.BlockShift;
        switch (Kind)
        {
            case SetOperandKind.Run:
                target.AddRun((int)(nint)_data - start, (int)(nint)_data + _count - start);
                break;
            case SetOperandKind.Narrow:
                var narrow = (ushort*)_data;
                target.AddList(ref narrow, ref _count, start);
                _data = narrow;
                break;
            case SetOperandKind.Wide:
                var wide = (int*)_data;
                target.AddList(ref wide, ref _count, start);
                _data = wide;
                break;
            case SetOperandKind.Bitmap:
                target.Load(ref WordOf(block));
                break;
            case SetOperandKind.Code1:
                CodeScan.FillBits(ref target, (ulong*)_data, start, _count, _low, _span);
                break;
            case SetOperandKind.Code8:
                CodeScan.Fill(ref target, (byte*)_data, start, _count, (byte)_low, (byte)_span);
                break;
            case SetOperandKind.Code16:
                CodeScan.Fill(ref target, (ushort*)_data, start, _count, (ushort)_low, (ushort)_span);
                break;
            case SetOperandKind.Code32:
                CodeScan.Fill(ref target, (uint*)_data, start, _count, (uint)_low, (uint)_span);
                break;
            default:
                CodeScan.Fill(ref target, (ulong*)_data, start, _count, _low, _span);
                break;
        }
    }

    /// <summary>The first word of block <paramref name="block"/> of a bitmap.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly ref ulong WordOf(int block) => ref ((ulong*)_data)[block * SetLayout.BlockWords];

    /// <summary>
    /// How many of the rows are in the bitmap <paramref name="words"/>, whose blocks are those from <paramref name="first"/> up to
    /// <paramref name="end"/>. Only of stored rows.
    /// </summary>
    public readonly int CountIn(ulong* words, int first, int end)
    {
        if (Kind == SetOperandKind.Bitmap)
            return RowBitmap.CountBoth(&Words[first * SetLayout.BlockWords], words, (end - first) * SetLayout.BlockWords);

        var window = new SetWindow(first << SetLayout.BlockShift, end << SetLayout.BlockShift);
        if (Kind == SetOperandKind.Run)
            return RowBitmap.CountRun(words, new SetWindow((int)(nint)_data, (int)(nint)_data + _count).Overlap(window), window.First);

        SetOperand list = _count == 0 || (RowAt(0) >= window.First && RowAt(_count - 1) < window.End) ? this : Within(window);
        return Kind == SetOperandKind.Narrow
            ? RowBitmap.CountList(words, (ushort*)list._data, list._count, window.First)
            : RowBitmap.CountList(words, (int*)list._data, list._count, window.First);
    }

    /// <summary>The index of the first row of a list that is not below <paramref name="row"/>.</summary>
    private readonly int FirstAtLeast(int row)
    {
        int low = 0;
        int high = _count;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (RowAt(middle) < row)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}

/// <summary>The sets that a formula combines.</summary>
[InlineArray(Capacity)]
internal struct SetOperands
{
    /// <summary>How many there may be.</summary>
    public const int Capacity = 8;

    private SetOperand _operand;

    /// <summary>The operand at <paramref name="index"/>, of which a formula knows that it is one of its own.</summary>
    [UnscopedRef]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly ref SetOperand At(int index) => ref Unsafe.Add(ref Unsafe.AsRef(in _operand), index);
}

/// <summary>What an operand is: stored rows, as <see cref="StoredRowsKind"/> numbers them, or a range of codes by their bits.</summary>
internal enum SetOperandKind
{
    /// <inheritdoc cref="StoredRowsKind.Run"/>
    Run = StoredRowsKind.Run,

    /// <inheritdoc cref="StoredRowsKind.Narrow"/>
    Narrow = StoredRowsKind.Narrow,

    /// <inheritdoc cref="StoredRowsKind.Wide"/>
    Wide = StoredRowsKind.Wide,

    /// <inheritdoc cref="StoredRowsKind.Bitmap"/>
    Bitmap = StoredRowsKind.Bitmap,

    /// <summary>Codes of a single bit.</summary>
    Code1,

    /// <summary>8-bit codes.</summary>
    Code8,

    /// <summary>16-bit codes.</summary>
    Code16,

    /// <summary>32-bit codes.</summary>
    Code32,

    /// <summary>64-bit codes.</summary>
    Code64,
}
