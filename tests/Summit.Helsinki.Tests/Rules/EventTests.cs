namespace Summit.Helsinki.Tests.Rules;

public class EventTests
{
    [Fact]
    public void EveryEventIsReportedOrReferredToItselfOrInItsParts() =>
        Assert.All(Helsinki2018.Events, happening => Assert.Contains(WithAllParts(happening), part => !part.Entries.IsEmpty));

    [Fact]
    public void AnEventOfSeveralDaysEndsAfterItBegins() =>
        Assert.All(Helsinki2018.Events, happening => Assert.False(happening.LastDate <= happening.Date));

    [Fact]
    public void TimesLieOnTheDaysOfTheEvent() => Assert.All(
        Helsinki2018.Events,
        happening => Assert.All(
            new[] { happening.PlannedStart, happening.Start, happening.End }.OfType<DateTimeOffset>(),
            time => Assert.InRange(DateOnly.FromDateTime(time.UtcDateTime), happening.Date, happening.LastDate ?? happening.Date)));

    [Fact]
    public void AnEventEndsAfterItStarts() =>
        Assert.All(Helsinki2018.Events, happening => Assert.False(happening.End <= happening.Start));

    [Fact]
    public void APartHappensWhileTheWholeDoes() => Assert.All(
        from whole in Helsinki2018.Events from part in whole.Parts select (whole, part),
        pair => Assert.InRange(pair.part.Date, pair.whole.Date, pair.whole.LastDate ?? pair.whole.Date));

    private static IEnumerable<Event> WithAllParts(Event happening) => happening.Parts.SelectMany(WithAllParts).Prepend(happening);
}
