namespace Summit.Helsinki.Tests.Sets;

public class BetweenTests
{
    private static readonly DateTimeOffset[] Times =
    [
        .. Helsinki2018.Entries.Select(entry => entry.Published).Distinct(),
    ];

    [Fact]
    public void Every_slice_includes_its_start_and_excludes_its_end()
    {
        foreach (DateTimeOffset from in Times)
        {
            foreach (DateTimeOffset to in Times)
            {
                Assert.Equal(
                    Helsinki2018.Entries.Where(entry => entry.Published >= from && entry.Published < to),
                    Helsinki2018.Entries.Between(from, to)
                );
            }
        }
    }

    [Fact]
    public void A_slice_that_starts_a_tick_later_excludes_the_record()
    {
        DateTimeOffset time = Entry.Live1818UnDisarmament.Published;
        Assert.Equal([Entry.Live1818UnDisarmament], Helsinki2018.Entries.Between(time, time.AddTicks(1)));
        Assert.Empty(Helsinki2018.Entries.Between(time.AddTicks(1), time.AddDays(1)));
    }

    [Fact]
    public void A_slice_from_an_instant_to_itself_is_empty() =>
        Assert.All(Times, time => Assert.True(Helsinki2018.Entries.Between(time, time).IsEmpty));

    [Fact]
    public void A_reversed_slice_is_empty() => Assert.True(Helsinki2018.Entries.Between(Times[^1], Times[0]).IsEmpty);

    [Fact]
    public void A_slice_outside_the_corpus_is_empty()
    {
        Assert.True(Helsinki2018.Entries.Between(DateTimeOffset.MinValue, Times[0]).IsEmpty);
        Assert.True(Helsinki2018.Entries.Between(Times[^1].AddMinutes(1), DateTimeOffset.MaxValue).IsEmpty);
    }

    [Fact]
    public void A_slice_of_all_time_contains_every_record() =>
        Assert.Equal(
            Helsinki2018.Entries,
            Helsinki2018.Entries.Between(DateTimeOffset.MinValue, DateTimeOffset.MaxValue)
        );

    [Fact]
    public void An_instant_is_the_same_at_any_offset() =>
        Assert.Equal(
            Helsinki2018.Entries.Between(SummitDay.At(10, 20), SummitDay.At(12, 0)),
            Helsinki2018.Entries.Between(InHelsinki(13, 20), InHelsinki(15, 0))
        );

    private static DateTimeOffset InHelsinki(int hour, int minute) =>
        new(2018, 7, 16, hour, minute, 0, TimeSpan.FromHours(3));
}
