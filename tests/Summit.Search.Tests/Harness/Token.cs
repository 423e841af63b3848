using System.Text;
using Summit.Text;

namespace Summit.Search.Tests.Harness;

/// <summary>A word of a text in its three forms.</summary>
/// <param name="Written">The word in lower case.</param>
/// <param name="Folded">The word without accents.</param>
/// <param name="Stem">The stem of the word.</param>
/// <param name="Text">The number of the text among the texts of its field.</param>
/// <param name="Place">The number of the word in its text. A synonym has the place of the word that it stands for.</param>
/// <param name="Weight">How much the word counts: 1 for a word of the text.</param>
internal readonly record struct Token(
    string Written,
    string Folded,
    string Stem,
    int Text = 0,
    int Place = 0,
    double Weight = 1
)
{
    /// <summary>Returns the words of the texts of a field.</summary>
    public static Token[] Read(string[] texts, Language language) =>
        [.. texts.SelectMany((text, i) => Read(text, language).Select(token => token with { Text = i }))];

    /// <summary>Returns the words of <paramref name="text"/>.</summary>
    public static Token[] Read(string text, Language language)
    {
        var tokens = new List<Token>();
        Span<byte> buffer = stackalloc byte[TermReader.BufferLength];
        var reader = new TermReader(Encoding.UTF8.GetBytes(text), language, buffer);
        while (reader.MoveNext())
            tokens.Add(
                new Token(Decode(reader.Written), Decode(reader.Folded), Decode(reader.Stem), Place: reader.Position)
            );
        return [.. tokens];
    }

    private static string Decode(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8);
}
