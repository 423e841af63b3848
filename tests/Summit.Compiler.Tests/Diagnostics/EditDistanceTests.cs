using FsCheck;
using FsCheck.Fluent;
using Summit.Lookup;

namespace Summit.Compiler.Tests.Diagnostics;

public class EditDistanceTests
{
    [Theory]
    [InlineData("", "", 3, 0)]
    [InlineData("putin", "putin", 0, 0)]
    [InlineData("putin", "puttin", 2, 1)]
    [InlineData("putin", "ptuin", 2, 1)]
    [InlineData("putin", "trump", 2, 3)]
    [InlineData("ca", "abc", 5, 3)]
    public void The_edit_distance_is_bounded(string from, string to, int bound, int distance) =>
        Assert.Equal(distance, EditDistance.Within(from, to, bound));

    [Fact]
    public void The_edit_distance_equals_that_of_the_full_matrix_within_the_bound()
    {
        Gen<string> words = Gen.Elements('a', 'b', 'c', 'd').ListOf().Select(string.Concat);
        Arbitrary<(string, string, int)> inputs = (
            from source in words
            from target in words
            from bound in Gen.Choose(0, 8)
            select (source, target, bound)
        ).ToArbitrary();
        Prop.ForAll(inputs, input =>
                EditDistance.Within(input.Item1, input.Item2, input.Item3)
                == Math.Min(WholeMatrix(input.Item1, input.Item2), input.Item3 + 1)
            )
            .Check(Properties.Cases(2000));
    }

    [Fact]
    public void Long_words_use_no_stack() =>
        Assert.Equal(1, EditDistance.Within(new string('a', 100_000), new string('a', 99_999), 2));

    private static int WholeMatrix(string from, string to)
    {
        int[,] cells = new int[from.Length + 1, to.Length + 1];
        for (int i = 0; i <= from.Length; i++)
        {
            for (int j = 0; j <= to.Length; j++)
            {
                int best = Math.Max(i, j);
                if (i > 0 && j > 0)
                {
                    best = cells[i - 1, j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                    best = Math.Min(best, Math.Min(cells[i - 1, j], cells[i, j - 1]) + 1);
                    if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                        best = Math.Min(best, cells[i - 2, j - 2] + 1);
                }

                cells[i, j] = best;
            }
        }

        return cells[from.Length, to.Length];
    }
}
