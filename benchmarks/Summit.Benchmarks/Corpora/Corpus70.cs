extern alias corpus70;

using corpus70::Summit.Synthetic.Compiled;

namespace Summit.Benchmarks.Corpora;

/// <summary>The compiled corpus of 70 talks.</summary>
internal sealed class Corpus70 : CompiledCorpus<Talk>
{
    public override RecordSet<Talk> OfSpeaker(string id) => Conference.Speakers.Get(id).Talks;

    public override RecordSet<Talk> OfTopic(string id) => Conference.Topics.Get(id).Talks;

    public override ReadOnlySpan<byte> TextOf(Talk talk) => talk.TextUtf8;
}
