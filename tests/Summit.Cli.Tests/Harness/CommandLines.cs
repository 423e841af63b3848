namespace Summit.Cli.Tests.Harness;

/// <summary>A command line for each command that prints a report.</summary>
internal static class CommandLines
{
    public static TheoryData<string[]> Reports =>
        new(
            ["timeline"],
            ["timeline", "--speaker", "Putin", "--topic", "syria"],
            ["timeline", "--from", "03:00", "--to", "03:01"],
            ["show", "live-1524-putin-no-meddling"],
            ["show", "Путин"],
            ["show", "middle-east"],
            ["speakers"],
            ["topics"],
            ["tree", "events"],
            ["tree", "berths", "--corpus", Compiled.Port],
            ["timeline", "tides", "--corpus", Compiled.Port],
            ["list", "books", "--corpus", Compiled.Library, "--sort=-price", "--limit", "1"],
            ["list", "logs", "--corpus", Compiled.Port],
            ["list", "stalls", "--corpus", Compiled.Fair],
            ["stats", "entries"],
            ["stats"],
            ["stats", "--corpus", Compiled.Library],
            ["show", "the-frozen-harbour", "--corpus", Compiled.Library],
            ["search", "+syria \"displaced people\" israel*", "--speaker", "Putin"],
            ["search", "nucular (arms", "--in", "entries", "--facets", "--explain"],
            ["search", "harbour", "--corpus", Compiled.Library, "--where", "genre=novel", "--facets"],
            ["search", "zzzz"],
            ["suggest", "presidnt pu"],
            ["inspect", Compiled.Fair],
            ["inspect", Compiled.Library, "--verify"]
        );

    public static TheoryData<string> Names =>
        new(
            "timeline",
            "list",
            "tree",
            "show",
            "speakers",
            "topics",
            "stats",
            "search",
            "suggest",
            "export",
            "init",
            "check",
            "explain",
            "schema",
            "inspect",
            "fmt",
            "completion"
        );
}
