using Summit.Compiler.Diagnostics;

namespace Summit.Compiler.Parse;

/// <summary>Finds characters that show that a file was saved in a wrong encoding or is not text.</summary>
internal static class Unreadable
{
    /// <summary>Returns the first position of each kind of unreadable character, with its diagnostic.</summary>
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
