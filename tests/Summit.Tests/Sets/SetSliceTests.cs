namespace Summit.Tests.Sets;

/// <summary>Compares parts of sets, and the reverse order, with LINQ over the rows.</summary>
public sealed class SetSliceTests
{
    [Fact]
    public void Slices_pages_and_indexes_equal_those_of_an_array() => RandomSets.Check(250, (set, rows, tableCount) =>
        {
            foreach (int start in Positions(rows.Length))
            {
                Assert.Equal(rows[start..], RandomSets.RowsOf(set.Skip(start)));
                Assert.Equal(rows[..start], RandomSets.RowsOf(set.Take(start)));
                Assert.Equal(rows.Length - start, set.Skip(start).Count);
                Assert.Equal(start, set.Take(start).Count);
                foreach (int length in Positions(rows.Length - start))
                {
                    RecordSet<TestRow> slice = set.Slice(start, length);
                    Assert.Equal(rows[start..(start + length)], RandomSets.RowsOf(slice));
                    Assert.Equal(length, slice.Count);
                    Assert.Equal(slice, set[start..(start + length)]);
                    Assert.Equal(slice, set.Skip(start).Take(length));
                }

                if (start < rows.Length)
                    Assert.Equal((rows[start], rows[^(start + 1)]), (set[start].Row, set[^(start + 1)].Row));
            }
        });

    [Fact]
    public void The_reverse_equals_that_of_an_array() => RandomSets.Check(250, (set, rows, tableCount) =>
        {
            int[] reversed = [.. rows.Reverse()];
            ReversedRecordSet<TestRow> view = set.Reverse();
            Assert.Equal(reversed, RandomSets.RowsOf(view));
            Assert.Equal(reversed, RandomSets.RowsOf(view.ToArray()));
            Assert.Equal(rows.Length, view.Count);
            Assert.Equal(rows.Length == 0, view.IsEmpty);
            Assert.Equal((reversed.FirstOrDefault(), rows.FirstOrDefault()), (view.First.Row, view.Last.Row));
            Assert.Equal(set, view.Reverse());
            foreach (int start in Positions(rows.Length))
            {
                Assert.Equal(reversed[start..], RandomSets.RowsOf(view.Skip(start)));
                Assert.Equal(reversed[..start], RandomSets.RowsOf(view.Take(start)));
                Assert.Equal(reversed[start..], RandomSets.RowsOf(view[start..]));
                if (start < rows.Length)
                    Assert.Equal(reversed[start], view[start].Row);
            }
        });

    [Fact]
    public void A_slice_combines_with_other_sets() => RandomSets.Check(150, (set, rows, tableCount) =>
        {
            int middle = rows.Length / 2;
            RecordSet<TestRow> half = set[..middle];
            Assert.Equal(rows[middle..], RandomSets.RowsOf(set - half));
            Assert.Equal(rows, RandomSets.RowsOf(half | set[middle..]));
            Assert.Equal(rows[..middle], RandomSets.RowsOf(set & half));
            Assert.True((half & set[middle..]).IsEmpty);
            Assert.All(rows[..middle], row => Assert.True(half.Contains(new TestRow(row))));
            Assert.All(rows[middle..], row => Assert.False(half.Contains(new TestRow(row))));
        });

    [Fact]
    public void Positions_outside_the_set_are_refused_or_clamped() => RandomSets.Check(60, (set, rows, tableCount) =>
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => set[-1]);
            Assert.Throws<ArgumentOutOfRangeException>(() => set[rows.Length]);
            Assert.Throws<ArgumentOutOfRangeException>(() => set[int.MaxValue]);
            Assert.Throws<ArgumentOutOfRangeException>(() => set.Reverse()[-1]);
            Assert.Throws<ArgumentOutOfRangeException>(() => set.Reverse()[rows.Length]);
            Assert.Throws<ArgumentOutOfRangeException>(() => set.Slice(0, rows.Length + 1));
            Assert.Throws<ArgumentOutOfRangeException>(() => set.Slice(rows.Length + 1, 0));
            Assert.Throws<ArgumentOutOfRangeException>(() => set.Slice(int.MaxValue, int.MaxValue));
            Assert.Throws<ArgumentOutOfRangeException>(() => set.Slice(-1, 1));
            Assert.Throws<ArgumentOutOfRangeException>(() => set.Slice(0, -1));
            Assert.Throws<ArgumentOutOfRangeException>(() => set.Reverse().Slice(0, rows.Length + 1));
            Assert.Throws<ArgumentOutOfRangeException>(() => set.Reverse().Slice(-1, 1));
            Assert.Equal(set, set.Skip(-5));
            Assert.Equal(set, set.Take(int.MaxValue));
            Assert.Empty(set.Skip(int.MaxValue));
            Assert.Empty(set.Take(-5));
            Assert.Equal(set, set.Reverse().Take(int.MaxValue).Reverse());
            Assert.Empty(set.Reverse().Skip(int.MaxValue));
            Assert.Empty(set.Reverse().Take(int.MinValue));
        });

    [Fact]
    public void Slicing_and_reversing_allocates_nothing() => RandomSets.Check(60, (set, rows, tableCount) =>
        {
            int half = rows.Length / 2;
            Assert.Equal(
                0,
                AllocatedBytes.Of(() =>
                {
                    int sum = set.Skip(half).Take(10).Count + set[half..].Count;
                    foreach (TestRow record in set.Reverse().Skip(3).Take(20))
                        sum += record.Row;
                    if (half > 0)
                        sum += set[half].Row + set.Reverse()[half].Row;
                    Assert.True(sum >= 0);
                })
            );
        });

    private static int[] Positions(int length) =>
        [
            .. new[] { 0, 1, 63, 64, 65, 600, length / 2, length - 1, length }
                .Where(at => at >= 0 && at <= length)
                .Distinct(),
        ];
}
