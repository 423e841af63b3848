using Summit.Helsinki;

namespace Summit.Cli.CompiledCorpora;

/// <summary>The topics as a tree. A topic with several broader topics is listed after the last of them.</summary>
internal static class TopicTree
{
    /// <summary>The topics without a broader topic.</summary>
    public static IEnumerable<Topic> Roots => Helsinki2018.Topics.Where(topic => topic.Broader.Count == 0);

    /// <summary>All topics, each once and after all its broader topics.</summary>
    public static IEnumerable<Topic> DepthFirst
    {
        get
        {
            var listed = new HashSet<Topic>();
            return Roots.SelectMany(topic => WithNarrower(topic, listed));
        }
    }

    private static IEnumerable<Topic> WithNarrower(Topic topic, HashSet<Topic> listed)
    {
        listed.Add(topic);
        yield return topic;
        foreach (Topic narrower in topic.Narrower)
        {
            if (listed.Contains(narrower) || !narrower.Broader.All(listed.Contains))
                continue;
            foreach (Topic below in WithNarrower(narrower, listed))
                yield return below;
        }
    }
}
