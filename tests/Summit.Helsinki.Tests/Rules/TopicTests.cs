namespace Summit.Helsinki.Tests.Rules;

public class TopicTests
{
    [Fact]
    public void Every_topic_or_a_narrower_one_is_used() =>
        Assert.All(Helsinki2018.Topics, topic =>
            Assert.Contains(WithAllBelow(topic), below => !below.Entries.IsEmpty || !below.Utterances.IsEmpty)
        );

    [Fact]
    public void Relations_are_written_on_both_sides() =>
        Assert.Empty(
            from topic in Helsinki2018.Topics
            from other in topic.Related
            where !other.Related.Contains(topic)
            select $"{other.Id} lacks {topic.Id}"
        );

    [Fact]
    public void Related_topics_are_neither_broader_nor_narrower_than_each_other() =>
        Assert.All(Helsinki2018.Topics, topic =>
            Assert.All(topic.Related, other => Assert.DoesNotContain(other, WithAllBelow(topic)))
        );

    [Fact]
    public void Only_topics_without_a_broader_topic_are_top_concepts() =>
        Assert.All(Helsinki2018.Topics, topic =>
            Assert.Equal(topic.Broader.Count == 0, topic.TopConceptOf is not null)
        );

    [Fact]
    public void No_broader_topic_is_above_another_of_the_same_topic() =>
        Assert.All(Helsinki2018.Topics, topic =>
            Assert.All(topic.Broader, broader =>
                Assert.DoesNotContain(topic.Broader, other => other != broader && WithAllBelow(broader).Contains(other))
            )
        );

    [Theory]
    [InlineData("gas-transit", "ukraine", "economy-and-energy")]
    [InlineData("iran-nuclear-deal", "security-and-arms-control", "middle-east")]
    [InlineData("denuclearisation-of-korea", "korea", "security-and-arms-control")]
    [InlineData("disengagement-of-1974", "israel-security", "syria")]
    [InlineData("inf-treaty", "disarmament", "nuclear-weapons")]
    [InlineData("nuclear-ban-treaty", "disarmament", "nuclear-weapons")]
    public void A_topic_with_two_sides_is_found_below_both(string id, string one, string other)
    {
        Topic topic = Helsinki2018.Topics.Get(id);

        Assert.NotEmpty(topic.Entries);
        Assert.All(topic.Entries, entry => Assert.Contains(entry, Helsinki2018.Topics.Get(one).AllEntries));
        Assert.All(topic.Entries, entry => Assert.Contains(entry, Helsinki2018.Topics.Get(other).AllEntries));
    }

    [Fact]
    public void The_post_on_counter_terrorism_is_not_about_election_interference() =>
        Assert.DoesNotContain(
            Helsinki2018.Entries.Get("live-1516-counter-terrorism"),
            Topic.ElectionInterference.AllEntries
        );

    [Fact]
    public void A_label_in_another_language_is_an_alternative_label_as_well() =>
        Assert.All(Helsinki2018.TopicTranslations, translation =>
        {
            Assert.NotEqual("en", translation.Language);
            Assert.Contains(translation.Label, translation.Topic.AltLabels);
        });

    [Fact]
    public void A_topic_has_one_label_in_a_language() =>
        Assert.All(Helsinki2018.Topics, topic =>
            Assert.Distinct(topic.Translations.Select(translation => translation.Language))
        );

    [Fact]
    public void No_topic_is_related_twice() => Assert.All(Helsinki2018.Topics, topic => Assert.Distinct(topic.Related));

    private static IEnumerable<Topic> WithAllBelow(Topic topic) =>
        topic.Narrower.SelectMany(WithAllBelow).Prepend(topic);
}
