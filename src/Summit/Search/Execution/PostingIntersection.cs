using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Summit.Search;

/// <summary>
/// Finds the records that two sparse terms share in a window. Each record of the first term is compared with a block of
/// postings of the second term at once, by vector instructions (Lemire, Boytsov and Kurz, "SIMD compression and the
/// intersection of sorted integers", 2016). The first term should have fewer postings.
/// </summary>
internal unsafe ref struct PostingIntersection
{
    /// <summary>
    /// The number of postings of the first term in one call of <see cref="FindNext"/>, and so the maximum number of
    /// records it finds.
    /// </summary>
    public const int ChunkSize = 2048;

    private const int BlockSize = 32;

    private readonly ushort* _first;
    private readonly ushort* _second;
    private readonly int _firstCount;
    private readonly int _secondCount;
    private readonly int _mask;
    private int _next;
    private int _block;

    /// <summary>Begins before the first record of the window that both terms have entered.</summary>
    public PostingIntersection(in SparsePostings first, in SparsePostings second)
    {
        _first = first.Postings + first.Start;
        _second = second.Postings + second.Start;
        _firstCount = first.End - first.Start;
        _secondCount = second.End - second.Start;
        _mask = first.RowMask;
    }

    /// <summary>Whether all shared records are found.</summary>
    public readonly bool IsAtEnd => _next >= _firstCount || _block >= _secondCount;

    /// <summary>Finds the shared records among the next postings of the first term.</summary>
    /// <param name="found">
    /// Receives one number per shared record: its posting of the first term in the low 16 bits and of the second term
    /// in the high 16 bits, both counted from the first posting of the window.
    /// </param>
    /// <returns>The number of shared records, at most <see cref="ChunkSize"/>.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int FindNext(uint* found)
    {
        int shared = 0;
        int block = _block;
        int last = LastRecordOf(block);
        uint valid = ValidOf(block);
        int end = Math.Min(_next + ChunkSize, _firstCount);
        for (int i = _next; i < end; i++)
        {
            int record = _first[i] & _mask;
            while (last < record)
            {
                block += BlockSize;
                if (block >= _secondCount)
                {
                    _block = block;
                    return shared;
                }

                last = LastRecordOf(block);
                valid = ValidOf(block);
            }

            // Written without a branch: most records are not shared, but which are cannot be predicted.
            uint equal = Equal(_second + block, _mask, record) & valid;
            found[shared] = (uint)i | ((uint)(block + BitOperations.TrailingZeroCount(equal)) << 16);
            shared += equal != 0 ? 1 : 0;
        }

        _next = end;
        _block = block;
        return shared;
    }

    /// <summary>
    /// Returns the record of the last posting of a block of the second term. Returns the highest number for the last
    /// block, because no record comes after it.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly int LastRecordOf(int block) =>
        block + BlockSize <= _secondCount ? _second[block + BlockSize - 1] & _mask : int.MaxValue;

    /// <summary>
    /// Returns one bit for each posting of a block: 1 if the posting is in the window. A block can be read past the end
    /// of the window, because other postings or padding follow.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly uint ValidOf(int block) =>
        block + BlockSize <= _secondCount ? uint.MaxValue : (1u << (_secondCount - block)) - 1;

    /// <summary>Returns one bit for each posting of a block: 1 if it belongs to <paramref name="record"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Equal(ushort* block, int mask, int record)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            Vector512<ushort> records = Vector512.Load(block) & Vector512.Create((ushort)mask);
            return (uint)Vector512.Equals(records, Vector512.Create((ushort)record)).ExtractMostSignificantBits();
        }

        Vector256<ushort> rowMask = Vector256.Create((ushort)mask);
        Vector256<ushort> wanted = Vector256.Create((ushort)record);
        uint low = Vector256.Equals(Vector256.Load(block) & rowMask, wanted).ExtractMostSignificantBits();
        uint high = Vector256.Equals(Vector256.Load(block + 16) & rowMask, wanted).ExtractMostSignificantBits();
        return low | (high << 16);
    }
}
