using System.Reflection;
using Summit.Cli.Files;
using Summit.Cli.Usage;

namespace Summit.Cli.CompiledCorpora;

/// <summary>Opens corpora that are compiled into assemblies.</summary>
internal static class CorpusAssembly
{
    private static readonly string LayoutAdvice =
        $"build it against version {typeof(Table<>).Assembly.GetName().Version!.ToString(3)} of Summit, which this tool reads.";

    /// <summary>
    /// Opens a corpus: <c>path</c> for the only corpus of an assembly, or <c>path#Name</c>. Dependencies are loaded
    /// from the folder of the assembly, except Summit, which is shared with the tool.
    /// </summary>
    /// <exception cref="UsageException">The file, the assembly or the corpus does not exist, or this tool cannot read
    /// it.</exception>
    public static Corpus Open(string text)
    {
        CorpusName name = CorpusName.Parse(text);
        string path = name.Path
            ?? throw new UsageException(
                $"'{text}' does not name an assembly: write its path before the name, as in 'bin/Talks.dll{text}'."
            );
        FileKind kind = FileStatus.Of(path).Kind;
        if (kind == FileKind.Missing)
            throw new UsageException($"There is no file '{path}': --corpus takes the path of a compiled assembly.");
        if (RegularFile.NameOf(kind) is { } other)
            throw new UsageException($"'{path}' is {other}: --corpus takes the path of a compiled assembly.");
        try
        {
            Type declaration = Choose(path, FindCorpora(path), name);
            if (
                declaration
                    .GetProperties(BindingFlags.Public | BindingFlags.Static)
                    .FirstOrDefault(property => property.PropertyType == typeof(ICorpus))
                    ?.GetValue(null)
                is not ICorpus compiled
            )
                throw new UsageException(
                    $"The corpus {declaration.Name} of '{path}' has no tables that can be visited: {LayoutAdvice}"
                );
            var opener = new LayoutCheck();
            compiled.VisitTables(ref opener);
            return new Corpus(declaration, compiled);
        }
        catch (Exception exception) when (exception is not UsageException)
        {
            // The code of an assembly can throw anything, above all if it is damaged.
            throw new UsageException(Describe(path, exception));
        }
    }

    /// <summary>Returns a sentence for an exception of the code of an assembly.</summary>
    public static string Describe(string path, Exception exception)
    {
        Exception cause = CauseOf(exception);
        return cause switch
        {
            BadImageFormatException => $"'{path}' is not a .NET assembly, or is damaged: build it again.",
            NotSupportedException => $"'{path}' cannot be read. {FirstLine(cause).TrimEnd('.')}.",
            MissingMemberException or TypeLoadException or FileLoadException or FileNotFoundException =>
                $"'{path}' cannot be loaded: {LayoutAdvice} ({FirstLine(cause)})",
            UnauthorizedAccessException => $"'{path}' cannot be read: {FirstLine(cause)}",
            _ =>
                $"'{path}' cannot be read: its code fails with {cause.GetType().Name} ({FirstLine(cause)}). Build it again.",
        };
    }

    private static Type[] FindCorpora(string path)
    {
        string whole = Path.GetFullPath(path);
        Assembly assembly = new CorpusLoadContext(Path.GetDirectoryName(whole)!).LoadFromAssemblyPath(whole);
        return
        [
            .. assembly
                .GetTypes()
                .Where(type => type.IsDefined(typeof(CorpusAttribute), inherit: false))
                .OrderBy(type => type.Name, StringComparer.Ordinal),
        ];
    }

    private static Type Choose(string path, Type[] corpora, CorpusName name)
    {
        string names = string.Join(", ", corpora.Select(corpus => corpus.Name));
        if (corpora.Length == 0)
            throw new UsageException($"'{path}' contains no corpus: it has no class with [Corpus].");
        if (name.Name is not null)
        {
            return Array.Find(corpora, corpus => name.Means(corpus.FullName!))
                ?? throw new UsageException($"'{path}' contains no corpus '{name.Name}': it has {names}.");
        }

        return corpora.Length == 1
            ? corpora[0]
            : throw new UsageException(
                $"'{path}' contains several corpora: {names}. Name one, as in '{path}{CorpusName.Mark}{corpora[0].Name}'."
            );
    }

    /// <summary>Returns the exception inside those of initialisers and of reflection.</summary>
    private static Exception CauseOf(Exception exception) =>
        exception switch
        {
            ReflectionTypeLoadException { LoaderExceptions: [{ } first, ..] } => CauseOf(first),
            TypeInitializationException or TargetInvocationException when exception.InnerException is { } inner =>
                CauseOf(inner),
            _ => exception,
        };

    private static string FirstLine(Exception exception) => exception.Message.Split('\n')[0].TrimEnd();

    /// <summary>Checks that every table has the data layout that the tool reads.</summary>
    private readonly struct LayoutCheck : ITableVisitor
    {
        public void VisitKeyedTable<T>(string name, Table<T> table)
            where T : struct, IKeyedRecord<T>, IVisitableRecord<T> { }

        public void VisitTable<T>(string name, Table<T> table)
            where T : struct, IVisitableRecord<T> { }
    }
}
