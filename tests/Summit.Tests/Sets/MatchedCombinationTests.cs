namespace Summit.Tests.Sets;

/// <summary>Compares combinations of matched sets with record sets with <see cref="HashSet{T}"/>.</summary>
public sealed class MatchedCombinationTests
{
    [Fact]
    public void Every_operator_equals_that_of_naive_sets_in_both_directions() =>
        Check(
            (words, matched, set, rows) =>
            {
                var matches = new MatchedSet<TestRow>(words, matched.Count);
                int[] both = [.. matched.Intersect(rows).Order()];
                int[] any = [.. matched.Union(rows).Order()];
                int[] onlyMatched = [.. matched.Except(rows).Order()];
                int[] onlySet = [.. rows.Except(matched).Order()];
                Equal(both, matches & set);
                Equal(both, set & matches);
                Equal(both, matches.Intersect(set));
                Equal(any, matches | set);
                Equal(any, set | matches);
                Equal(any, matches.Union(set));
                Equal(onlyMatched, matches - set);
                Equal(onlyMatched, matches.Except(set));
                Equal(onlySet, set - matches);
                Assert.Equal(both.Length, matches.CountIn(set));
            }
        );

    [Fact]
    public void Chains_of_operators_equal_those_of_naive_sets() =>
        Check(
            (words, matched, set, rows) =>
            {
                var matches = new MatchedSet<TestRow>(words, matched.Count);
                RecordSet<TestRow> half = set[..(set.Count / 2)];
                int[] halfRows = RandomSets.RowsOf(half);
                RecordSet<TestRow> all = default(Table<TestRow>).All;
                Equal([.. rows.Except(matched).Except(halfRows).Order()], set - matches - half);
                Equal([.. rows.Except(rows.Except(matched)).Order()], set - (set - matches));
                Equal([.. matched.Except(rows).Union(halfRows).Order()], (matches - set) | half);
                Equal([.. halfRows.Union(matched.Except(rows)).Order()], half | (matches - set));
                Equal([.. halfRows.Except(matched.Intersect(rows)).Order()], half - (matches & set));
                Equal([.. RandomSets.RowsOf(all).Except(matched)], all - matches);
                Equal(RandomSets.RowsOf(all), (all - matches) | all);
                Equal([], (set - matches) & default(RecordSet<TestRow>));
            }
        );

    [Fact]
    public void A_combination_is_evaluated_into_memory_of_the_caller() =>
        Check(
            (words, matched, set, rows) =>
            {
                var memory = new ulong[words.Length + 2];
                memory.AsSpan().Fill(ulong.MaxValue);
                MatchedSet<TestRow> evaluated = (set - new MatchedSet<TestRow>(words, matched.Count)).ToMatchedSet(
                    memory
                );
                int[] expected = [.. rows.Except(matched).Order()];
                Assert.Equal(expected, RandomSets.RowsOf(evaluated.ToArray()));
                Assert.Equal(expected.Length, evaluated.Count);
                Assert.Equal([ulong.MaxValue, ulong.MaxValue], memory[^2..]);

                var own = (ulong[])words.Clone();
                evaluated = (new MatchedSet<TestRow>(own, matched.Count) | set).ToMatchedSet(own);
                Assert.Equal([.. matched.Union(rows).Order()], RandomSets.RowsOf(evaluated.ToArray()));
            }
        );

    [Fact]
    public void Two_matched_sets_combine() =>
        Check(
            (words, matched, set, rows) =>
            {
                var others = new ulong[words.Length];
                var memory = new ulong[words.Length];
                foreach (int row in rows)
                    others[row >> 6] |= 1UL << row;
                var matches = new MatchedSet<TestRow>(words, matched.Count);
                var other = new MatchedSet<TestRow>(others, rows.Length);
                Equal([.. matched.Intersect(rows).Order()], matches.Intersect(other, memory));
                Equal([.. matched.Union(rows).Order()], matches.Union(other, memory));
                Equal([.. matched.Except(rows).Order()], matches.Except(other, memory));
                Equal([], default(MatchedSet<TestRow>).Intersect(other, memory));
                Equal(rows, other.Union(default, memory));
                Equal([.. rows.Except(matched).Order()], other.Except(matches, others));
            }
        );

