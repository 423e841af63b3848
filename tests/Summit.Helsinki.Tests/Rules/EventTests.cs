namespace Summit.Helsinki.Tests.Rules;

public class EventTests
{
    [Fact]
    public void Every_event_or_one_of_its_parts_is_reported_or_referred_to() =>
        Assert.All(Helsinki2018.Events, happening =>
            Assert.Contains(WithAllParts(happening), part => !part.Entries.IsEmpty)
        );

    [Fact]
    public void Every_time_and_date_has_a_basis() => Assert.All(Helsinki2018.Events, happening =>
        {
            Assert.Equal(happening.Date is null, happening.DateBasis is null);
            Assert.Equal(happening.PlannedStart is null, happening.PlannedStartBasis is null);
            Assert.Equal(happening.PlannedEnd is null, happening.PlannedEndBasis is null);
            Assert.Equal(happening.Start is null, happening.StartBasis is null);
            Assert.Equal(happening.End is null, happening.EndBasis is null);
        });

    [Fact]
    public void A_date_has_the_form_of_its_precision() =>
        Assert.All(Helsinki2018.Events, happening => Precision.AssertForm(happening.Date, happening.DatePrecision));

    [Fact]
    public void A_time_of_a_post_is_the_time_of_an_entry_about_the_event() =>
        Assert.All(Helsinki2018.Events, happening =>
        {
            if (happening.StartBasis == TimeBasis.PostTime)
                Assert.Contains(happening.Entries, entry => entry.Published == happening.Start);
            if (happening.EndBasis == TimeBasis.PostTime)
                Assert.Contains(happening.Entries, entry => entry.Published == happening.End);
        });

    [Fact]
    public void No_part_starts_before_its_whole_or_ends_after_it() =>
        Assert.All(from whole in Helsinki2018.Events from part in whole.Parts select (whole, part), pair =>
        {
            Assert.False(pair.part.Start < pair.whole.Start);
            Assert.False(pair.part.End > pair.whole.End);
        });

    [Fact]
    public void An_event_of_several_days_ends_after_it_begins() =>
        Assert.All(Helsinki2018.Events, happening => Assert.False(happening.LastDate <= happening.Date));

    [Fact]
    public void Times_lie_on_the_days_of_the_event() =>
        Assert.All(Helsinki2018.Events, happening =>
            Assert.All(
                new[]
                {
                    happening.PlannedStart,
                    happening.PlannedEnd,
                    happening.Start,
                    happening.End,
                }.OfType<DateTimeOffset>(),
                time => AssertWithin(DateOnly.FromDateTime(time.UtcDateTime), happening)
            )
        );

    [Fact]
    public void An_event_ends_after_it_starts() =>
        Assert.All(Helsinki2018.Events, happening => Assert.False(happening.End <= happening.Start));

    [Fact]
    public void A_part_happens_during_the_whole() =>
        Assert.All(from whole in Helsinki2018.Events from part in whole.Parts select (whole, part), pair =>
            AssertWithin(pair.part.Date!.Value, pair.whole)
        );

    private static void AssertWithin(DateOnly day, Event whole) =>
        Assert.InRange(day, whole.Date!.Value, whole.LastDate ?? whole.Date!.Value);

    private static IEnumerable<Event> WithAllParts(Event happening) =>
        happening.Parts.SelectMany(WithAllParts).Prepend(happening);
}
