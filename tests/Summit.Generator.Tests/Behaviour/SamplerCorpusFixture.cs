using Summit.Generator.Tests.Harness;

namespace Summit.Generator.Tests.Behaviour;

/// <summary>The Sampler fixture, which has a field of every kind, compiled once for all tests.</summary>
public sealed class SamplerCorpusFixture
{
    internal LoadedCorpus Corpus { get; } = Fixture.Sampler().Run().Load();
}
