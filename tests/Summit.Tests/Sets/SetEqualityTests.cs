namespace Summit.Tests.Sets;

/// <summary>Sets are equal if they have the same records, in every form in which the records can be stored.</summary>
public sealed class SetEqualityTests
{
    [Fact]
    public void A_formula_equals_its_records_in_every_form() => RandomSets.Check(200, (set, rows, tableCount) =>
        {
            var data = new PinnedData();
            foreach (RecordSet<TestRow> form in RandomSets.Forms(rows, tableCount, data))
            {
                Assert.True(set == form && form == set && set.Equals(form) && form.Equals((object)set));
                Assert.False(set != form);
                Assert.Equal(set.GetHashCode(), form.GetHashCode());
                Assert.True(set.Reverse() == form.Reverse());
                Assert.Equal(set.Reverse().GetHashCode(), form.Reverse().GetHashCode());
            }

            GC.KeepAlive(data);
        });

    [Fact]
    public void A_set_differs_from_a_set_with_another_record() => RandomSets.Check(200, (set, rows, tableCount) =>
        {
            HashSet<int> other = [.. rows];
            for (int row = 1; row <= tableCount; row += 1 + (tableCount / 5))
            {
                if (!other.Remove(row))
                    other.Add(row);
                RecordSet<TestRow> changed = default(Table<TestRow>).SetOf<TestRow>([.. other.Select(TestRow.FromRow)]);
                Assert.False(set == changed || set.Equals((object)changed));
                Assert.True(set != changed);
                if (!other.Remove(row))
                    other.Add(row);
            }
        });

    [Fact]
    public void Sets_are_keys_of_a_dictionary()
    {
        TestRow.SetTableCount(1000);
        RecordSet<TestRow> all = default(Table<TestRow>).All;
        var names = new Dictionary<RecordSet<TestRow>, string>
        {
            [all[10..20]] = "ten",
            [default] = "none",
            [all - all[500..]] = "half",
        };
        Assert.Equal("ten", names[all.Skip(10).Take(10)]);
        Assert.Equal("none", names[all[..3] & all[3..]]);
        Assert.Equal("half", names[all[..250] | all[250..500]]);
        Assert.False(all.Equals("all") || all.Equals(null));
    }

    [Fact]
    public void Comparing_and_hashing_allocates_nothing()
    {
        TestRow.SetTableCount(70_000);
        RecordSet<TestRow> all = default(Table<TestRow>).All;
        RecordSet<TestRow> few = default(Table<TestRow>).SetOf<TestRow>([TestRow.FromRow(3), TestRow.FromRow(600)]);
        Assert.Equal(0, AllocatedBytes.Of(() => Assert.True((all & few) == few && (all - few) != few)));
        Assert.Equal(0, AllocatedBytes.Of(() => (all - few).GetHashCode()));
    }
}
