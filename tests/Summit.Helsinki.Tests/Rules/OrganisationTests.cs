namespace Summit.Helsinki.Tests.Rules;

public class OrganisationTests
{
    [Fact]
    public void Every_organisation_or_a_descendant_has_a_post_or_a_seat() =>
        Assert.All(Helsinki2018.Organisations, organisation =>
            Assert.False(organisation.AllMemberships.IsEmpty && organisation.Seats.IsEmpty)
        );

    [Fact]
    public void An_organisation_that_speaks_is_an_organisation_speaker() =>
        Assert.All(Helsinki2018.Organisations.Where(organisation => organisation.Speaker is not null), organisation =>
            Assert.Equal(SpeakerKind.Organisation, organisation.Speaker!.Value.Kind)
        );

    [Fact]
    public void A_committee_belongs_to_a_parliament() =>
        Assert.All(
            Helsinki2018.Organisations.Where(organisation => organisation.Kind == OrganisationKind.Committee),
            committee => Assert.Equal(OrganisationKind.Parliament, committee.PartOf!.Value.Kind)
        );
}
