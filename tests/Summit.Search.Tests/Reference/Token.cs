using System.Text;
using Summit.Naive;
using Summit.Text;

namespace Summit.Search.Tests.Reference;

/// <summary>A term of a text in its forms.</summary>
/// <param name="Written">The word in lower case.</param>
/// <param name="Folded">The word without accents.</param>
/// <param name="Stem">The stem of the word.</param>
/// <param name="Text">The number of the text among the texts of its field.</param>
/// <param name="Weight">How much the word counts: 1 for a word of the text.</param>
internal readonly record struct Token(string Written, string Folded, string Stem, int Text = 0, double Weight = 1)
{
    private const int MaxCached = 20_000;

    private static readonly Dictionary<(string, Language), Token[]> Cache = [];

    /// <summary>The stem together with its language: equal stems of two languages are different terms.</summary>
    public string Term { get; init; } = Stem;

    /// <summary>The position of the word in its text. A synonym has that of the word that it stands for.</summary>
    public int Position { get; init; }

    /// <summary>The text between the word before and this word; empty if this word follows a run or begins a text.</summary>
    public string Before { get; init; } = "";

    /// <summary>The word as the text writes it.</summary>
    public string Source { get; init; } = "";

    /// <summary>The language of the word. Parts of runs are in no language.</summary>
    public Language Language { get; init; }

    /// <summary>The kind of the word in its text.</summary>
    public TermKind Kind { get; init; } = TermKind.Word;

    /// <summary>Returns the terms of <paramref name="text"/>.</summary>
    public static Token[] Read(string text, Language language)
    {
        if (Cache.TryGetValue((text, language), out Token[]? tokens))
            return tokens;
        if (Cache.Count == MaxCached)
            Cache.Clear();
        return Cache[(text, language)] = [.. IsPlain(text) ? ReadPlain(text, language) : ReadAll(text, language)];
    }

    /// <summary>Returns a stem as the name of a term of a language.</summary>
    public static string TermOf(string stem, Language language) =>
        language == Language.None ? stem : $"{stem}/{language}";

    /// <summary>Returns whether a text is some words of ASCII letters with a blank between them.</summary>
    private static bool IsPlain(string text) =>
        text.Contains(' ', StringComparison.Ordinal)
        && text.Split(' ').All(word => word.Length > 0 && word.All(char.IsAsciiLetter));

    /// <summary>Reads each word of a plain text by itself, and so most words only once.</summary>
    private static IEnumerable<Token> ReadPlain(string text, Language language) =>
        text.Split(' ').Select((word, i) => Read(word, language)[0] with { Position = i, Before = i == 0 ? "" : " " });

    private static IEnumerable<Token> ReadAll(string text, Language language)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        int wordEnd = -1;
        foreach (NaiveTerm term in NaiveTerms.Read(text, language))
        {
            bool isWord = term.Kind == TermKind.Word;
            yield return new Token(term.Written, term.Folded, term.Stem)
            {
                Term = isWord ? TermOf(term.Stem, language) : term.Stem,
                Position = term.Position,
                Before = isWord && wordEnd >= 0 ? Encoding.UTF8.GetString(utf8.AsSpan(wordEnd..term.Start)) : "",
                Source = Encoding.UTF8.GetString(utf8.AsSpan(term.Start..term.End)),
                Language = isWord ? language : Language.None,
                Kind = term.Kind,
            };
            wordEnd = isWord ? term.End : -1;
        }
    }
}
