using System.Reflection;
using Summit.Cli.Notation;
using Summit.Cli.Usage;
using Summit.Compiler.Schema;
using Summit.Compiler.Schema.Text;

namespace Summit.Cli.CompiledCorpora;

/// <summary>A compiled corpus that commands read.</summary>
/// <param name="declaration">The class that declares it.</param>
internal abstract class Corpus(Type declaration)
{
    /// <summary>The <see cref="Language"/> of a corpus in English.</summary>
    public const string English = "english";

    /// <summary>The corpus that the tool brings along.</summary>
    public static Corpus Flagship { get; } = new FlagshipCorpus();

    /// <summary>Its name: that of the class.</summary>
    public string Name => declaration.Name;

    /// <summary>The language of its texts, in lower case; <c>none</c> for no language in particular.</summary>
    public string Language => ValueText.Of(Declared.Language);

    /// <summary>The licence of the data as a URI; null where the corpus says nothing.</summary>
    public string? License => Declared.License;

    /// <summary>Whom to name when the data is used; null where the corpus says nothing.</summary>
    public string? Attribution => Declared.Attribution;

    /// <summary>The day that a time without a date is on; null where there is no such day.</summary>
    public virtual DateOnly? Day => null;

    private CorpusAttribute Declared => declaration.GetCustomAttribute<CorpusAttribute>()!;

    /// <summary>Reads the schema of the corpus from the text that travels in its assembly.</summary>
    /// <exception cref="UsageException">The assembly has no such text, or a text of another version.</exception>
    public CorpusShape ReadShape()
    {
        const BindingFlags Hidden = BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly;
        if (declaration.GetField(SchemaText.ConstantName, Hidden)?.GetRawConstantValue() is not string text)
            throw new UsageException($"The corpus {Name} was compiled without its schema: build it again.");
        try
        {
            return SchemaText.Read(text);
        }
        catch (SchemaTextException exception)
        {
            throw new UsageException(exception.Message);
        }
    }

    /// <summary>Passes every table to <paramref name="visitor"/>, in the order of declaration.</summary>
    public abstract void VisitTables<TVisitor>(ref TVisitor visitor)
        where TVisitor : ITableVisitor;
}
