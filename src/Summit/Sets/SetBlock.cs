using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Summit.Layout;

namespace Summit.Sets;

/// <summary>
/// A bit for each of 512 consecutive rows: what a formula is worked out in. Two 256-bit vectors, or eight words where the machine
/// has none.
/// </summary>
/// <remarks>
/// Not one of 512 bits: a block lies in a cursor, wherever that lies, and what a store across two cache lines has written is not
/// forwarded to the loads of its words that follow at once. They would wait for it, for longer than a sparse block takes to walk.
/// </remarks>
[InlineArray(SetLayout.BlockWords)]
internal struct SetBlock
{
    /// <summary>The rows of a block.</summary>
    public const int RowCount = 1 << SetLayout.BlockShift;

    /// <summary>The words of a vector.</summary>
    private const int HalfWords = SetLayout.BlockWords / 2;

    private ulong _word;

    /// <summary>True where no bit is set.</summary>
    public readonly bool IsEmpty => NonZeroWords() == 0;

    /// <summary>Sets the bit of <paramref name="row"/>, counted from the first of the block.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int row) => this[row >> 6] |= 1UL << row;

    /// <summary>Sets every bit.</summary>
    public void AddAll() => ((Span<ulong>)this).Fill(ulong.MaxValue);

    /// <summary>Takes the null record out of the first block of a table.</summary>
    public void RemoveNull() => this[0] &= ~1UL;

    /// <summary>Sets the bits from <paramref name="first"/> up to <paramref name="end"/>; either may lie outside.</summary>
    public void AddRun(int first, int end)
    {
        for (int word = 0; word < SetLayout.BlockWords; word++)
            this[word] |= RunWord(first - (word << 6), end - (word << 6));
    }

    /// <summary>Clears the bits outside of <paramref name="first"/> to <paramref name="end"/>.</summary>
    public void Confine(int first, int end)
    {
        for (int word = 0; word < SetLayout.BlockWords; word++)
            this[word] &= RunWord(first - (word << 6), end - (word << 6));
    }

    /// <summary>
    /// Sets the bits of those rows of an ascending list that lie in the block which begins at <paramref name="start"/>, and
    /// moves on to the first behind it.
    /// </summary>
    public unsafe void AddList<TRow>(ref TRow* list, ref int count, int start)
        where TRow : unmanaged, IBinaryInteger<TRow>
    {
        const int stride = 16;
        TRow* row = list;
        TRow* end = row + count;
        while (end - row >= stride && int.CreateTruncating(row[stride - 1]) < start)
            row += stride;
        while (row < end && int.CreateTruncating(*row) < start)
            row++;
        for (; row < end && int.CreateTruncating(*row) - start < RowCount; row++)
            Add(int.CreateTruncating(*row) - start);
        list = row;
        count = (int)(end - row);
    }

    /// <summary>Copies the eight words at <paramref name="words"/>, and returns which are not zero, as <see cref="NonZeroWords"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Load(ref ulong words)
    {
        if (Vector256.IsHardwareAccelerated)
            return Store(Vector256.LoadUnsafe(ref words), Vector256.LoadUnsafe(ref words, HalfWords));
        this = Unsafe.As<ulong, SetBlock>(ref words);
        return NonZeroWords();
    }

    /// <summary>Combines this block with the eight words at <paramref name="right"/>, into this one.</summary>
    /// <inheritdoc cref="Load(ref ulong)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Combine(SetOperator how, ref ulong right) => Load(how, ref this[0], ref right);

    /// <summary>Combines the eight words at <paramref name="left"/> and those at <paramref name="right"/> into this block.</summary>
    /// <inheritdoc cref="Load(ref ulong)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Load(SetOperator how, ref ulong left, ref ulong right)
    {
        if (Vector256.IsHardwareAccelerated)
        {
            return Store(
                Combine(how, Vector256.LoadUnsafe(ref left), Vector256.LoadUnsafe(ref right)),
                Combine(how, Vector256.LoadUnsafe(ref left, HalfWords), Vector256.LoadUnsafe(ref right, HalfWords))
            );
        }

        for (int word = 0; word < SetLayout.BlockWords; word++)
            this[word] = Combine(how, Unsafe.Add(ref left, word), Unsafe.Add(ref right, word));
        return NonZeroWords();
    }

    /// <summary>The words that are not zero, a bit each: those that are worth walking.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly uint NonZeroWords()
    {
        ref ulong words = ref Unsafe.AsRef(in this[0]);
        if (Vector256.IsHardwareAccelerated)
            return NonZero(Vector256.LoadUnsafe(ref words), Vector256.LoadUnsafe(ref words, HalfWords));

        uint mask = 0;
        for (int word = 0; word < SetLayout.BlockWords; word++)
            mask |= (this[word] == 0 ? 0 : 1u) << word;
        return mask;
    }

    /// <summary>The number of bits set: eight scalar counts, which overlap, and no vector form beats them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly int Count() =>
        BitOperations.PopCount(this[0])
        + BitOperations.PopCount(this[1])
        + BitOperations.PopCount(this[2])
        + BitOperations.PopCount(this[3])
        + BitOperations.PopCount(this[4])
        + BitOperations.PopCount(this[5])
        + BitOperations.PopCount(this[6])
        + BitOperations.PopCount(this[7]);

    /// <summary>The last bit set; there is one.</summary>
    public readonly int Last()
    {
        int word = BitOperations.Log2(NonZeroWords());
        return (word << 6) + BitOperations.Log2(this[word]);
    }

    /// <summary>The bits of a word from <paramref name="first"/> up to <paramref name="end"/>; either may lie outside.</summary>
    private static ulong RunWord(int first, int end)
    {
        int low = Math.Clamp(first, 0, 64);
        int high = Math.Clamp(end, low, 64);
        return high == low ? 0 : (ulong.MaxValue >> (64 - (high - low))) << low;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint Store(Vector256<ulong> low, Vector256<ulong> high)
    {
        ref ulong words = ref this[0];
        low.StoreUnsafe(ref words);
        high.StoreUnsafe(ref words, HalfWords);
        return NonZero(low, high);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint NonZero(Vector256<ulong> low, Vector256<ulong> high)
    {
        uint lowZeros = Vector256.Equals(low, Vector256<ulong>.Zero).ExtractMostSignificantBits();
        uint highZeros = Vector256.Equals(high, Vector256<ulong>.Zero).ExtractMostSignificantBits();
        return (byte)~(lowZeros | (highZeros << HalfWords));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ulong> Combine(SetOperator how, Vector256<ulong> left, Vector256<ulong> right) =>
        how switch
        {
            SetOperator.And => left & right,
            SetOperator.Or => left | right,
            _ => Vector256.AndNot(left, right),
        };

    private static ulong Combine(SetOperator how, ulong left, ulong right) =>
        how switch
        {
            SetOperator.And => left & right,
            SetOperator.Or => left | right,
            _ => left & ~right,
        };
}
