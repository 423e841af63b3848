using Summit.Cli.Checking;
using Summit.Site;

namespace Summit.Cli.Serving;

/// <summary>The pages and messages that a served site shows at a moment.</summary>
/// <param name="Version">The number of the state; each change has a higher one.</param>
/// <param name="SiteVersion">The version of the state with which the pages changed last.</param>
/// <param name="Site">The pages.</param>
/// <param name="Findings">The diagnostics of the YAML files as they are now.</param>
/// <param name="Problem">Why the pages are older than the files; null if they are not.</param>
/// <param name="IsBuilding">Whether a build is running.</param>
internal sealed record SiteState(
    int Version,
    int SiteVersion,
    CorpusSite Site,
    IReadOnlyList<Finding> Findings,
    string? Problem,
    bool IsBuilding
);
