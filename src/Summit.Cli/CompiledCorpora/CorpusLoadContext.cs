using System.Reflection;
using System.Runtime.Loader;

namespace Summit.Cli.CompiledCorpora;

/// <summary>
/// Where a corpus is loaded, apart from the tool: what it refers to comes from its own folder. Only Summit is shared, whatever
/// its version, for the records of both must be of the same interfaces; the tables themselves tell whether they can be read.
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
