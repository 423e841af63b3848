namespace Summit.Search.Tests.Harness;

/// <summary>A group of synonyms.</summary>
/// <param name="Both">The words and phrases that find each other.</param>
/// <param name="From">The words and phrases that find those of <paramref name="To"/>.</param>
/// <param name="To">The words and phrases that those of <paramref name="From"/> find.</param>
internal sealed record SynonymSet(string[] Both, string[] From, string[] To)
{
    /// <summary>Creates a group whose words and phrases find each other.</summary>
    public static SynonymSet Of(params string[] texts) => new(texts, [], []);

    /// <summary>Each written text with a text that also finds it.</summary>
    public IEnumerable<(string Written, string Added)> Pairs =>
        (from written in Both from added in Both where written != added select (written, added)).Concat(
            from written in To
            from added in From
            select (written, added)
        );
}
