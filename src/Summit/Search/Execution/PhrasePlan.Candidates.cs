using System.Numerics;
using System.Runtime.Intrinsics;

namespace Summit.Search;

// Which records of a window have the two rarest words.
internal unsafe ref partial struct PhrasePlan<T>
{
    /// <summary>To tell of 64 records which have the pairs takes as long as to look at so many of them.</summary>
    private const int FewOfBlock = 6;

    /// <summary>Finds the records of both words in a window.</summary>
    /// <param name="candidates">
    /// Takes for each its posting of the first, counted from the first of the window, or its place in that if the first is dense; and above 16
    /// bits its posting of the second, where that is not dense.
    /// </param>
    /// <param name="places">Memory for a number a record of the window.</param>
    /// <returns>How many there are.</returns>
    private readonly int Candidates(uint* candidates, ushort* places)
    {
        ref TermCursor first = ref _words[_first];
        ref TermCursor second = ref _words[_second];
        if (first.IsDense)
            return BothDense(first, second, candidates);
        int count = first.WindowCount;
        if (second.IsDense)
            return SecondDense(first, second, candidates);
        int others = second.WindowCount;
        return count < others / PostingIntersection.SeekRatio
            ? Seek(first, ref second, candidates)
            : PostingIntersection.Find(first.Records + first.Start, count, second.Records + second.Start, others, first.RecordMask, places, candidates);
    }

    private readonly int BothDense(in TermCursor first, in TermCursor second, uint* candidates)
    {
        int records = first.WindowCount;
        ulong* pairs = _pairs + _window;
        ulong bits = _pairBits;
        int found = 0;
        for (int start = 0; start < records; start += ScoreWindow.Step)
        {
            ulong both = first.Dense.Present(first.Start + start) & second.Dense.Present(first.Start + start);
            if (BitOperations.PopCount(both) >= FewOfBlock && start + ScoreWindow.Step <= records)
                both &= HaveBits(pairs + start, bits);
            for (; both != 0; both &= both - 1)
            {
                int record = start + BitOperations.TrailingZeroCount(both);
                candidates[found] = (uint)record;
                found += (pairs[record] & bits) == bits ? 1 : 0;
            }
        }

        return found;
    }

    private readonly int SecondDense(in TermCursor first, in TermCursor second, uint* candidates)
    {
        ushort* postings = first.Records + first.Start;
        int count = first.WindowCount;
        int mask = first.RecordMask;
        DenseCodes codes = second.Dense;
        int found = 0;
        for (int i = 0; i < count; i++)
        {
            candidates[found] = (uint)i;
            found += codes.Of(_window + (postings[i] & mask)) != 0 ? 1 : 0;
        }

        return _pairBits == 0 ? found : WithPairs(first, candidates, found);
    }

    /// <summary>Of candidates those that may have the dense words of the phrase side by side.</summary>
    private readonly int WithPairs(in TermCursor first, uint* candidates, int count)
    {
        ulong* pairs = _pairs + _window;
        int found = 0;
        for (int i = 0; i < count; i++)
        {
            candidates[found] = candidates[i];
            found += (pairs[first.RecordOf(first.Start + (int)candidates[i])] & _pairBits) == _pairBits ? 1 : 0;
        }

        return found;
    }

    private static int Seek(in TermCursor first, ref TermCursor second, uint* candidates)
    {
        int found = 0;
        for (int i = 0; i < first.WindowCount; i++)
        {
            int posting = second.Seek(first.RecordOf(first.Start + i));
            if (posting >= 0)
                candidates[found++] = (uint)i | ((uint)(posting - second.Start) << 16);
        }

        return found;
    }

    /// <summary>A bit for each of 64 numbers that has all of some bits.</summary>
    private static ulong HaveBits(ulong* numbers, ulong bits)
    {
        ulong have = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            Vector512<ulong> all = Vector512.Create(bits);
            for (int i = 0; i < ScoreWindow.Step; i += Vector512<ulong>.Count)
                have |= Vector512.Equals(Vector512.Load(numbers + i) & all, all).ExtractMostSignificantBits() << i;
            return have;
        }

        Vector256<ulong> wanted = Vector256.Create(bits);
        for (int i = 0; i < ScoreWindow.Step; i += Vector256<ulong>.Count)
            have |= (ulong)Vector256.Equals(Vector256.Load(numbers + i) & wanted, wanted).ExtractMostSignificantBits() << i;
        return have;
    }
}
