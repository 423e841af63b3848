namespace Summit.Helsinki.Tests.Rules;

public class PlaceTests
{
    [Fact]
    public void EveryPlaceIsNamedItselfOrHoldsOneThatIs() => Assert.All(
        Helsinki2018.Places,
        place => Assert.Contains(WithAllIn(place), inside => !inside.Entries.IsEmpty || !inside.Events.IsEmpty));

    [Fact]
    public void ACountryLiesInNone() =>
        Assert.All(Helsinki2018.Places.Where(place => place.Kind == PlaceKind.Country), country => Assert.Null(country.Within));

    [Fact]
    public void CrimeaLiesInNoCountry() => Assert.Null(Place.Crimea.Within);

    private static IEnumerable<Place> WithAllIn(Place place) => place.Contains.SelectMany(WithAllIn).Prepend(place);
}
