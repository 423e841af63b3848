using Summit.Helsinki.Tests.IndependentReader;

namespace Summit.Helsinki.Tests.Rules;

/// <summary>"Whoever adds a record brings this table up to date."</summary>
public class CountsTests
{
    [Fact]
    public void The_table_of_counts_is_up_to_date()
    {
        (Source blog, Source article) = (Source.LiveBlog, Source.Article);
        int persons = Helsinki2018.Speakers.Count(speaker => speaker.Kind == SpeakerKind.Person);
        int organisations = Helsinki2018.Speakers.Count - persons;
        int pictures = Helsinki2018.Media.Count(medium => medium.Kind == MediumKind.Picture);
        int tops = Helsinki2018.Topics.Count(topic => topic.Broader.Count == 0);
        Dictionary<string, string> counts = new()
        {
            ["entries"] =
                $"{Helsinki2018.Entries.Count}: live blog {blog.Entries.Count}, article {article.Entries.Count}",
            ["entries by kind"] = CountsBy(Helsinki2018.Entries.Select(entry => entry.Kind)),
            ["utterances"] =
                $"{Helsinki2018.Utterances.Count}: live blog {UtterancesOf(blog)}, article {UtterancesOf(article)}",
            ["utterances by wording"] = CountsBy(Helsinki2018.Utterances.Select(utterance => utterance.Wording)),
            ["utterances by channel"] = CountsBy(Helsinki2018.Utterances.Select(utterance => utterance.Channel)),
            ["utterances by stance"] = CountsBy(Helsinki2018.Utterances.Select(utterance => utterance.Stance)),
            ["further appearances"] = $"{Helsinki2018.Appearances.Count}",
            ["media"] =
                $"{Helsinki2018.Media.Count}: {pictures} pictures, {Helsinki2018.Media.Count - pictures} videos",
            ["speakers"] = $"{Helsinki2018.Speakers.Count}: {persons} persons, {organisations} organisations",
            ["memberships"] = $"{Helsinki2018.Memberships.Count}",
            ["organisations"] = $"{Helsinki2018.Organisations.Count}",
            ["topics"] = $"{Helsinki2018.Topics.Count}, of them {tops} top concepts",
            ["places"] = $"{Helsinki2018.Places.Count}",
            ["events"] = $"{Helsinki2018.Events.Count}",
            ["sources"] = $"{Helsinki2018.Sources.Count}",
        };
        Assert.Equal(counts, ReadMe.Table("The Helsinki corpus").ToDictionary(row => row[0], row => row[1]));
    }

    private static int UtterancesOf(Source source) => source.Entries.Sum(entry => entry.Utterances.Count);

    private static string CountsBy<TEnum>(IEnumerable<TEnum> values)
        where TEnum : struct, Enum =>
        string.Join(
            ", ",
            from value in values
            group value by value into same
            orderby same.Key
            select $"{same.Count()} {YamlName.Of(same.Key)}"
        );
}
