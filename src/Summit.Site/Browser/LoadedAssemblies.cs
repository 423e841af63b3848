using System.Reflection;
using Summit.Site.Browser.References;

namespace Summit.Site.Browser;

/// <summary>The assemblies that a browser loads for a corpus.</summary>
internal static class LoadedAssemblies
{
    /// <summary>
    /// Returns the paths of the assembly of a corpus and of the assemblies beside it that it refers to, directly or
    /// indirectly. The engine contains the library. An assembly comes after those that it refers to.
    /// </summary>
    /// <param name="corpus">The assembly of the corpus.</param>
    /// <param name="engine">The names of the assemblies that the engine contains.</param>
    /// <exception cref="SiteException">The assembly is no file.</exception>
    public static IReadOnlyList<string> Of(Assembly corpus, IReadOnlyList<string> engine)
    {
        if (corpus.Location.Length == 0)
            throw new SiteException(
                $"The assembly {corpus.GetName().Name} is no file, so that no browser can load it: publish the program without PublishSingleFile and PublishAot."
            );
        var found = new List<string>();
        Add(corpus.Location, engine, found);
        return found;
    }

    private static void Add(string path, IReadOnlyList<string> engine, List<string> found)
    {
        foreach (string name in AssemblyMetadata.ReferencesOf(path))
        {
            string beside = Path.Combine(Path.GetDirectoryName(path)!, $"{name}.dll");
            if (
                !engine.Contains(name, StringComparer.OrdinalIgnoreCase)
                && File.Exists(beside)
                && !found.Contains(beside)
            )
                Add(beside, engine, found);
        }

        if (!found.Contains(path))
            found.Add(path);
    }
}
