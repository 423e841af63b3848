using Summit.Helsinki;

namespace Summit.Cli.CompiledCorpora;

/// <summary>The topics as a tree. A topic with several broader topics is listed after the last of them.</summary>
internal static class TopicTree
{
    private static readonly Lazy<ILookup<Topic, Topic>> LazyBroader = new(() =>
        Helsinki2018
            .Topics.SelectMany(broader => broader.Narrower.Select(topic => (Topic: topic, Broader: broader)))
            .ToLookup(pair => pair.Topic, pair => pair.Broader)
    );

    /// <summary>The topics without a broader topic.</summary>
    public static IEnumerable<Topic> Roots => Helsinki2018.Topics.Where(topic => !BroaderOf(topic).Any());

    /// <summary>All topics, each once and after all its broader topics.</summary>
    public static IEnumerable<Topic> DepthFirst
    {
        get
        {
            var listed = new HashSet<Topic>();
            return Roots.SelectMany(topic => WithNarrower(topic, listed));
        }
    }

    /// <summary>Returns the broader topics of a topic, ordered by id.</summary>
    public static IEnumerable<Topic> BroaderOf(Topic topic) => LazyBroader.Value[topic];

    private static IEnumerable<Topic> WithNarrower(Topic topic, HashSet<Topic> listed)
    {
        listed.Add(topic);
        yield return topic;
        foreach (Topic narrower in topic.Narrower)
        {
            if (listed.Contains(narrower) || !BroaderOf(narrower).All(listed.Contains))
                continue;
            foreach (Topic below in WithNarrower(narrower, listed))
                yield return below;
        }
    }
}
