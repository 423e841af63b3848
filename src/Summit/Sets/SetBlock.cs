using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Summit.Layout;

namespace Summit.Sets;

/// <summary>
/// A bitmap of 512 consecutive rows, the unit in which formulas are evaluated. It is processed as two 256-bit vectors,
/// or as eight words on a machine without vectors.
/// </summary>
/// <remarks>
/// A block is not processed as one 512-bit vector. A block is a field of a cursor, so that it may span two cache
/// lines. The processor does not forward a store that spans two cache lines to the loads of single words that follow.
/// The loads would wait for longer than a walk over a sparse block takes.
/// </remarks>
[InlineArray(SetLayout.BlockWords)]
internal struct SetBlock
{
    /// <summary>The number of rows in a block.</summary>
    public const int RowCount = 1 << SetLayout.BlockShift;

    /// <summary>The number of words in a vector.</summary>
    private const int HalfWords = SetLayout.BlockWords / 2;

    private ulong _word;

    /// <summary>Whether no bit is set.</summary>
    public readonly bool IsEmpty => NonZeroWords() == 0;

    /// <summary>Sets the bit of <paramref name="row"/>, counted from the first row of the block.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int row) => this[row >> 6] |= 1UL << row;

    /// <summary>Sets every bit.</summary>
    public void AddAll() => ((Span<ulong>)this).Fill(ulong.MaxValue);

    /// <summary>Clears the bit of the null record in the first block of a table.</summary>
    public void RemoveNull() => this[0] &= ~1UL;

    /// <summary>
    /// Sets the bits from <paramref name="first"/> up to <paramref name="end"/>, excluded. Both may lie outside the
    /// block.
    /// </summary>
    public void AddRun(int first, int end)
    {
        for (int word = 0; word < SetLayout.BlockWords; word++)
            this[word] |= RunWord(first - (word << 6), end - (word << 6));
    }

    /// <summary>Clears the bits before <paramref name="first"/> and from <paramref name="end"/> on.</summary>
    public void Confine(int first, int end)
    {
        for (int word = 0; word < SetLayout.BlockWords; word++)
            this[word] &= RunWord(first - (word << 6), end - (word << 6));
    }

    /// <summary>
    /// Sets the bits of the rows of an ascending list that lie in the block, and advances the list past these rows.
    /// </summary>
    /// <typeparam name="TRow">The integer type of a row in the list.</typeparam>
    /// <param name="list">The first row of the list.</param>
    /// <param name="count">The number of rows of the list.</param>
    /// <param name="start">The first row of the block.</param>
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

    /// <summary>Copies eight words into the block.</summary>
    /// <returns>One bit for each word that is not zero, as <see cref="NonZeroWords"/> returns.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Load(ref ulong words)
    {
        if (Vector256.IsHardwareAccelerated)
            return Store(Vector256.LoadUnsafe(ref words), Vector256.LoadUnsafe(ref words, HalfWords));
        this = Unsafe.As<ulong, SetBlock>(ref words);
        return NonZeroWords();
    }

    /// <summary>
    /// Combines this block with the eight words at <paramref name="right"/> and stores the result in this block.
    /// </summary>
    /// <inheritdoc cref="Load(ref ulong)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Combine(SetOperator how, ref ulong right) => Load(how, ref this[0], ref right);

    /// <summary>
    /// Combines the eight words at <paramref name="left"/> with those at <paramref name="right"/> and stores the result
    /// in this block.
    /// </summary>
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

    /// <summary>Returns one bit for each word that is not zero. An enumeration visits only these words.</summary>
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

    /// <summary>
    /// Returns the number of set bits. Eight scalar population counts run in parallel; no vector form is faster.
    /// </summary>
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

    /// <summary>Returns the index of the last set bit. The block must not be empty.</summary>
    public readonly int Last()
    {
        int word = BitOperations.Log2(NonZeroWords());
        return (word << 6) + BitOperations.Log2(this[word]);
    }

    /// <summary>
    /// Returns the index of the set bit with <paramref name="position"/> set bits before it. The block must have more
    /// set bits than that.
    /// </summary>
    public readonly int BitAt(int position)
    {
        int word = 0;
        for (int count; position >= (count = BitOperations.PopCount(this[word])); word++)
            position -= count;
        return (word << 6) + RowSample.BitAt(this[word], position);
    }

    /// <summary>
    /// Returns a word with the bits from <paramref name="first"/> up to <paramref name="end"/> set. Both may lie
    /// outside the word.
    /// </summary>
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
