namespace Summit.Helsinki.Tests.Rules;

public class UtteranceTests
{
    private static readonly Speaker[] Presidents = [Speaker.VladimirPutin, Speaker.DonaldTrump];

    [Fact]
    public void Speakers_and_addressees_are_speakers_of_the_entry() =>
        Assert.All(Helsinki2018.Utterances, utterance =>
            Assert.Subset(utterance.Entry.Speakers.ToHashSet(), utterance.To.Append(utterance.Speaker).ToHashSet())
        );

    [Fact]
    public void No_speaker_is_their_own_addressee() =>
        Assert.All(Helsinki2018.Utterances, utterance => Assert.False(utterance.To.Contains(utterance.Speaker)));

    [Fact]
    public void Every_utterance_has_a_topic() =>
        Assert.All(Helsinki2018.Utterances, utterance => Assert.False(utterance.Topics.IsEmpty));

    [Fact]
    public void Utterances_are_paraphrased_and_not_quoted() => Assert.All(Helsinki2018.Utterances, utterance =>
        {
            Assert.DoesNotContain(utterance.Text, letter => letter is '"' or '“' or '”' or '«' or '»');
            Assert.Matches(@"^[A-Z].*\.$", utterance.Text);
            Assert.DoesNotMatch($"^{utterance.Speaker.Name}\\b", utterance.Text);
        });

    [Fact]
    public void The_day_of_an_utterance_has_the_form_of_its_precision() =>
        Assert.All(Helsinki2018.Utterances, utterance =>
        {
            Precision.AssertForm(utterance.Said, utterance.SaidPrecision);
            Assert.Equal(utterance.SaidPrecision == DatePrecision.Minute, utterance.SaidAt is not null);
        });

    [Fact]
    public void Nothing_is_said_after_it_is_published() =>
        Assert.All(Helsinki2018.Utterances, utterance =>
            Assert.False(utterance.Said > DateOnly.FromDateTime(utterance.Entry.Published.UtcDateTime))
        );

    [Fact]
    public void Second_hand_utterances_have_one_witness() =>
        Assert.All(Helsinki2018.Utterances, utterance =>
            Assert.True(utterance.AccordingTo is null || utterance.UnnamedSource is null)
        );

    [Fact]
    public void Nested_utterances_follow_an_utterance_of_their_witness_in_the_same_entry() =>
        Assert.All(Helsinki2018.Utterances.Where(utterance => utterance.ToldIn is not null), told =>
        {
            Utterance relating = told.ToldIn!.Value;
            Assert.Equal(relating.Entry, told.Entry);
            Assert.True(relating.Ordinal < told.Ordinal);
            Assert.Equal(told.AccordingTo, relating.Speaker);
            Assert.Equal(Wording.Paraphrase, told.Wording);
        });

    [Fact]
    public void A_further_appearance_is_in_another_location() =>
        Assert.All(Helsinki2018.Utterances, utterance =>
            Assert.Distinct(
                utterance
                    .AlsoIn.Select(further => (further.Entry, further.Part, further.Paragraph))
                    .Prepend((utterance.Entry, utterance.Part, utterance.Paragraph))
            )
        );

    [Fact]
    public void A_speaker_is_among_the_speakers_of_every_entry_with_the_words() =>
        Assert.All(Helsinki2018.Appearances, further =>
            Assert.True(further.Entry.Speakers.Contains(further.Utterance.Speaker), $"{further.Utterance.Id}")
        );

    [Fact]
    public void A_topic_of_an_utterance_or_a_broader_one_is_a_topic_of_every_entry_with_the_words() =>
        Assert.Empty(
            from utterance in Helsinki2018.Utterances
            from entry in utterance.AlsoIn.Select(further => further.Entry).Prepend(utterance.Entry).Distinct()
            from topic in utterance.Topics
            where !WithAllAbove(topic).Any(above => entry.Topics.Contains(above))
            select $"{entry.Id} lacks {topic.Id} of {utterance.Id}"
        );

    [Fact]
    public void Headline_claims_are_located_only_in_headlines() =>
        Assert.All(Helsinki2018.Utterances.Where(utterance => utterance.Channel == Channel.Headline), utterance =>
        {
            Assert.Equal(SourcePart.Headline, utterance.Part);
            Assert.All(utterance.AlsoIn, further => Assert.Equal(SourcePart.Headline, further.Part));
        });

    [Fact]
    public void A_tweet_and_an_interview_have_their_own_settings() => Assert.All(Helsinki2018.Utterances, utterance =>
        {
            Assert.Equal(utterance.Channel == Channel.Tweet, utterance.Setting == Setting.SocialMedia);
            Assert.Equal(utterance.Channel == Channel.Interview, utterance.Setting == Setting.Interview);
        });

    [Fact]
    public void Only_the_presidents_speak_at_the_press_conference_from_15_13_on() =>
        Assert.All(
            Helsinki2018.Utterances.Where(utterance => utterance.Setting == Setting.PressConference),
            utterance =>
            {
                Assert.Contains(utterance.Speaker, Presidents);
                Assert.True(utterance.Entry.Published >= SummitDay.At(15, 13));
            }
        );

    [Fact]
    public void Utterances_behind_closed_doors_are_second_hand() =>
        Assert.All(Helsinki2018.Utterances.Where(utterance => utterance.Setting == Setting.Talks), utterance =>
            Assert.True(utterance.Wording == Wording.Paraphrase && utterance.AccordingTo is not null, utterance.Id)
        );

    private static IEnumerable<Topic> WithAllAbove(Topic topic) =>
        topic.Broader.SelectMany(WithAllAbove).Prepend(topic);
}
