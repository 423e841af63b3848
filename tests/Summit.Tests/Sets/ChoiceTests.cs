using Summit.CompilerServices;

namespace Summit.Tests.Sets;

/// <summary>Compares the counts of records by an indexed enum with LINQ, for stored sets and for codes.</summary>
public sealed class ChoiceTests
{
    private static readonly int[] Capacities = [0, 1, 2, 3, 100];

    [Fact]
    public void Counts_equal_those_of_LINQ() =>
        Check(
            (among, values, rows) =>
            {
                var counts = new ValueCount<Letter>[7];
                Assert.Equal(5, ChoiceCounter<TestRow, Letter, LetterChoice>.Count(among, counts));
                ValueCount<Letter>[] expected =
                [
                    .. LetterChoice.Values.Select(letter => new ValueCount<Letter>(
                        letter,
                        rows.Count(row => values[row] == letter)
                    )),
                ];
                Assert.Equal(expected, counts[..5]);
                Assert.Equal(expected, ChoiceCounter<TestRow, Letter, LetterChoice>.CountToArray(among));
                foreach (int capacity in Capacities)
                {
                    var top = new ValueCount<Letter>[capacity];
                    int found = ChoiceCounter<TestRow, Letter, LetterChoice>.Top(among, top);
                    Assert.Equal(
                        expected.Where(each => each.Count > 0).OrderByDescending(each => each.Count).Take(capacity),
                        top.Take(found)
                    );
                }
            }
        );

    [Fact]
    public void Counts_of_matches_equal_those_of_the_set() =>
        Check(
            (among, values, rows) =>
            {
                MatchedSet<TestRow> matches = (default(MatchedSet<TestRow>) | among).ToMatchedSet(
                    new ulong[default(Table<TestRow>).BitmapLength()]
                );
                Assert.Equal(
                    ChoiceCounter<TestRow, Letter, LetterChoice>.CountToArray(among),
                    ChoiceCounter<TestRow, Letter, LetterChoice>.CountToArray(matches)
                );
                var top = new ValueCount<Letter>[2];
                var topOfSet = new ValueCount<Letter>[2];
                Assert.Equal(
                    ChoiceCounter<TestRow, Letter, LetterChoice>.Top(among, topOfSet),
                    ChoiceCounter<TestRow, Letter, LetterChoice>.Top(matches, top)
                );
                Assert.Equal(topOfSet, top);
            }
        );

    [Fact]
    public void Counting_allocates_nothing()
    {
        var counts = new ValueCount<Letter>[5];
        Check(
            (among, values, rows) =>
                Assert.Equal(
                    0,
                    AllocatedBytes.Of(() =>
                    {
                        ChoiceCounter<TestRow, Letter, LetterChoice>.Count(among, counts);
                        ChoiceCounter<TestRow, Letter, LetterChoice>.Top(among, counts);
                    })
                )
        );
    }

    [Fact]
    public void A_span_too_short_for_the_values_is_refused()
    {
        TestRow.SetTableCount(0);
        Assert.Contains(
            "5 values",
            Assert
                .Throws<ArgumentException>(() =>
                    ChoiceCounter<TestRow, Letter, LetterChoice>.Count(
                        default(RecordSet<TestRow>),
                        new ValueCount<Letter>[4]
                    )
                )
                .Message,
            StringComparison.Ordinal
        );
    }

    private static void Check(Action<RecordSet<TestRow>, Letter?[], int[]> check)
    {
        int seed = 0;
        RandomSets.Check(80, (set, rows, tableCount) =>
        {
            var data = new PinnedData();
            LetterChoice.Fill(new Random(++seed), tableCount, data, isScanned: seed % 2 == 0);
            check(set, LetterChoice.ValuesOfRows, rows);
            RecordSet<TestRow> all = default(Table<TestRow>).All;
            check(all, LetterChoice.ValuesOfRows, RandomSets.RowsOf(all));
            check(set.Take(5), LetterChoice.ValuesOfRows, rows[..Math.Min(5, rows.Length)]);
            GC.KeepAlive(data);
        });
    }

    /// <summary>A type whose values are not in ascending order.</summary>
    internal enum Letter
    {
        D = 3,
        A = 0,
        C = 2,
        B = 1,
        Unused = 9,
    }

    internal readonly struct LetterChoice : IChoice<TestRow, Letter>
    {
        [ThreadStatic]
        private static Letter?[]? s_values;

        [ThreadStatic]
        private static RecordSet<TestRow>[]? s_sets;

        public static Letter[] Values { get; } = [Letter.D, Letter.A, Letter.C, Letter.B, Letter.Unused];

        public static int ValueCount => Values.Length;

        public static Letter?[] ValuesOfRows => s_values!;

        public static Letter ValueAt(int index) => Values[index];

        public static RecordSet<TestRow> With(Letter value) => s_sets![(int)value];

        public static void Fill(Random random, int tableCount, PinnedData data, bool isScanned)
        {
            s_values = new Letter?[tableCount + 1];
            for (int row = 1; row < s_values.Length; row++)
                s_values[row] = random.Next(5) is < 4 and var letter ? (Letter)(letter % (1 + random.Next(4))) : null;
            var codes = new ulong[tableCount + 1];
            for (int row = 0; row < codes.Length; row++)
                codes[row] = s_values[row] is { } value ? (ulong)value + 1 : 0;
            ReadOnlySpan<ulong> stored = data.Codes(codes, 8);
            s_sets = new RecordSet<TestRow>[10];
            for (int value = 0; value < s_sets.Length; value++)
            {
                int[] rows = [.. Enumerable.Range(1, tableCount).Where(row => s_values[row] == (Letter)value)];
                s_sets[value] = isScanned
                    ? StoredRecords.Set<TestRow>(UnsafeCodeRange.Of(stored, 8, 1, 0, 1, (long)value))
                    : SetTree.Stored(
                        rows.Length > tableCount / 32 ? SetTree.LeafKind.Bitmap : SetTree.LeafKind.Wide,
                        rows,
                        tableCount,
                        data
                    );
            }
        }
    }
}
