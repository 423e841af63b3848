namespace Summit.Helsinki.Tests.Locators;

/// <summary>
/// The rule of the README: "Six consecutive words from the source are a copy, unless all six belong to names or job
/// titles."
/// </summary>
public class OwnWordsTests
{
    [Fact]
    public void No_text_shares_six_words_in_a_row_with_a_source()
    {
        SeedFolder.SkipUnlessThere();
        HashSet<string> runs = [.. TextsOfSources().SelectMany(WordRun.Of)];
        runs.ExceptWith(NamesAndPosts().SelectMany(WordRun.Of));
        Assert.Empty(
            from text in TextsOfCorpus()
            from run in WordRun.Of(text.Text)
            where runs.Contains(run)
            select $"{text.Id}: {run}"
        );
    }

    private static IEnumerable<string> TextsOfSources() =>
        from source in SourceDocuments.Posts.Append(SourceDocuments.Article)
        from text in source.Paragraphs.Select(paragraph => paragraph.Text).Prepend(source.Headline)
        select text;

    private static IEnumerable<string> NamesAndPosts() =>
        Helsinki2018
            .Memberships.Select(membership => $"{membership.Post} of the {membership.Organisation.Name}")
            .Concat(Helsinki2018.Speakers.Select(speaker => speaker.Name))
            .Concat(Helsinki2018.Organisations.Select(organisation => organisation.Name))
            .Concat(Helsinki2018.Topics.SelectMany(topic => topic.AltLabels));

    private static IEnumerable<(string Id, string Text)> TextsOfCorpus() =>
        [
            .. Helsinki2018.Entries.SelectMany(entry =>
                new[] { entry.Headline, entry.Summary ?? "", entry.Doubt ?? "" }.Select(text => (entry.Id, text))
            ),
            .. Helsinki2018.Utterances.Select(utterance => (utterance.Id, utterance.Text)),
            .. Helsinki2018.Media.Select(medium => (medium.Id, medium.Caption)),
            .. Helsinki2018.RelatedStories.Select(story => (story.Source.Id, story.Title)),
            .. Helsinki2018.Sources.Select(source => (source.Id, $"{source.Title}. {source.Summary}")),
            .. Helsinki2018.Speakers.Select(speaker => (speaker.Id, speaker.Summary)),
            .. Helsinki2018.Organisations.Select(organisation => (organisation.Id, organisation.Summary)),
            .. Helsinki2018.Topics.Select(topic => (topic.Id, topic.ScopeNote)),
            .. Helsinki2018.Places.Select(place => (place.Id, place.Summary)),
            .. Helsinki2018.Events.Select(happening => (happening.Id, happening.Summary)),
        ];
}
