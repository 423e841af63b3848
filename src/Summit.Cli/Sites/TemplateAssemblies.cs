using System.Reflection;
using Summit.Cli.CompiledCorpora;
using Summit.Cli.Files;
using Summit.Cli.Usage;

namespace Summit.Cli.Sites;

/// <summary>Opens the assemblies whose components replace parts of a site.</summary>
internal static class TemplateAssemblies
{
    /// <summary>Returns the assembly of a corpus and the assemblies at paths.</summary>
    /// <param name="corpus">The corpus, whose record types the components use.</param>
    /// <param name="paths">The paths.</param>
    /// <exception cref="UsageException">A path leads to no .NET assembly.</exception>
    public static IReadOnlyList<Assembly> Open(Corpus corpus, IReadOnlyList<string> paths)
    {
        Assembly own = corpus.Catalog.Corpus.GetType().Assembly;
        return [own, .. paths.Select(path => Open(own, path))];
    }

    private static Assembly Open(Assembly corpus, string path)
    {
        if (!RegularFile.Exists(path))
            throw new UsageException($"There is no file '{path}': --templates takes the path of a compiled assembly.");
        string whole = Path.GetFullPath(path);
        if (whole == corpus.Location)
            return corpus;
        try
        {
            return new CorpusLoadContext(Path.GetDirectoryName(whole)!, corpus).LoadFromAssemblyPath(whole);
        }
        catch (Exception exception) when (exception is BadImageFormatException or FileLoadException)
        {
            throw new UsageException($"'{path}' is not a .NET assembly, or is damaged: build it again.");
        }
    }
}
