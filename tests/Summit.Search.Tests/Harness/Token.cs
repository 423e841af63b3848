using Summit.Text;

namespace Summit.Search.Tests.Harness;

/// <summary>A word of a text in its three forms.</summary>
/// <param name="Written">The word in lower case.</param>
/// <param name="Folded">The word without accents.</param>
/// <param name="Stem">The stem of the word.</param>
/// <param name="Text">The number of the text among the texts of its field.</param>
/// <param name="Weight">How much the word counts: 1 for a word of the text.</param>
internal readonly record struct Token(string Written, string Folded, string Stem, int Text = 0, double Weight = 1)
{
    /// <summary>The position of the word in its text. A synonym has that of the word that it stands for.</summary>
    public int Position { get; init; }

    /// <summary>The text between the word before and this word; empty if this word follows a run or begins a text.</summary>
    public string Before { get; init; } = "";

    /// <summary>The language of the word. Parts of runs are in no language.</summary>
    public Language Language { get; init; }

    /// <summary>The kind of the word in its text.</summary>
    public TermKind Kind { get; init; } = TermKind.Word;

    /// <summary>Returns the words of the texts of a field.</summary>
    public static Token[] Read(string[] texts, Language language) =>
        [.. texts.SelectMany((text, i) => Read(text, language).Select(token => token with { Text = i }))];

    /// <summary>Returns the words of <paramref name="text"/>.</summary>
    public static Token[] Read(string text, Language language) => [.. NaiveRuns.Read(text, language)];
}
