using System.Text.RegularExpressions;

namespace Summit.Helsinki.Tests.Rules;

public partial class EntryTests
{
    [Fact]
    public void Every_entry_has_a_source_and_a_topic() =>
        Assert.All(Helsinki2018.Entries, entry => Assert.False(entry.Source.IsNull || entry.Topics.IsEmpty));

    [Fact]
    public void Every_entry_is_published_within_the_coverage_of_its_source() =>
        Assert.All(Helsinki2018.Entries, entry =>
            Assert.InRange(entry.Published, entry.Source.Published, entry.Source.CoverageEnd ?? entry.Source.Published)
        );

    [Fact]
    public void The_two_sources_have_their_printed_numbers_of_entries()
    {
        Assert.Equal(56, Source.LiveBlog.Entries.Count);
        Assert.Equal(33, Source.Article.Entries.Count);
        Assert.Equal(Helsinki2018.Entries, Source.Article.Entries | Source.LiveBlog.Entries);
    }

    [Fact]
    public void Only_entries_of_the_article_are_statements() =>
        Assert.All(Helsinki2018.Entries, entry =>
            Assert.Equal(entry.Source == Source.Article, entry.Kind == EntryKind.Statement)
        );

    [Fact]
    public void Only_statements_have_a_section() =>
        Assert.All(Helsinki2018.Entries, entry =>
            Assert.Equal(entry.Kind == EntryKind.Statement, entry.Section is not null)
        );

    [Fact]
    public void Only_a_post_that_is_a_headline_lacks_a_summary() =>
        Assert.All(Helsinki2018.Entries, entry =>
            Assert.Equal(entry.Kind == EntryKind.HeadlineOnly, entry.Summary is null)
        );

    [Fact]
    public void The_kind_of_an_entry_agrees_with_its_media() => Assert.All(Helsinki2018.Entries, entry => Assert.Equal(
                entry.Kind switch
                {
                    EntryKind.Picture => [MediumKind.Picture],
                    EntryKind.Video => [MediumKind.Picture, MediumKind.Video],
                    _ => Array.Empty<MediumKind>(),
                },
                entry.Media.Select(medium => medium.Kind)
            ));

    [Fact]
    public void A_headline_is_a_line_without_full_stop() => Assert.All(Helsinki2018.Entries, entry =>
        {
            Assert.DoesNotMatch(@"[.\n""“”]$", entry.Headline);
            Assert.InRange(entry.Headline.Split(' ').Length, 4, 15); // "About 5 to 12 words".
        });

    [Fact]
    public void A_summary_is_one_to_three_sentences() =>
        Assert.All(Helsinki2018.Entries.Where(entry => entry.Summary is not null), entry =>
            Assert.InRange(SentenceEnd().Count(entry.Summary!), 1, 3)
        );

    [Fact]
    public void A_dateline_is_in_normal_case() =>
        Assert.All(Helsinki2018.Entries.Where(entry => entry.Dateline is not null), entry =>
            Assert.Matches("^[A-Z][a-z]+$", entry.Dateline!)
        );

    [Fact]
    public void No_list_contains_an_item_twice() => Assert.All(Helsinki2018.Entries, entry =>
        {
            Assert.Distinct(entry.Speakers);
            Assert.Distinct(entry.Topics);
            Assert.Distinct(entry.Events);
        });

    [Fact]
    public void People_in_pictures_are_speakers_of_the_entry() =>
        Assert.All(Helsinki2018.Media, medium =>
            Assert.Subset(medium.Entry.Speakers.ToHashSet(), medium.Depicts.ToHashSet())
        );

    [Fact]
    public void A_date_within_a_text_is_written_day_first() =>
        Assert.All(Helsinki2018.Entries.SelectMany(TextsOf), text => Assert.DoesNotMatch(DateInAnotherForm(), text));

    private static IEnumerable<string> TextsOf(Entry entry) =>
        [entry.Headline, entry.Summary ?? "", .. entry.Utterances.Select(utterance => utterance.Text)];

    [GeneratedRegex(@"[.!?](?=\s|$)")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"(June|July) \d{1,2}\b|\d(st|nd|rd|th) (of )?(June|July)|\d{4}-\d\d-\d\d|\d{1,2}/\d{1,2}/\d")]
    private static partial Regex DateInAnotherForm();
}
