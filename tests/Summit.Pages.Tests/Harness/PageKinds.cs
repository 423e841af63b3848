namespace Summit.Pages.Tests.Harness;

/// <summary>One page of each kind that a site has.</summary>
internal static class PageKinds
{
    /// <summary>The addresses in the site of the flagship corpus.</summary>
    public static TheoryData<string> OfHelsinki =>
        [
            "index.html",
            "about.html",
            "search.html",
            "search.html?q=nucular+~syria+colour:red",
            "entries/index.html",
            "entries/by/topics/index.html",
            "entries/by/kind/video/index.html",
            "entries/live-1818-un-disarmament.html",
            "speakers/index.html",
            "topics/tree/index.html",
        ];

    /// <summary>Whether the page of an address shows results of a search, which come after the page.</summary>
    public static bool HasResults(string address) => address.Contains("?q=", StringComparison.Ordinal);
}
