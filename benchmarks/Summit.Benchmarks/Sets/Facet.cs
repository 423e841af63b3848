using Summit.Benchmarks.Corpora;

namespace Summit.Benchmarks.Sets;

/// <summary>The talks of a speaker or about a topic.</summary>
/// <param name="Id">The key of the speaker or the topic.</param>
/// <param name="IsSpeaker">True for a speaker.</param>
/// <param name="Talks">The talks of the facet, in order.</param>
/// <param name="Holds">Returns true if a talk belongs to the facet, computed from the talk itself.</param>
internal sealed record Facet(string Id, bool IsSpeaker, List<TalkObject> Talks, Func<TalkObject, bool> Holds)
{
    /// <summary>Returns all facets of a corpus.</summary>
    public static IEnumerable<Facet> AllOf(ObjectCorpus corpus) =>
        [
            .. corpus.Speakers.Select(speaker => new Facet(speaker.Id, true, speaker.Talks, talk =>
                talk.Speakers.Contains(speaker)
            )),
            .. corpus.Topics.Select(topic => new Facet(topic.Id, false, topic.Talks, talk =>
                talk.Topics.Contains(topic)
            )),
        ];
}
