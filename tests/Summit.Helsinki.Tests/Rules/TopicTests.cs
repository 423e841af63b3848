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
        Assert.All(Helsinki2018.Topics, topic => Assert.Equal(topic.Broader is null, topic.TopConceptOf is not null));

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
