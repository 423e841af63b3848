using Summit.Cli.Corpora;

namespace Summit.Site.Tests.Harness;

/// <summary>The corpora that the tests make sites of.</summary>
internal static class TestCorpora
{
    private static readonly Dictionary<string, ICorpus> ByName = new()
    {
        ["Helsinki"] = Helsinki2018.Corpus,
        ["Hostile"] = Hostile.Corpus,
        ["Odd"] = Odd.Corpus,
        ["Haunted"] = Haunted.Corpus,
        ["Library"] = Library.Corpus,
        ["Newsroom"] = Newsroom.Corpus,
        ["Port"] = Port.Corpus,
        ["Fair"] = Fair.Corpus,
        ["Lengthy"] = Lengthy.Corpus,
        ["Zero"] = Zero.Corpus,
    };

    /// <summary>The names of all corpora.</summary>
    public static TheoryData<string> Names => [.. ByName.Keys];

    /// <summary>Returns a corpus.</summary>
    public static ICorpus Named(string name) => ByName[name];
}
