using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Summit.Layout;
using Summit.Records;

namespace Summit.Sets;

/// <summary>
/// A stored set that is part of a formula. An operand can test single rows (<see cref="Match"/>) and fill blocks in
/// ascending order (<see cref="Fill"/>). The size is 16 bytes, because formulas are copied. The bounds of a range do
/// not fit: a range occupies two slots of a formula, and its bounds are in the second.
/// </summary>
internal unsafe struct SetOperand
{
    /// <summary>The representation of the set.</summary>
    public readonly SetOperandKind Kind;

    /// <summary>The number of rows. For a range, one past the last row of its column.</summary>
    public int Count;

    private void* _data;

    /// <summary>Creates an operand of stored rows, which must ascend.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public SetOperand(StoredRows rows)
    {
        _data = rows.Words;
        Count = rows.Count;
        Kind = (SetOperandKind)rows.Kind;
    }

    /// <summary>
    /// Creates an operand of the rows of a table whose codes lie in a range. The caller stores the bounds in the next
    /// slot.
    /// </summary>
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

    /// <summary>Creates an operand of a bitmap in memory that does not move.</summary>
    public SetOperand(ulong* words, int count)
    {
        _data = words;
        Count = count;
        Kind = SetOperandKind.Bitmap;
    }

    /// <summary>The number of slots of a formula that the operand occupies.</summary>
    public readonly int SlotCount => Kind >= SetOperandKind.Code1 ? 2 : 1;

    /// <summary>The next operand of the formula. Valid only if there is a next operand.</summary>
    [UnscopedRef]
    public ref SetOperand Next => ref Unsafe.Add(ref this, SlotCount);

    /// <summary>The bounds of a range, in the next slot.</summary>
    [UnscopedRef]
    public readonly ref CodeBounds Bounds =>
        ref Unsafe.As<SetOperand, CodeBounds>(ref Unsafe.Add(ref Unsafe.AsRef(in this), 1));

    /// <summary>
    /// Whether the set is stored as a list. A list has few rows, by <see cref="SetLayout.IsDense"/>, so that walking it
    /// is fast.
    /// </summary>
    public readonly bool IsList => Kind is SetOperandKind.Narrow or SetOperandKind.Wide;

    /// <summary>The address of the data. For a bitmap, the address of its words.</summary>
    public readonly ulong* Words => (ulong*)_data;

    /// <summary>The number of bytes of a row in a list.</summary>
    public readonly int ItemSize => Kind == SetOperandKind.Narrow ? sizeof(ushort) : sizeof(int);

    /// <summary>Returns the row at <paramref name="index"/> of a list.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly int RowAt(int index) =>
        Kind == SetOperandKind.Narrow ? ((ushort*)_data)[index] : ((int*)_data)[index];

    /// <summary>Returns the part of a list that lies in <paramref name="window"/>.</summary>
    public readonly SetOperand Within(SetWindow window)
    {
        int start = FirstAtLeast(window.First);
        int end = Math.Max(start, FirstAtLeast(window.End));
        SetOperand part = this;
        part._data = Kind == SetOperandKind.Narrow ? (ushort*)_data + start : (int*)_data + start;
        part.Count = end - start;
        return part;
    }

    /// <summary>Removes and returns the first row of a list, which must not be empty.</summary>
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

    /// <summary>Returns a bit for each of up to 64 ascending rows: 1 if the row is in the set.</summary>
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
    /// Adds the rows of block <paramref name="block"/> to <paramref name="target"/>, which must be empty. Blocks must
    /// be requested in ascending order, and may be skipped: a list drops all rows up to the end of the block.
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

    /// <summary>Returns the first word of block <paramref name="block"/> of a bitmap.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly ref ulong WordOf(int block) => ref ((ulong*)_data)[block * SetLayout.BlockWords];

    /// <summary>
    /// Returns the number of rows of the set that are in a bitmap. The operand must be stored rows, not a range.
    /// </summary>
    /// <param name="words">The bitmap.</param>
    /// <param name="first">The first block of the bitmap.</param>
    /// <param name="end">One past the last block of the bitmap.</param>
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

    /// <summary>
    /// Returns the index of the first row of a list that is at least <paramref name="row"/>, or the length of the list.
    /// </summary>
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

/// <summary>The bounds of a range, in the slot after its operand.</summary>
/// <param name="Low">The lowest code.</param>
/// <param name="Span">The highest code minus the lowest.</param>
internal readonly record struct CodeBounds(ulong Low, ulong Span);

/// <summary>The slots for the operands of a formula.</summary>
[InlineArray(Capacity)]
internal struct SetOperands
{
    /// <summary>The number of slots.</summary>
    public const int Capacity = 8;

    private SetOperand _operand;

    /// <summary>
    /// Returns the operand in slot <paramref name="slot"/>. The slot is not checked: it must be one that the formula
    /// occupies.
    /// </summary>
    [UnscopedRef]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly ref SetOperand At(int slot) => ref Unsafe.Add(ref Unsafe.AsRef(in _operand), slot);
}

/// <summary>
/// The representations of an operand: stored rows, with the values of <see cref="StoredRowsKind"/>, or a range of codes
/// of a given width.
/// </summary>
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

    /// <summary>A range of 1-bit codes.</summary>
    Code1,

    /// <summary>A range of 8-bit codes.</summary>
    Code8,

    /// <summary>A range of 16-bit codes.</summary>
    Code16,

    /// <summary>A range of 32-bit codes.</summary>
    Code32,

    /// <summary>A range of 64-bit codes.</summary>
    Code64,
}
