namespace Summit.Helsinki.Tests.Rules;

public class SpeakerTests
{
    private static readonly DateOnly JuneFirst = new(2018, 6, 1);
    private static readonly DateOnly JulyLast = new(2018, 7, 31);

    [Fact]
    public void Every_speaker_speaks_or_is_mentioned() =>
        Assert.All(Helsinki2018.Speakers, speaker => Assert.False(speaker.Entries.IsEmpty));

    [Fact]
    public void A_person_at_the_summit_has_a_post() =>
        Assert.All(Helsinki2018.Speakers.Where(speaker => speaker.Delegation is not null), speaker =>
            Assert.True(speaker.Kind == SpeakerKind.Person && !speaker.Memberships.IsEmpty)
        );

    [Fact]
    public void A_post_is_held_by_a_person() =>
        Assert.All(Helsinki2018.Memberships, membership => Assert.Equal(SpeakerKind.Person, membership.Speaker.Kind));

    [Fact]
    public void Only_seats_in_parliament_have_a_party_and_a_constituency() =>
        Assert.All(
            Helsinki2018.Memberships.Where(membership =>
                membership.Party is not null || membership.Constituency is not null
            ),
            seat =>
            {
                Assert.Equal(OrganisationKind.Parliament, seat.Organisation.Kind);
                Assert.True(seat.Party is null || seat.Party.Value.Kind == OrganisationKind.Party);
            }
        );

    [Fact]
    public void A_post_is_held_in_june_or_july() =>
        Assert.All(Helsinki2018.Memberships, membership =>
            Assert.False(
                membership.Since > JulyLast || membership.Until < JuneFirst || membership.Until < membership.Since
            )
        );

    [Fact]
    public void The_start_of_a_post_has_the_form_of_its_precision() =>
        Assert.All(Helsinki2018.Memberships, membership =>
            Precision.AssertForm(membership.Since, membership.SincePrecision ?? DatePrecision.Unknown)
        );

    [Fact]
    public void An_organisation_sorts_by_its_name() =>
        Assert.All(Helsinki2018.Speakers.Where(speaker => speaker.Kind == SpeakerKind.Organisation), organisation =>
            Assert.Equal(organisation.Name, organisation.SortName)
        );

    [Fact]
    public void A_person_sorts_by_the_family_name() =>
        Assert.All(
            Helsinki2018.Speakers.Where(speaker =>
                speaker.Kind == SpeakerKind.Person && speaker.SortName != speaker.Name
            ),
            person =>
            {
                string[] parts = person.SortName.Split(", ");
                Assert.Equal(2, parts.Length);
                Assert.Equal(person.Name, parts[1].EndsWith('-') ? parts[1] + parts[0] : $"{parts[1]} {parts[0]}");
            }
        );

    /// <summary>The only person of the corpus whose family name comes first.</summary>
    [Fact]
    public void Only_a_Chinese_name_sorts_unchanged() =>
        Assert.Equal(
            Speaker.XiJinping,
            Assert.Single(Helsinki2018.Speakers, speaker =>
                speaker.Kind == SpeakerKind.Person && speaker.SortName == speaker.Name
            )
        );
}
