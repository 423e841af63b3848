using System.Reflection;
using Summit.Cli.Notation;
using Summit.Cli.Usage;
using Summit.Compiler.Schema;
using Summit.Compiler.Schema.Text;

namespace Summit.Cli.CompiledCorpora;

/// <summary>A compiled corpus.</summary>
/// <param name="declaration">The corpus class.</param>
internal abstract class Corpus(Type declaration)
{
    /// <summary>The <see cref="Language"/> of a corpus in English.</summary>
    public const string English = "english";

    /// <summary>The corpus that the tool contains.</summary>
    public static Corpus Flagship { get; } = new FlagshipCorpus();

    /// <summary>The name of the corpus class.</summary>
    public string Name => declaration.Name;

    /// <summary>The language of the texts in lower case; <c>none</c> for no particular language.</summary>
    public string Language => ValueText.Of(Declared.Language);

    /// <summary>The licence of the data as a URI; null if the corpus states none.</summary>
    public string? License => Declared.License;

    /// <summary>The name to credit when the data is used; null if the corpus states none.</summary>
    public string? Attribution => Declared.Attribution;

    /// <summary>The day of a time that is given without a date; null if such times are invalid.</summary>
    public virtual DateOnly? Day => null;

    private CorpusAttribute Declared => declaration.GetCustomAttribute<CorpusAttribute>()!;

    /// <summary>Reads the schema of the corpus from the text in its assembly.</summary>
    /// <exception cref="UsageException">The assembly has no schema text, or the text has another version.</exception>
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
