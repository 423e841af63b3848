using System.Reflection;
using System.Runtime.Loader;

namespace Summit.Cli.CompiledCorpora;

/// <summary>
/// Loads a corpus and its dependencies from its own folder, isolated from the tool. Summit is shared whatever its
/// version, because the records must implement the interfaces that the tool uses; the tables themselves check their
/// data layout.
/// </summary>
/// <param name="folder">The folder of the corpus.</param>
internal sealed class CorpusLoadContext(string folder) : AssemblyLoadContext("corpus")
{
    private static readonly Assembly Library = typeof(Table<>).Assembly;

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (assemblyName.Name == Library.GetName().Name)
            return Library;
        string beside = Path.Combine(folder, assemblyName.Name + ".dll");
        return File.Exists(beside) ? LoadFromAssemblyPath(beside) : null;
    }
}
