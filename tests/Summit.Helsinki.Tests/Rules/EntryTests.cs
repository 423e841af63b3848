using System.Text.RegularExpressions;

namespace Summit.Helsinki.Tests.Rules;

public partial class EntryTests
{
    [Fact]
    public void EveryEntryHasASourceAndATopic() =>
        Assert.All(Helsinki2018.Entries, entry => Assert.False(entry.Source.IsNull || entry.Topics.IsEmpty));

    [Fact]
    public void EveryEntryIsPublishedWhileItsSourceCovers() => Assert.All(Helsinki2018.Entries, entry => Assert.InRange(
        entry.Published, entry.Source.Published, entry.Source.CoverageEnd ?? entry.Source.Published));

    [Fact]
    public void TheTwoSourcesHaveTheNumbersOfEntriesThatTheyPrint()
    {
        Assert.Equal(56, Source.LiveBlog.Entries.Count);
        Assert.Equal(33, Source.Article.Entries.Count);
        Assert.Equal(Helsinki2018.Entries, Source.Article.Entries | Source.LiveBlog.Entries);
    }

    [Fact]
    public void AStatementIsAnEntryOfTheArticleAndNothingElse() => Assert.All(
        Helsinki2018.Entries,
        entry => Assert.Equal(entry.Source == Source.Article, entry.Kind == EntryKind.Statement));

    [Fact]
    public void ASectionIsForStatementsOnly() =>
        Assert.All(Helsinki2018.Entries, entry => Assert.Equal(entry.Kind == EntryKind.Statement, entry.Section is not null));

    [Fact]
    public void OnlyAPostThatIsAHeadlineLacksASummary() =>
        Assert.All(Helsinki2018.Entries, entry => Assert.Equal(entry.Kind == EntryKind.HeadlineOnly, entry.Summary is null));

    [Fact]
    public void MediaAreWhatTheKindSays() => Assert.All(Helsinki2018.Entries, entry => Assert.Equal(
        entry.Kind switch
        {
            EntryKind.Picture => [MediumKind.Picture],
            EntryKind.Video => [MediumKind.Picture, MediumKind.Video],
            _ => Array.Empty<MediumKind>(),
        },
        entry.Media.Select(medium => medium.Kind)));

    [Fact]
    public void AHeadlineIsALineWithoutFullStop() => Assert.All(Helsinki2018.Entries, entry =>
    {
        Assert.DoesNotMatch(@"[.\n""“”]$", entry.Headline);
        Assert.InRange(entry.Headline.Split(' ').Length, 4, 15); // "About 5 to 12 words".
    });

    [Fact]
    public void ASummaryIsOneToThreeSentences() => Assert.All(
        Helsinki2018.Entries.Where(entry => entry.Summary is not null),
        entry => Assert.InRange(SentenceEnd().Count(entry.Summary!), 1, 3));

    [Fact]
    public void ADatelineIsInNormalCase() => Assert.All(
        Helsinki2018.Entries.Where(entry => entry.Dateline is not null),
        entry => Assert.Matches("^[A-Z][a-z]+$", entry.Dateline!));

    [Fact]
    public void NothingIsListedTwice() => Assert.All(Helsinki2018.Entries, entry =>
    {
        Assert.Distinct(entry.Speakers);
        Assert.Distinct(entry.Topics);
        Assert.Distinct(entry.Events);
    });

    [Fact]
    public void WhoeverIsSeenIsAmongTheSpeakers() =>
        Assert.All(Helsinki2018.Media, medium => Assert.Subset(medium.Entry.Speakers.ToHashSet(), medium.Depicts.ToHashSet()));

    [Fact]
    public void ADateWithinATextIsWrittenDayFirst() => Assert.All(
        Helsinki2018.Entries.SelectMany(TextsOf),
        text => Assert.DoesNotMatch(DateInAnotherForm(), text));

    private static IEnumerable<string> TextsOf(Entry entry) =>
        [entry.Headline, entry.Summary ?? "", .. entry.Utterances.Select(utterance => utterance.Text)];

    [GeneratedRegex(@"[.!?](?=\s|$)")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"(June|July) \d{1,2}\b|\d(st|nd|rd|th) (of )?(June|July)|\d{4}-\d\d-\d\d|\d{1,2}/\d{1,2}/\d")]
    private static partial Regex DateInAnotherForm();
}
