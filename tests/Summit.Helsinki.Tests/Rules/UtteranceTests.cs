namespace Summit.Helsinki.Tests.Rules;

public class UtteranceTests
{
    private static readonly Speaker[] Presidents = [Speaker.VladimirPutin, Speaker.DonaldTrump];

    [Fact]
    public void Whoever_speaks_or_is_spoken_to_is_among_the_speakers_of_the_entry() =>
        Assert.All(Helsinki2018.Utterances, utterance =>
            Assert.Subset(utterance.Entry.Speakers.ToHashSet(), utterance.To.Append(utterance.Speaker).ToHashSet())
        );

    [Fact]
    public void Nobody_speaks_to_themselves() =>
        Assert.All(Helsinki2018.Utterances, utterance => Assert.False(utterance.To.Contains(utterance.Speaker)));

    [Fact]
    public void Every_utterance_is_about_something() =>
        Assert.All(Helsinki2018.Utterances, utterance => Assert.False(utterance.Topics.IsEmpty));

    [Fact]
    public void Speech_is_told_and_not_quoted() => Assert.All(Helsinki2018.Utterances, utterance =>
        {
            Assert.DoesNotContain(utterance.Text, letter => letter is '"' or '“' or '”' or '«' or '»');
            Assert.Matches(@"^[A-Z].*\.$", utterance.Text);
            Assert.DoesNotMatch($"^{utterance.Speaker.Name}\\b", utterance.Text);
        });

    [Fact]
    public void A_day_said_is_not_the_day_of_the_entry() =>
        Assert.All(Helsinki2018.Utterances, utterance =>
            Assert.NotEqual(DateOnly.FromDateTime(utterance.Entry.Published.UtcDateTime), utterance.Said)
        );

    [Fact]
    public void A_press_conference_is_of_the_presidents_from_thirteen_past_three_on() =>
        Assert.All(
            Helsinki2018.Utterances.Where(utterance => utterance.Setting == Setting.PressConference),
            utterance =>
            {
                Assert.Contains(utterance.Speaker, Presidents);
                Assert.True(utterance.Entry.Published >= SummitDay.At(15, 13));
            }
        );

    [Fact]
    public void What_is_said_behind_closed_doors_is_reported_and_said_to_somebody() =>
        Assert.All(Helsinki2018.Utterances.Where(utterance => utterance.Setting == Setting.Talks), utterance =>
            Assert.True(utterance.Manner == Manner.Reported && !utterance.To.IsEmpty)
        );

    [Fact]
    public void A_post_on_a_social_network_is_written() =>
        Assert.All(Helsinki2018.Utterances.Where(utterance => utterance.Setting == Setting.SocialMedia), utterance =>
            Assert.Equal(Manner.Written, utterance.Manner)
        );
}
