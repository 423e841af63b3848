namespace Summit.Helsinki.Tests.Rules;

public class PlaceTests
{
    [Fact]
    public void Every_place_is_named_itself_or_holds_one_that_is() =>
        Assert.All(Helsinki2018.Places, place =>
            Assert.Contains(WithAllIn(place), inside =>
                !inside.Entries.IsEmpty || !inside.Events.IsEmpty || !inside.Seats.IsEmpty
            )
        );

    [Fact]
    public void A_country_lies_in_none() =>
        Assert.All(Helsinki2018.Places.Where(place => place.Kind == PlaceKind.Country), country =>
            Assert.Null(country.Within)
        );

    [Fact]
    public void Crimea_lies_in_no_country() => Assert.Null(Place.Crimea.Within);

    private static IEnumerable<Place> WithAllIn(Place place) => place.Contains.SelectMany(WithAllIn).Prepend(place);
}
