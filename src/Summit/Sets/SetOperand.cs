using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Summit.Layout;
using Summit.Records;

namespace Summit.Sets;

/// <summary>
/// A set that a formula takes from the assembly. It can tell which of some rows it holds (<see cref="Match"/>), and fill
/// block after block (<see cref="Fill"/>). 16 bytes, because formulas are copied: a range, whose bounds do not fit, takes two
/// places of a formula, and its bounds are the second.
/// </summary>
internal unsafe struct SetOperand
{
    /// <summary>How it is stored.</summary>
    public readonly SetOperandKind Kind;

    /// <summary>The number of rows; of a range, the rows of its column.</summary>
    public int Count;

    private void* _data;

    /// <summary>Stored rows that ascend.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public SetOperand(StoredRows rows)
    {
        _data = rows.Words;
        Count = rows.Count;
        Kind = (SetOperandKind)rows.Kind;
    }

    /// <summary>The rows of a table whose codes lie in a range, the bounds of which go into the place behind it.</summary>
    public SetOperand(CodeRange range, int rowEnd)
    {
        _data = range.Codes;
        Count = rowEnd;
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
        _data = words;
        Count = count;
        Kind = SetOperandKind.Bitmap;
    }

    /// <summary>The places of a formula that it takes.</summary>
    public readonly int PlaceCount => Kind >= SetOperandKind.Code1 ? 2 : 1;

    /// <summary>The operand behind it, where there is one.</summary>
    [UnscopedRef]
    public ref SetOperand Next => ref Unsafe.Add(ref this, PlaceCount);

    /// <summary>The bounds of a range.</summary>
    [UnscopedRef]
    public readonly ref CodeBounds Bounds =>
        ref Unsafe.As<SetOperand, CodeBounds>(ref Unsafe.Add(ref Unsafe.AsRef(in this), 1));

    /// <summary>True for a list, short by <see cref="SetLayout.IsDense"/>: one that is worth walking.</summary>
    public readonly bool IsList => Kind is SetOperandKind.Narrow or SetOperandKind.Wide;

    /// <summary>The address of the data; of a bitmap, its words.</summary>
    public readonly ulong* Words => (ulong*)_data;

    /// <summary>The bytes of a row of a list.</summary>
    public readonly int ItemSize => Kind == SetOperandKind.Narrow ? sizeof(ushort) : sizeof(int);

    /// <summary>The row at <paramref name="index"/> of a list.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly int RowAt(int index) =>
        Kind == SetOperandKind.Narrow ? ((ushort*)_data)[index] : ((int*)_data)[index];

    /// <summary>The part of a list that lies in <paramref name="window"/>.</summary>
    public readonly SetOperand Within(SetWindow window)
    {
        int start = FirstAtLeast(window.First);
        int end = Math.Max(start, FirstAtLeast(window.End));
        SetOperand part = this;
        part._data = Kind == SetOperandKind.Narrow ? (ushort*)_data + start : (int*)_data + start;
        part.Count = end - start;
        return part;
    }

    /// <summary>Takes the first row off a list that has one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int TakeRow()
    {
        int row = RowAt(0);
        _data = (byte*)_data + ItemSize;
        Count--;
        return row;
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
    public readonly ulong Match(ReadOnlySpan<int> rows) =>
        Kind switch
        {
            SetOperandKind.Run => RowSample.InRun(rows, (int)(nint)_data, Count),
            SetOperandKind.Narrow => RowSample.InList(rows, (ushort*)_data, Count, FirstAtLeast(rows[0])),
            SetOperandKind.Wide => RowSample.InList(rows, (int*)_data, Count, FirstAtLeast(rows[0])),
            SetOperandKind.Bitmap => RowSample.InBitmap(rows, (ulong*)_data),
            SetOperandKind.Code1 => RowSample.InBits(rows, (ulong*)_data, Bounds.Low, Bounds.Span),
            SetOperandKind.Code8 => RowSample.InCodes(rows, (byte*)_data, (byte)Bounds.Low, (byte)Bounds.Span),
            SetOperandKind.Code16 => RowSample.InCodes(rows, (ushort*)_data, (ushort)Bounds.Low, (ushort)Bounds.Span),
            SetOperandKind.Code32 => RowSample.InCodes(rows, (uint*)_data, (uint)Bounds.Low, (uint)Bounds.Span),
            _ => RowSample.InCodes(rows, (ulong*)_data, Bounds.Low, Bounds.Span),
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
                target.AddRun((int)(nint)_data - start, (int)(nint)_data + Count - start);
                break;
            case SetOperandKind.Narrow:
                var narrow = (ushort*)_data;
                target.AddList(ref narrow, ref Count, start);
                _data = narrow;
                break;
            case SetOperandKind.Wide:
                var wide = (int*)_data;
                target.AddList(ref wide, ref Count, start);
                _data = wide;
                break;
            case SetOperandKind.Bitmap:
                target.Load(ref WordOf(block));
                break;
            case SetOperandKind.Code1:
                CodeScan.FillBits(ref target, (ulong*)_data, start, Count, Bounds.Low, Bounds.Span);
                break;
            case SetOperandKind.Code8:
                CodeScan.Fill(ref target, (byte*)_data, start, Count, (byte)Bounds.Low, (byte)Bounds.Span);
                break;
            case SetOperandKind.Code16:
                CodeScan.Fill(ref target, (ushort*)_data, start, Count, (ushort)Bounds.Low, (ushort)Bounds.Span);
                break;
            case SetOperandKind.Code32:
                CodeScan.Fill(ref target, (uint*)_data, start, Count, (uint)Bounds.Low, (uint)Bounds.Span);
                break;
            default:
                CodeScan.Fill(ref target, (ulong*)_data, start, Count, Bounds.Low, Bounds.Span);
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
            return RowBitmap.CountBoth(
                &Words[first * SetLayout.BlockWords],
                words,
                (end - first) * SetLayout.BlockWords
            );

        var window = new SetWindow(first << SetLayout.BlockShift, end << SetLayout.BlockShift);
        if (Kind == SetOperandKind.Run)
            return RowBitmap.CountRun(
                words,
                new SetWindow((int)(nint)_data, (int)(nint)_data + Count).Overlap(window),
                window.First
            );

        SetOperand list =
            Count == 0 || (RowAt(0) >= window.First && RowAt(Count - 1) < window.End) ? this : Within(window);
        return Kind == SetOperandKind.Narrow
            ? RowBitmap.CountList(words, (ushort*)list._data, list.Count, window.First)
            : RowBitmap.CountList(words, (int*)list._data, list.Count, window.First);
    }

    /// <summary>The index of the first row of a list that is not below <paramref name="row"/>.</summary>
    private readonly int FirstAtLeast(int row)
    {
        int low = 0;
        int high = Count;
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

/// <summary>The bounds of a range, in the place behind its operand.</summary>
/// <param name="Low">The lowest code.</param>
/// <param name="Span">The highest code, less the lowest.</param>
internal readonly record struct CodeBounds(ulong Low, ulong Span);

/// <summary>The sets that a formula combines.</summary>
[InlineArray(Capacity)]
internal struct SetOperands
{
    /// <summary>How many places there are.</summary>
    public const int Capacity = 8;

    private SetOperand _operand;

    /// <summary>The operand at <paramref name="place"/>, of which a formula knows that it is one of its own.</summary>
    [UnscopedRef]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly ref SetOperand At(int place) => ref Unsafe.Add(ref Unsafe.AsRef(in _operand), place);
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
