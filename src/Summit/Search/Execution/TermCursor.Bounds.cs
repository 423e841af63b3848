using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Summit.Layout;

namespace Summit.Search;

// What the postings of a term score at most and, of the best of them, at least.
internal unsafe partial struct TermCursor
{
    /// <summary>The most that a posting can add to the score of a record.</summary>
    public readonly float HighestScore => Weight * ImpactWeight * ImpactLayout.UpperBound(Peak);

    /// <summary>The most that <see cref="PointsOf"/> can be.</summary>
    public readonly int HighestPoints => (int)((ulong)ImpactLayout.UpperBound(Peak) * Factor >> 32) + 1 + Mark;

    /// <summary>
    /// A score that its best <paramref name="wanted"/> records have or are above: as many stretches of its postings have an impact as high.
    /// 0 where it has too few to tell; see <see cref="KnownScoreOfFew"/>.
    /// </summary>
    public readonly float KnownScore(int wanted) => wanted > Math.Min(StretchCount, MostKnown) ? 0 : KnownScoreOfPeaks(wanted);

    /// <summary>As many records at most are known to have a score: the lanes of a vector, which is not named where none is needed.</summary>
    private const int MostKnown = 32;

    private readonly float KnownScoreOfPeaks(int wanted)
    {
        int stretches = StretchCount;
        Vector256<byte> highest = default;
        int stretch = 0;
        for (; stretch + Vector256<byte>.Count <= stretches; stretch += Vector256<byte>.Count)
            highest = Vector256.Max(highest, Vector256.Load(_peaks + stretch));
        if (stretch == 0)
        {
            // Behind the peaks the postings lie, which are longer than a vector.
            Vector256<byte> isStretch = Vector256.LessThan(Vector256<byte>.Indices, Vector256.Create((byte)stretches));
            highest = Vector256.Load(_peaks) & isStretch;
        }

        return LeastScore(ImpactLayout.LowerBound(HighestLanes.ReachedBy(highest, wanted)));
    }

    /// <summary>The same of a term that is not dense, found by looking at all of its postings.</summary>
    [SkipLocalsInit]
    public readonly float KnownScoreOfFew(int wanted)
    {
        if (wanted > Math.Min(Count, Vector256<ushort>.Count))
            return 0;
        ushort* lanes = stackalloc ushort[Vector256<ushort>.Count];
        Vector256<ushort>.Zero.Store(lanes);
        RaiseLanes(lanes);
        return LeastScore(HighestLanes.ReachedBy(Vector256.Load(lanes), wanted));
    }

    /// <summary>Raises the highest impact of each lane, to which the postings belong in turn; strays are left out.</summary>
    private readonly void RaiseLanes(ushort* lanes)
    {
        TermCursor walk = this;
        for (int window = 0, seen = 0; seen < Count; window++)
        {
            if (!walk.EnterWindow(window))
                continue;
            for (int posting = walk.Start; posting < walk.End; posting++, seen++)
            {
                ref ushort lane = ref lanes[seen % Vector256<ushort>.Count];
                lane = Math.Max(lane, walk.Impacts[walk.Records[posting]]);
            }
        }
    }

    /// <summary>The least that a posting with an impact scores, whether or not it has the form that was asked for.</summary>
    private readonly float LeastScore(int impact) => Weight * ImpactWeight * impact * (Form == AnyForm ? 1 : OtherForm);

    /// <summary>The stretches of its postings, or of the rows of a dense term, of which it knows the peak; 0 where it has few postings.</summary>
    private readonly int StretchCount => IsDense
        ? (_records >> DenseLayout.BlockMaxShift) + 1
        : Count < PostingLayout.MinBlockMaxCount ? 0 : ((Count - 1) >> PostingLayout.BlockShift) + 1;

    /// <summary>True where a posting of the stretch that <paramref name="posting"/> is in may have a higher impact than a floor.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool CanExceed(int posting, int floor) =>
        Count < PostingLayout.MinBlockMaxCount || ImpactLayout.UpperBound(_peaks[posting >> PostingLayout.BlockShift]) > floor;

    /// <summary>As many postings of the window as may have a higher impact than a floor, or more.</summary>
    public readonly int MostAbove(int floor)
    {
        if (Count < PostingLayout.MinBlockMaxCount)
            return WindowCount;
        int stretches = 0;
        for (int stretch = Start >> PostingLayout.BlockShift; stretch <= (End - 1) >> PostingLayout.BlockShift; stretch++)
            stretches += ImpactLayout.UpperBound(_peaks[stretch]) > floor ? 1 : 0;
        return stretches << PostingLayout.BlockShift;
    }

    /// <summary>True where one of the 64 rows of a dense term from <paramref name="first"/> on may have a higher impact than a floor.</summary>
    public readonly bool CanExceedFrom(int first, int floor) => ImpactLayout.UpperBound(_peaks[first >> DenseLayout.BlockMaxShift]) > floor;
}
