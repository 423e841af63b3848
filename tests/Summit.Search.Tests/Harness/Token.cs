using System.Text;
using Summit.Text;

namespace Summit.Search.Tests.Harness;

/// <summary>A word of a text in its three forms.</summary>
internal readonly record struct Token(string Written, string Folded, string Stem)
{
    /// <summary>Returns the words of <paramref name="text"/>.</summary>
    public static Token[] Read(string text, Language language)
    {
        var tokens = new List<Token>();
        Span<byte> buffer = stackalloc byte[TermReader.BufferLength];
        var reader = new TermReader(Encoding.UTF8.GetBytes(text), LanguageRules.Of(language), buffer);
        while (reader.MoveNext())
            tokens.Add(new Token(Decode(reader.Written), Decode(reader.Folded), Decode(reader.Stem)));
        return [.. tokens];
    }

    private static string Decode(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8);
}
