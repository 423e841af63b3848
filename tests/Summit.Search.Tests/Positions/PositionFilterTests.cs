using FsCheck;
using FsCheck.Fluent;
using Summit.Layout;

namespace Summit.Search.Tests.Positions;

/// <summary>Compares the filter for the distance of two words with all pairs of their positions.</summary>
public static unsafe class PositionFilterTests
{
    /// <summary>The positions of a posting, with steps of one byte, two bytes and more.</summary>
    private static readonly Gen<int[]> Positions =
        from count in Gen.Frequency((4, Gen.Constant(1)), (6, Gen.Choose(2, 8)), (1, Gen.Choose(9, 20)))
        from first in Step(0)
        from steps in Step(1).ArrayOf(count - 1)
        select Sums([first, .. steps]);

    private static Gen<int> Step(int min) =>
        Gen.Frequency(
            (30, Gen.Choose(min, 6)),
            (20, Gen.Choose(min, PositionLayout.MediumStep - 1)),
            (1, Gen.Choose(PositionLayout.MediumStep, PositionLayout.MediumStepEnd - 1)),
            (1, Gen.Choose(PositionLayout.MediumStepEnd, 200_000))
        );

    [Fact]
    public static void The_filter_never_rejects_a_match() =>
        Prop.ForAll(Cases().ToArbitrary(), one => MayMatch(one) || !Stands(one)).Check(Properties.Cases(5000));

    /// <summary>For up to eight short steps the filter is exact.</summary>
    [Fact]
    public static void The_filter_is_exact_for_few_short_steps() =>
        Prop.ForAll(Cases().Where(one => IsShort(one.First) && IsShort(one.Second)).ToArbitrary(), one =>
                MayMatch(one) == Stands(one)
            )
            .Check(Properties.Cases(5000));

    private static Gen<(int[] First, int[] Second, int Distance)> Cases() =>
        from first in Positions
        from second in Positions
        from distance in Gen.Choose(-4, 4)
        select (first, second, distance);

    private static bool IsShort(int[] positions) =>
        positions.Length <= sizeof(ulong)
        && positions
            .Zip(positions.Prepend(0), (position, before) => position - before)
            .All(step => step < PositionLayout.MediumStep);

    private static bool Stands((int[] First, int[] Second, int Distance) one) =>
        one.First.Any(position => one.Second.Contains(position + one.Distance));

    private static bool MayMatch((int[] First, int[] Second, int Distance) one)
    {
        fixed (
            byte* first = Encoded(one.First),
                second = Encoded(one.Second)
        )
            return PositionFilter.MayMatch(first, second, one.Distance);
    }

    /// <summary>
    /// Returns an encoded posting, followed by the first bytes of the next posting, which must not be read.
    /// </summary>
    private static byte[] Encoded(int[] positions)
    {
        var bytes = new List<byte>();
        for (int i = 0; i < positions.Length; i++)
            AddStep(bytes, positions[i] - (i == 0 ? 0 : positions[i - 1]));
        bytes[^1] |= PositionLayout.EndOfPosting;
        return [.. bytes, .. Enumerable.Range(1, PositionLayout.Padding).Select(i => (byte)(i * 37))];
    }

    private static void AddStep(List<byte> bytes, int step)
    {
        int above = step - PositionLayout.MediumStep;
        if (above < 0)
            bytes.Add((byte)step);
        else if (step < PositionLayout.MediumStepEnd)
            bytes.AddRange([(byte)(PositionLayout.MediumStep + (above >> 7)), (byte)(above & 0x7F)]);
        else
            bytes.AddRange([
                (byte)PositionLayout.LongStep,
                .. Enumerable.Range(0, PositionLayout.LongStepBytes).Select(i => (byte)((step >> (7 * i)) & 0x7F)),
            ]);
    }

    private static int[] Sums(int[] steps)
    {
        int sum = 0;
        return Array.ConvertAll(steps, step => sum += step);
    }
}
