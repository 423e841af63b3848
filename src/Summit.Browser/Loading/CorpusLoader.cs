using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.Loader;

namespace Summit.Browser.Loading;

/// <summary>Loads a compiled corpus.</summary>
internal static class CorpusLoader
{
    private const string LoadsLater =
        "A corpus is loaded after the engine has been trimmed. Summit.Browser.Roots stands for it.";

    /// <summary>Loads an assembly that a corpus refers to.</summary>
    /// <param name="bytes">The bytes of the assembly.</param>
    [UnconditionalSuppressMessage("Trimming", "IL2026:RequiresUnreferencedCode", Justification = LoadsLater)]
    public static void Add(byte[] bytes) => LoadAssembly(bytes);

    /// <summary>Loads the corpus of an assembly, and checks that this engine reads the layout of its tables.</summary>
    /// <param name="bytes">The bytes of the assembly.</param>
    /// <param name="name">The corpus class with its namespace.</param>
    /// <exception cref="CorpusLoadException">The assembly has no such corpus.</exception>
    /// <exception cref="TargetInvocationException">The tables have another layout, or the code of the corpus fails.</exception>
    [UnconditionalSuppressMessage("Trimming", "IL2026:RequiresUnreferencedCode", Justification = LoadsLater)]
    [UnconditionalSuppressMessage(
        "Trimming",
        "IL2075:DynamicallyAccessedMembers",
        Justification = "The corpus class comes from an assembly that is not trimmed."
    )]
    public static ICorpus Load(byte[] bytes, string name)
    {
        ICorpus corpus =
            LoadAssembly(bytes)
                .GetType(name)
                ?.GetProperties(BindingFlags.Public | BindingFlags.Static)
                .FirstOrDefault(property => property.PropertyType == typeof(ICorpus))
                ?.GetValue(null) as ICorpus
            ?? throw new CorpusLoadException($"The assembly has no corpus '{name}': build the site again.");
        var opener = new TableOpener();
        corpus.VisitTables(ref opener);
        return corpus;
    }

    /// <summary>Loads an assembly so that others find it by its name.</summary>
    [RequiresUnreferencedCode(LoadsLater)]
    private static Assembly LoadAssembly(byte[] bytes) =>
        AssemblyLoadContext.Default.LoadFromStream(new MemoryStream(bytes));

    /// <summary>Opens every table, which checks its layout.</summary>
    private readonly struct TableOpener : ITableVisitor
    {
        public void VisitKeyedTable<T>(string name, Table<T> table)
            where T : struct, IKeyedRecord<T>, IVisitableRecord<T> { }

        public void VisitTable<T>(string name, Table<T> table)
            where T : struct, IVisitableRecord<T> { }
    }
}
