namespace Summit.Helsinki.Tests.Rules;

public class TopicTests
{
    [Fact]
    public void EveryTopicIsBorneItselfOrBelow() => Assert.All(
        Helsinki2018.Topics,
        topic => Assert.Contains(WithAllBelow(topic), below => !below.Entries.IsEmpty || !below.Utterances.IsEmpty));

    [Fact]
    public void RelationsAreWrittenOnBothSides() => Assert.Empty(
        from topic in Helsinki2018.Topics
        from other in topic.Related
        where !other.Related.Contains(topic)
        select $"{other.Id} lacks {topic.Id}");

    [Fact]
    public void RelatedTopicsAreNeitherAboveNorBelowEachOther() => Assert.All(
        Helsinki2018.Topics,
        topic => Assert.All(topic.Related, other => Assert.DoesNotContain(other, WithAllBelow(topic))));

    [Fact]
    public void NoTopicIsRelatedTwice() => Assert.All(Helsinki2018.Topics, topic => Assert.Distinct(topic.Related));

    private static IEnumerable<Topic> WithAllBelow(Topic topic) => topic.Narrower.SelectMany(WithAllBelow).Prepend(topic);
}
