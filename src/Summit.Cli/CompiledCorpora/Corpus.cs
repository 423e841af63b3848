using System.Reflection;
using Summit.Cli.Notation;

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
    public string Language => ValueText.Of(declaration.GetCustomAttribute<CorpusAttribute>()!.Language);

    /// <summary>The day of a time that is given without a date; null if such times are invalid.</summary>
    public virtual DateOnly? Day => null;

    /// <summary>Passes every table to <paramref name="visitor"/>, in the order of declaration.</summary>
    public abstract void VisitTables<TVisitor>(ref TVisitor visitor)
        where TVisitor : ITableVisitor;
}
