extern alias corpus1k;

using corpus1k::Summit.Synthetic.Compiled;

namespace Summit.Benchmarks.Corpora;

/// <summary>The compiled corpus of 1,000 talks.</summary>
internal sealed class Corpus1k : CompiledCorpus<Talk>
{
    public override RecordSet<Talk> OfSpeaker(string id) => Conference.Speakers.Get(id).Talks;

    public override RecordSet<Talk> OfTopic(string id) => Conference.Topics.Get(id).Talks;

    public override ReadOnlySpan<byte> TextOf(Talk talk) => talk.TextUtf8;
}
