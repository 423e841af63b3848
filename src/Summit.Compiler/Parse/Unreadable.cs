using Summit.Compiler.Diagnostics;

namespace Summit.Compiler.Parse;

/// <summary>Finds what is no text: what is left of a file that was saved or cut off in the wrong way.</summary>
internal static class Unreadable
{
    /// <summary>The first place of each kind, with what is to be said of it.</summary>
    public static IEnumerable<(int Index, DiagnosticInfo Info, string[] Arguments)> In(string text)
    {
        (int, DiagnosticInfo, string[])[] found =
        [
            (text.IndexOf('\0'), DiagnosticCatalogue.Malformed, [MalformedText.Nul]),
            (text.IndexOf('\uFFFD'), DiagnosticCatalogue.ReplacedCharacter, ["U+FFFD"]),
            (Surrogates.FindLone(text, 0), DiagnosticCatalogue.Malformed, [MalformedText.LoneSurrogate]),
        ];
        return found.Where(item => item.Item1 >= 0);
    }
}
