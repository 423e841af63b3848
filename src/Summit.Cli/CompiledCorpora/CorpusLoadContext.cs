using System.Reflection;
using System.Runtime.Loader;

namespace Summit.Cli.CompiledCorpora;

/// <summary>
/// Loads a corpus, or templates for its site, and their dependencies from their own folder, isolated from the tool.
/// Summit and the component library are shared whatever their versions, because records and templates must implement
/// the interfaces that the tool uses; the tables themselves check their data layout.
/// </summary>
/// <param name="folder">The folder of the assembly.</param>
/// <param name="corpus">The assembly of a corpus that is loaded already; null to load it from the folder.</param>
internal sealed class CorpusLoadContext(string folder, Assembly? corpus = null) : AssemblyLoadContext("corpus")
{
    private static readonly Assembly Library = typeof(Table<>).Assembly;

    /// <summary>The other assemblies of the tool whose types corpora and templates exchange with it.</summary>
    private static readonly string[] Shared =
    [
        "Summit.Catalog",
        "Summit.Site",
        "Microsoft.AspNetCore.Components",
        "Microsoft.AspNetCore.Components.Web",
    ];

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (assemblyName.Name == Library.GetName().Name)
            return Library;
        if (corpus is not null && assemblyName.Name == corpus.GetName().Name)
            return corpus;
        if (Shared.Contains(assemblyName.Name))
            return Default.LoadFromAssemblyName(new AssemblyName(assemblyName.Name!));
        string beside = Path.Combine(folder, assemblyName.Name + ".dll");
        return File.Exists(beside) ? LoadFromAssemblyPath(beside) : null;
    }
}
