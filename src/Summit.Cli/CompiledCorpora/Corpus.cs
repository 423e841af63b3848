using System.Reflection;
using Summit.Catalog;
using Summit.Catalog.Notation;
using Summit.Cli.Usage;
using Summit.Compiler.Schema;
using Summit.Compiler.Schema.Text;
using Summit.Helsinki;

namespace Summit.Cli.CompiledCorpora;

/// <summary>A compiled corpus.</summary>
/// <param name="declaration">The corpus class.</param>
/// <param name="compiled">The corpus as an object.</param>
/// <param name="day">The day of a time that is given without a date; null if such times are invalid.</param>
internal sealed class Corpus(Type declaration, ICorpus compiled, DateOnly? day = null)
{
    /// <summary>The <see cref="Language"/> of a corpus in English.</summary>
    public const string English = "english";

    /// <summary>The corpus that the tool contains.</summary>
    public static Corpus Flagship { get; } = new(typeof(Helsinki2018), Helsinki2018.Corpus, Event.HelsinkiSummit.Date);

    /// <summary>The catalogue of the tables. The user of the tool waits for its own requests, so nothing is bounded.</summary>
    public CorpusCatalog Catalog { get; } = CorpusCatalog.Of(compiled, CatalogOptions.Unbounded(day));

    /// <summary>The name of the corpus class.</summary>
    public string Name => compiled.Name;

    /// <summary>The language of the texts in lower case; <c>none</c> for no particular language.</summary>
    public string Language => ValueText.Of(compiled.Language);

    /// <summary>The licence of the data as a URI; null if the corpus states none.</summary>
    public string? License => compiled.License;

    /// <summary>The name to credit when the data is used; null if the corpus states none.</summary>
    public string? Attribution => compiled.Attribution;

    /// <summary>Returns a catalogue with the default bounds, for requests of strangers.</summary>
    public CorpusCatalog CreateBoundedCatalog() => CorpusCatalog.Of(compiled, new CatalogOptions { Day = day });

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
    public void VisitTables<TVisitor>(ref TVisitor visitor)
        where TVisitor : ITableVisitor => compiled.VisitTables(ref visitor);
}
