namespace Summit.Helsinki.Tests.Rules;

public class PlaceTests
{
    [Fact]
    public void Every_place_or_a_place_in_it_is_referred_to() =>
        Assert.All(Helsinki2018.Places, place =>
            Assert.Contains(WithAllIn(place), inside =>
                !inside.Entries.IsEmpty || !inside.Events.IsEmpty || !inside.Seats.IsEmpty
            )
        );

    [Fact]
    public void A_country_is_not_inside_a_place() =>
        Assert.All(Helsinki2018.Places.Where(place => place.Kind == PlaceKind.Country), country =>
            Assert.Null(country.Within)
        );

    [Fact]
    public void Crimea_is_not_inside_a_country() => Assert.Null(Place.Crimea.Within);

    private static IEnumerable<Place> WithAllIn(Place place) => place.Contains.SelectMany(WithAllIn).Prepend(place);
}