    [Fact]
    public void A_default_matched_set_has_no_matches()
    {
        TestRow.SetTableCount(1000);
        RecordSet<TestRow> set = default(Table<TestRow>).All[..700];
        MatchedSet<TestRow> none = default;
        Assert.True(none.IsEmpty);
        Assert.True((none & set).IsEmpty);
        Assert.Equal(set.ToArray(), (none | set).ToArray());
        Assert.Equal(set.ToArray(), (set - none).ToArray());
        Assert.Equal(0, none.CountIn(set));
    }

    [Fact]
    public void Memory_that_is_too_short_or_shifted_is_refused()
    {
        TestRow.SetTableCount(1000);
        var words = new ulong[32];
        Assert.Throws<ArgumentException>(() =>
            (new MatchedSet<TestRow>(words.AsSpan(0, 16), 0) | default(Table<TestRow>).All)
                .ToMatchedSet(new ulong[15])
                .Count
        );
        Assert.Throws<ArgumentException>(() =>
            (new MatchedSet<TestRow>(words.AsSpan(0, 16), 0) | default(Table<TestRow>).All)
                .ToMatchedSet(words.AsSpan(1))
                .Count
        );
        Assert.Throws<ArgumentException>(() =>
            new MatchedSet<TestRow>(words.AsSpan(0, 16), 0).Union(default, words.AsSpan(1)).Count
        );
    }

    [Fact]
    public void Combining_allocates_nothing()
    {
        var memory = new ulong[1200];
        Check(
            (words, matched, set, rows) =>
            {
                if (set.Formula.SlotCount > 2)
                    return;
                Assert.Equal(
                    0,
                    AllocatedBytes.Of(() =>
                    {
                        var matches = new MatchedSet<TestRow>(words, matched.Count);
                        int sum = (matches & set).Count + (set - matches).Count + matches.CountIn(set);
                        foreach (TestRow row in (matches | set) - set)
                            sum += row.Row;
                        sum += (set - matches).ToMatchedSet(memory).Intersect(matches, memory).Count;
                        Assert.True(sum >= 0);
                    })
                );
            }
        );
    }

    private static void Equal(int[] expected, MatchedCombination<TestRow> actual)
    {
        Assert.Equal(expected, RandomSets.RowsOf(actual.ToArray()));
        Assert.Equal(expected.Length, actual.Count);
        Assert.Equal(expected.Length == 0, actual.IsEmpty);
        Assert.Equal(expected.FirstOrDefault(), actual.First.Row);
        HashSet<int> rows = [.. expected];
        for (int row = 0; row <= TestRow.TableCount + 1; row += 1 + (TestRow.TableCount / 300))
            Assert.Equal(rows.Contains(row), actual.Contains(new TestRow(row)));
    }

    private static void Equal(int[] expected, MatchedSet<TestRow> actual)
    {
        Assert.Equal(expected, RandomSets.RowsOf(actual.ToArray()));
        Assert.Equal(expected.Length, actual.Count);
    }

    private static void Check(Action<ulong[], HashSet<int>, RecordSet<TestRow>, int[]> check)
    {
        int seed = 0;
        RandomSets.Check(120, (set, rows, tableCount) =>
        {
            var random = new Random(++seed);
            int perMille = seed % 4 == 0 ? 1 : random.Next(1001);
            HashSet<int> matched = [.. Enumerable.Range(1, tableCount).Where(_ => random.Next(1000) < perMille)];
            var words = new ulong[default(Table<TestRow>).BitmapLength()];
            foreach (int row in matched)
                words[row >> 6] |= 1UL << row;
            check(words, matched, set, rows);
        });
    }
}
