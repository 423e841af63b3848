using Summit.Helsinki;

namespace Summit.Cli.CompiledCorpora;

/// <summary>The topics as the tree that they form.</summary>
internal static class TopicTree
{
    /// <summary>The topics that have none above them.</summary>
    public static IEnumerable<Topic> Roots => Helsinki2018.Topics.Where(topic => topic.Broader is null);

    /// <summary>All topics, each before those below it.</summary>
    public static IEnumerable<Topic> DepthFirst => Roots.SelectMany(WithNarrower);

    private static IEnumerable<Topic> WithNarrower(Topic topic) =>
        topic.Narrower.SelectMany(WithNarrower).Prepend(topic);
}
