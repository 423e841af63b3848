using System.Numerics;
using System.Runtime.Intrinsics;

namespace Summit.Search;

/// <summary>What the highest numbers in each lane of a vector tell of all numbers that went through it.</summary>
internal static class HighestLanes
{
    /// <summary>The highest number that <paramref name="wanted"/> lanes have or are above: as many of all the numbers do. 0 where the lanes are fewer.</summary>
    public static T ReachedBy<T>(Vector256<T> highest, int wanted)
        where T : unmanaged, IBinaryInteger<T>
    {
        Vector256<T> asHigh = default;
        for (int lane = 0; lane < Vector256<T>.Count; lane++)
            asHigh -= Vector256.GreaterThanOrEqual(Vector256.Create(highest[lane]), highest);
        Vector256<T> reached = highest & Vector256.GreaterThanOrEqual(asHigh, Vector256.Create(T.CreateTruncating(wanted)));
        T most = T.Zero;
        for (int lane = 0; lane < Vector256<T>.Count; lane++)
            most = T.Max(most, reached[lane]);
        return most;
    }
}
