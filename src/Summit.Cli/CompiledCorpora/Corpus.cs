using System.Reflection;
using Summit.Cli.Notation;

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
    public string Language => ValueText.Of(declaration.GetCustomAttribute<CorpusAttribute>()!.Language);

    /// <summary>The day that a time without a date is on; null where there is no such day.</summary>
    public virtual DateOnly? Day => null;

    /// <summary>Passes every table to <paramref name="visitor"/>, in the order of declaration.</summary>
    public abstract void VisitTables<TVisitor>(ref TVisitor visitor)
        where TVisitor : ITableVisitor;
}
