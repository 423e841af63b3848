namespace Summit.Helsinki.Tests.Rules;

public class EventTests
{
    [Fact]
    public void Every_event_is_reported_or_referred_to_itself_or_in_its_parts() =>
        Assert.All(Helsinki2018.Events, happening =>
            Assert.Contains(WithAllParts(happening), part => !part.Entries.IsEmpty)
        );

    [Fact]
    public void An_event_of_several_days_ends_after_it_begins() =>
        Assert.All(Helsinki2018.Events, happening => Assert.False(happening.LastDate <= happening.Date));

    [Fact]
    public void Times_lie_on_the_days_of_the_event() =>
        Assert.All(Helsinki2018.Events, happening =>
            Assert.All(
                new[] { happening.PlannedStart, happening.Start, happening.End }.OfType<DateTimeOffset>(),
                time =>
                    Assert.InRange(
                        DateOnly.FromDateTime(time.UtcDateTime),
                        happening.Date,
                        happening.LastDate ?? happening.Date
                    )
            )
        );

    [Fact]
    public void An_event_ends_after_it_starts() =>
        Assert.All(Helsinki2018.Events, happening => Assert.False(happening.End <= happening.Start));

    [Fact]
    public void A_part_happens_while_the_whole_does() =>
        Assert.All(from whole in Helsinki2018.Events from part in whole.Parts select (whole, part), pair =>
            Assert.InRange(pair.part.Date, pair.whole.Date, pair.whole.LastDate ?? pair.whole.Date)
        );

    private static IEnumerable<Event> WithAllParts(Event happening) =>
        happening.Parts.SelectMany(WithAllParts).Prepend(happening);
}
