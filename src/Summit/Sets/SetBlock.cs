using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Summit.Sets;

/// <summary>
/// A bit for each of 512 consecutive rows: what a formula is worked out in. One 512-bit vector, or two of 256, or eight
/// words, as the machine has them.
/// </summary>
[InlineArray(WordCount)]
internal struct SetBlock
{
    /// <summary>The words of a block.</summary>
    public const int WordCount = 8;

    /// <summary>The binary logarithm of the rows of a block.</summary>
    public const int Shift = 9;

    /// <summary>The rows of a block.</summary>
    public const int RowCount = 1 << Shift;

    private ulong _word;

    /// <summary>Sets the bit of <paramref name="row"/>, counted from the first of the block.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int row) => this[row >> 6] |= 1UL << row;

    /// <summary>Sets the bits from <paramref name="first"/> up to, excluded, <paramref name="end"/>.</summary>
    public void AddRun(int first, int end)
    {
        for (int word = first >> 6; word << 6 < end; word++)
        {
            int low = Math.Max(first - (word << 6), 0);
            int high = Math.Min(end - (word << 6), 64);
            this[word] |= (ulong.MaxValue >> (64 - (high - low))) << low;
        }
    }

    /// <summary>Applies <paramref name="step"/> to this block and <paramref name="right"/>, into this one.</summary>
    public void Apply(SetOperator step, in SetBlock right)
    {
        ref ulong left = ref this[0];
        ref ulong other = ref Unsafe.AsRef(in right[0]);
        if (Vector512.IsHardwareAccelerated)
        {
            Combine(step, Vector512.LoadUnsafe(ref left), Vector512.LoadUnsafe(ref other)).StoreUnsafe(ref left);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            Combine(step, Vector256.LoadUnsafe(ref left), Vector256.LoadUnsafe(ref other)).StoreUnsafe(ref left);
            Combine(step, Vector256.LoadUnsafe(ref left, 4), Vector256.LoadUnsafe(ref other, 4)).StoreUnsafe(ref left, 4);
        }
        else
        {
            for (int word = 0; word < WordCount; word++)
                this[word] = Combine(step, this[word], right[word]);
        }
    }

    /// <summary>The number of bits set.</summary>
    public readonly int Count()
    {
        int count = 0;
        foreach (ulong word in (ReadOnlySpan<ulong>)this)
            count += BitOperations.PopCount(word);
        return count;
    }

    private static Vector512<ulong> Combine(SetOperator step, Vector512<ulong> left, Vector512<ulong> right) => step switch
    {
        SetOperator.And => left & right,
        SetOperator.Or => left | right,
        _ => Vector512.AndNot(left, right),
    };

    private static Vector256<ulong> Combine(SetOperator step, Vector256<ulong> left, Vector256<ulong> right) => step switch
    {
        SetOperator.And => left & right,
        SetOperator.Or => left | right,
        _ => Vector256.AndNot(left, right),
    };

    private static ulong Combine(SetOperator step, ulong left, ulong right) => step switch
    {
        SetOperator.And => left & right,
        SetOperator.Or => left | right,
        _ => left & ~right,
    };
}
