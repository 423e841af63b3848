using System.Numerics;
using System.Runtime.Intrinsics;

namespace Summit.Search;

/// <summary>Bounds on a sequence of numbers, derived from the maximum of each lane of a vector.</summary>
internal static class LaneMaxima
{
    /// <summary>
    /// Returns the highest number that at least <paramref name="wanted"/> of the lane maxima reach. At least that many
    /// numbers of the sequence reach it too. Returns 0 if the vector has fewer lanes.
    /// </summary>
    public static T ReachedBy<T>(Vector256<T> maxima, int wanted)
        where T : unmanaged, IBinaryInteger<T>
    {
        Vector256<T> asHigh = default;
        for (int lane = 0; lane < Vector256<T>.Count; lane++)
            asHigh -= Vector256.GreaterThanOrEqual(Vector256.Create(maxima[lane]), maxima);
        Vector256<T> reached =
            maxima & Vector256.GreaterThanOrEqual(asHigh, Vector256.Create(T.CreateTruncating(wanted)));
        T max = T.Zero;
        for (int lane = 0; lane < Vector256<T>.Count; lane++)
            max = T.Max(max, reached[lane]);
        return max;
    }
}
