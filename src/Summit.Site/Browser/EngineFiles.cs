using System.Reflection;

namespace Summit.Site.Browser;

/// <summary>The files that the build puts into this assembly for the search: scripts, and the search engine.</summary>
internal static class EngineFiles
{
    private const string ScriptPrefix = "browser/";
    private const string EnginePrefix = "engine/";

    /// <summary>The scripts with their paths relative to the folder of assets, in ordinal order.</summary>
    public static IReadOnlyList<SiteAsset> Scripts { get; } = ResourcesIn(ScriptPrefix);

    /// <summary>The files of the engine with their names, in ordinal order.</summary>
    /// <exception cref="SiteException">The build has left the engine out.</exception>
    public static IReadOnlyList<SiteAsset> Engine
    {
        get
        {
            IReadOnlyList<SiteAsset> files = ResourcesIn(EnginePrefix);
            return files.Count > 0
                ? files
                : throw new SiteException(
                    "This build of Summit.Site has no search engine: build it again, without SummitEngine=false."
                );
        }
    }

    private static IReadOnlyList<SiteAsset> ResourcesIn(string prefix)
    {
        Assembly own = typeof(EngineFiles).Assembly;
        return
        [
            .. own.GetManifestResourceNames()
                .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name => new SiteAsset(name[prefix.Length..], () => own.GetManifestResourceStream(name)!)),
        ];
    }
}
