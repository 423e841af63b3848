using System.Reflection;
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
        if (!File.Exists(path))
            throw new UsageException($"There is no file '{path}': --corpus takes the path of a compiled assembly.");
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
        catch (BadImageFormatException)
        {
            throw new UsageException(
                $"'{path}' is not a .NET assembly: --corpus takes the path of a compiled assembly."
            );
        }
        catch (NotSupportedException exception)
        {
            throw new UsageException($"'{path}' cannot be read. {exception.Message.TrimEnd('.')}.");
        }
        catch (Exception exception)
            when (exception
                    is MissingMemberException
                        or TypeLoadException
                        or FileLoadException
                        or FileNotFoundException
                        or ReflectionTypeLoadException
            )
        {
            throw new UsageException($"'{path}' cannot be loaded: {LayoutAdvice} ({FirstLine(exception)})");
        }
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

    private static string FirstLine(Exception exception) =>
        ((exception as ReflectionTypeLoadException)?.LoaderExceptions[0] ?? exception).Message.Split('\n')[0].TrimEnd();

    /// <summary>Checks that every table has the data layout that the tool reads.</summary>
    private readonly struct LayoutCheck : ITableVisitor
    {
        public void VisitKeyedTable<T>(string name, Table<T> table)
            where T : struct, IKeyedRecord<T>, IVisitableRecord<T> { }

        public void VisitTable<T>(string name, Table<T> table)
            where T : struct, IVisitableRecord<T> { }
    }
}
