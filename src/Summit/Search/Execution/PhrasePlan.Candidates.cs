using System.Numerics;
using System.Runtime.Intrinsics;

namespace Summit.Search;

// Finds the records of a window that have the two rarest words, one chunk of postings or rows at a time.
internal unsafe ref partial struct PhrasePlan<T>
{
    /// <summary>The postings or rows that one chunk looks up, and the maximum number of candidates in it.</summary>
    private const int ChunkSize = PostingIntersection.ChunkSize;

    /// <summary>True if both words are sparse and the window has enough of the rarer one for an intersection.</summary>
    private readonly bool Intersects()
    {
        ref TermCursor first = ref _words[_first];
        ref TermCursor second = ref _words[_second];
        return !first.IsDense && !second.IsDense && first.WindowCount >= second.WindowCount / CostModel.SeekRatio;
    }

    /// <summary>Prepares the table of an intersection.</summary>
    private readonly PostingIntersection BeginIntersection(ushort* table)
    {
        ref SparsePostings first = ref _words[_first].Sparse;
        ref SparsePostings second = ref _words[_second].Sparse;
        var intersection = new PostingIntersection(table);
        intersection.Begin(
            first.Postings + first.Start,
            first.End - first.Start,
            second.Postings + second.Start,
            second.End - second.Start,
            first.RowMask
        );
        return intersection;
    }

    /// <summary>Finds the candidates among a chunk of the first word.</summary>
    /// <param name="start">The first posting of the chunk, or the first row if the word is dense; counted from the start of the window.</param>
    /// <param name="end">One past the last one.</param>
    /// <param name="candidates">
    /// Takes for each candidate its posting of the first word, counted from the start of the window, or its row in the window if the word is
    /// dense; and in the high 16 bits its posting of the second word, unless that is dense.
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

    /// <summary>Keeps the candidates that may have dense words of the phrase side by side.</summary>
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

    /// <summary>Returns a mask of those of 64 numbers that have all of some bits.</summary>
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
