using Summit.Helsinki;

namespace Summit.Cli.CompiledCorpora;

/// <summary>The topics as a tree.</summary>
internal static class TopicTree
{
    /// <summary>The topics without a broader topic.</summary>
    public static IEnumerable<Topic> Roots => Helsinki2018.Topics.Where(topic => topic.Broader is null);

    /// <summary>All topics, each before its narrower topics.</summary>
    public static IEnumerable<Topic> DepthFirst => Roots.SelectMany(WithNarrower);

    private static IEnumerable<Topic> WithNarrower(Topic topic) =>
        topic.Narrower.SelectMany(WithNarrower).Prepend(topic);
}
