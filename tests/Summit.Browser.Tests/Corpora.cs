using Summit.Cli.Corpora;

namespace Summit.Browser.Tests;

/// <summary>The corpora that the engine must serve.</summary>
internal static class Corpora
{
    /// <summary>The corpora with a searched table, by name.</summary>
    public static IReadOnlyDictionary<string, ICorpus> Searched { get; } =
        new ICorpus[]
        {
            Helsinki2018.Corpus,
            Library.Corpus,
            Newsroom.Corpus,
            Port.Corpus,
            Haunted.Corpus,
            Lengthy.Corpus,
        }.ToDictionary(corpus => corpus.Name);

    /// <summary>The names of the corpora with a searched table.</summary>
    public static TheoryData<string> Names => [.. Searched.Keys];
}
