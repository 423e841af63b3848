namespace Summit.Helsinki.Tests.Rules;

public class UtteranceTests
{
    private static readonly Speaker[] Presidents = [Speaker.VladimirPutin, Speaker.DonaldTrump];

    [Fact]
    public void WhoeverSpeaksOrIsSpokenToIsAmongTheSpeakersOfTheEntry() => Assert.All(Helsinki2018.Utterances, utterance =>
        Assert.Subset(utterance.Entry.Speakers.ToHashSet(), utterance.To.Append(utterance.Speaker).ToHashSet()));

    [Fact]
    public void NobodySpeaksToThemselves() =>
        Assert.All(Helsinki2018.Utterances, utterance => Assert.False(utterance.To.Contains(utterance.Speaker)));

    [Fact]
    public void EveryUtteranceIsAboutSomething() =>
        Assert.All(Helsinki2018.Utterances, utterance => Assert.False(utterance.Topics.IsEmpty));

    [Fact]
    public void SpeechIsToldAndNotQuoted() => Assert.All(Helsinki2018.Utterances, utterance =>
    {
        Assert.DoesNotContain(utterance.Text, letter => letter is '"' or '“' or '”' or '«' or '»');
        Assert.Matches(@"^[A-Z].*\.$", utterance.Text);
        Assert.DoesNotMatch($"^{utterance.Speaker.Name}\\b", utterance.Text);
    });

    [Fact]
    public void ADaySaidIsNotTheDayOfTheEntry() => Assert.All(Helsinki2018.Utterances, utterance =>
        Assert.NotEqual(DateOnly.FromDateTime(utterance.Entry.Published.UtcDateTime), utterance.Said));

    [Fact]
    public void APressConferenceIsOfThePresidentsFromThirteenPastThreeOn() => Assert.All(
        Helsinki2018.Utterances.Where(utterance => utterance.Setting == Setting.PressConference),
        utterance =>
        {
            Assert.Contains(utterance.Speaker, Presidents);
            Assert.True(utterance.Entry.Published >= SummitDay.At(15, 13));
        });

    [Fact]
    public void WhatIsSaidBehindClosedDoorsIsReportedAndSaidToSomebody() => Assert.All(
        Helsinki2018.Utterances.Where(utterance => utterance.Setting == Setting.Talks),
        utterance => Assert.True(utterance.Manner == Manner.Reported && !utterance.To.IsEmpty));

    [Fact]
    public void APostOnASocialNetworkIsWritten() => Assert.All(
        Helsinki2018.Utterances.Where(utterance => utterance.Setting == Setting.SocialMedia),
        utterance => Assert.Equal(Manner.Written, utterance.Manner));
}
