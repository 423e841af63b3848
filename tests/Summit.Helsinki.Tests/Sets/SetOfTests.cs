namespace Summit.Helsinki.Tests.Sets;

/// <summary>Compares sets of records that a program chooses with lists.</summary>
public sealed class SetOfTests
{
    [Fact]
    public void A_set_contains_the_chosen_records_once_and_in_order()
    {
        var random = new Random(16);
        for (int round = 0; round < 200; round++)
        {
            Entry[] chosen =
            [
                .. Enumerable
                    .Range(0, random.Next(120))
                    .Select(_ => Helsinki2018.Entries[random.Next(Helsinki2018.Entries.Count)]),
            ];
            Entry[] expected = [.. chosen.Distinct().Order()];

            RecordSet<Entry> set = Helsinki2018.Entries.SetOf<Entry>(chosen);

            Assert.Equal(expected, set);
            Assert.Equal(expected.Length, set.Count);
            Assert.Equal(
                expected.Intersect(Speaker.VladimirPutin.Entries).Order(),
                set & Speaker.VladimirPutin.Entries
            );
            Assert.Equal(Helsinki2018.Entries.Except(expected), Helsinki2018.Entries.All - set);
        }
    }

    [Fact]
    public void A_set_excludes_the_null_record_and_may_be_empty()
    {
        Assert.Empty(Helsinki2018.Entries.SetOf<Entry>([]));
        Assert.Empty(Helsinki2018.Entries.SetOf([default(Entry)]));
    }

    [Fact]
    public void A_set_keeps_its_memory_alive()
    {
        RecordSet<Entry> set = Helsinki2018.Entries.SetOf<Entry>([Helsinki2018.Entries[7], Helsinki2018.Entries[3]]);

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        Assert.Equal([3, 7], set.Select(entry => entry.Ordinal));
    }
}
