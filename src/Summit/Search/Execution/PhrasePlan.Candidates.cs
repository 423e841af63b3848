using System.Numerics;
using System.Runtime.Intrinsics;

namespace Summit.Search;

// Finds the records of a window that contain the two rarest words, one chunk of postings or rows at a time.
internal unsafe ref partial struct PhrasePlan<T>
{
    /// <summary>
    /// The number of postings or rows in a chunk, and so the maximum number of candidates it can yield.
    /// </summary>
    private const int ChunkSize = PostingIntersection.ChunkSize;

    /// <summary>
    /// Returns whether to intersect the two words: both are sparse, and the rarer one has enough postings in the
    /// window.
    /// </summary>
    private readonly bool Intersects()
    {
        ref TermCursor first = ref _words[_first];
        ref TermCursor second = ref _words[_second];
        return !first.IsDense && !second.IsDense && first.WindowCount >= second.WindowCount / CostModel.SeekRatio;
    }

    /// <summary>Finds the candidates in a chunk of the first word, without an intersection.</summary>
    /// <param name="start">
    /// The first posting of the chunk, or its first row if the first word is dense. Counted from the start of the
    /// window.
    /// </param>
    /// <param name="end">One past the last posting or row of the chunk.</param>
    /// <param name="candidates">
    /// Receives the candidates. The low 16 bits hold the posting of the first word, or the row if that word is dense,
    /// counted from the start of the window. If the second word is sparse, the high 16 bits hold its posting.
    /// </param>
    /// <returns>The number of candidates.</returns>
    private readonly int Candidates(int start, int end, uint* candidates)
    {
        ref TermCursor first = ref _words[_first];
        ref TermCursor second = ref _words[_second];
        if (first.IsDense)
            return BothDense(first.Dense.Codes, second.Dense.Codes, start, end, candidates);
        return second.IsDense
            ? SecondDense(first, second, start, end, candidates)
            : Seek(first, ref second, start, end, candidates);
    }

    private readonly int BothDense(DenseCodes first, DenseCodes second, int start, int end, uint* candidates)
    {
        ulong* pairs = _pairs + _window;
        ulong bits = _pairBits;
        int found = 0;
        for (int block = start; block < end; block += DenseCodes.MaskRows)
        {
            ulong both = first.Present(_window + block) & second.Present(_window + block);
            if (BitOperations.PopCount(both) >= CostModel.MinVectorPairs && block + DenseCodes.MaskRows <= end)
                both &= HaveBits(pairs + block, bits);
            for (; both != 0; both &= both - 1)
            {
                int record = block + BitOperations.TrailingZeroCount(both);
                candidates[found] = (uint)record;
                found += (pairs[record] & bits) == bits ? 1 : 0;
            }
        }

        return found;
    }

    private readonly int SecondDense(in TermCursor first, in TermCursor second, int start, int end, uint* candidates)
    {
        ushort* postings = first.Sparse.Postings + first.Sparse.Start;
        int mask = first.Sparse.RowMask;
        DenseCodes codes = second.Dense.Codes;
        int found = 0;
        for (int i = start; i < end; i++)
        {
            candidates[found] = (uint)i;
            found += codes.Of(_window + (postings[i] & mask)) != 0 ? 1 : 0;
        }

        return _pairBits == 0 ? found : KeepPairs(first, candidates, found);
    }

    /// <summary>
    /// Removes candidates whose pair bits show that two adjacent dense words of the phrase are never adjacent in the
    /// record.
    /// </summary>
    private readonly int KeepPairs(in TermCursor first, uint* candidates, int count)
    {
        ulong* pairs = _pairs + _window;
        int found = 0;
        for (int i = 0; i < count; i++)
        {
            candidates[found] = candidates[i];
            found +=
                (pairs[first.Sparse.RecordOf(first.Sparse.Start + (int)candidates[i])] & _pairBits) == _pairBits
                    ? 1
                    : 0;
        }

        return found;
    }

    private static int Seek(in TermCursor first, ref TermCursor second, int start, int end, uint* candidates)
    {
        int found = 0;
        for (int i = start; i < end; i++)
        {
            int posting = second.Sparse.Seek(first.Sparse.RecordOf(first.Sparse.Start + i));
            if (posting >= 0)
                candidates[found++] = (uint)i | ((uint)(posting - second.Sparse.Start) << 16);
        }

        return found;
    }

    /// <summary>
    /// Returns a mask of 64 numbers, with a bit set for each number that has all of <paramref name="bits"/>.
    /// </summary>
    private static ulong HaveBits(ulong* numbers, ulong bits)
    {
        ulong have = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            Vector512<ulong> all = Vector512.Create(bits);
            for (int i = 0; i < DenseCodes.MaskRows; i += Vector512<ulong>.Count)
                have |= Vector512.Equals(Vector512.Load(numbers + i) & all, all).ExtractMostSignificantBits() << i;
            return have;
        }

        Vector256<ulong> wanted = Vector256.Create(bits);
        for (int i = 0; i < DenseCodes.MaskRows; i += Vector256<ulong>.Count)
            have |=
                (ulong)Vector256.Equals(Vector256.Load(numbers + i) & wanted, wanted).ExtractMostSignificantBits() << i;
        return have;
    }
}
