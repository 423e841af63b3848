using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Summit.Sets;

/// <summary>
/// A bit for each of 512 consecutive rows: what a formula is worked out in. One 512-bit vector, or two of 256, or eight
/// words, as the machine has them.
/// </summary>
[InlineArray(SetLayout.BlockWords)]
internal struct SetBlock
{
    /// <summary>The rows of a block.</summary>
    public const int RowCount = 1 << SetLayout.BlockShift;

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

    /// <summary>Copies the eight words at <paramref name="words"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Load(ref ulong words) => this = Unsafe.As<ulong, SetBlock>(ref words);

    /// <summary>Combines this block with the eight words at <paramref name="right"/>, into this one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Combine(SetOperator how, ref ulong right)
    {
        ref ulong left = ref this[0];
        if (Vector512.IsHardwareAccelerated)
        {
            Combine(how, Vector512.LoadUnsafe(ref left), Vector512.LoadUnsafe(ref right)).StoreUnsafe(ref left);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            Combine(how, Vector256.LoadUnsafe(ref left), Vector256.LoadUnsafe(ref right)).StoreUnsafe(ref left);
            Combine(how, Vector256.LoadUnsafe(ref left, 4), Vector256.LoadUnsafe(ref right, 4)).StoreUnsafe(ref left, 4);
        }
        else
        {
            for (int word = 0; word < SetLayout.BlockWords; word++)
                this[word] = Combine(how, this[word], Unsafe.Add(ref right, word));
        }
    }

    /// <summary>The words that are not zero, a bit each: those that are worth walking.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly uint NonZeroWords()
    {
        ref ulong words = ref Unsafe.AsRef(in this[0]);
        if (Vector512.IsHardwareAccelerated)
            return (byte)~Vector512.Equals(Vector512.LoadUnsafe(ref words), Vector512<ulong>.Zero).ExtractMostSignificantBits();
        if (Vector256.IsHardwareAccelerated)
        {
            uint low = Vector256.Equals(Vector256.LoadUnsafe(ref words), Vector256<ulong>.Zero).ExtractMostSignificantBits();
            uint high = Vector256.Equals(Vector256.LoadUnsafe(ref words, 4), Vector256<ulong>.Zero).ExtractMostSignificantBits();
            return (byte)~(low | (high << 4));
        }

        uint mask = 0;
        for (int word = 0; word < SetLayout.BlockWords; word++)
            mask |= (this[word] == 0 ? 0 : 1u) << word;
        return mask;
    }

    /// <summary>The number of bits set: eight scalar counts, which overlap, and no vector form beats them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly int Count() =>
        BitOperations.PopCount(this[0]) + BitOperations.PopCount(this[1]) + BitOperations.PopCount(this[2]) + BitOperations.PopCount(this[3])
        + BitOperations.PopCount(this[4]) + BitOperations.PopCount(this[5]) + BitOperations.PopCount(this[6]) + BitOperations.PopCount(this[7]);

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
    private static Vector512<ulong> Combine(SetOperator how, Vector512<ulong> left, Vector512<ulong> right) => how switch
    {
        SetOperator.And => left & right,
        SetOperator.Or => left | right,
        _ => Vector512.AndNot(left, right),
    };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ulong> Combine(SetOperator how, Vector256<ulong> left, Vector256<ulong> right) => how switch
    {
        SetOperator.And => left & right,
        SetOperator.Or => left | right,
        _ => Vector256.AndNot(left, right),
    };

    private static ulong Combine(SetOperator how, ulong left, ulong right) => how switch
    {
        SetOperator.And => left & right,
        SetOperator.Or => left | right,
        _ => left & ~right,
    };
}
