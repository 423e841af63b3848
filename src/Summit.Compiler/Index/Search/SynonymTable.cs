using System.Text;

namespace Summit.Compiler.Index.Search;

/// <summary>
/// Builds the stored table of synonyms, from which a search learns the texts to highlight. Each line is the stem of a
/// word, a tab, and a written text that the word also finds. The lines are in byte order and end with a line feed.
/// </summary>
internal static class SynonymTable
{
    /// <summary>Returns the table in UTF-8.</summary>
    public static byte[] Of(SynonymRules rules) =>
        [
            .. rules
                .All.SelectMany(static rule => rule.To, static (rule, stem) => $"{stem}\t{OnOneLine(rule.Written)}\n")
                .Distinct(StringComparer.Ordinal)
                .Select(Encoding.UTF8.GetBytes)
                .OrderBy(static line => line, ByteOrder.Instance)
                .SelectMany(static line => line),
        ];

    /// <summary>Returns a text with blanks in place of the characters that divide the table.</summary>
    private static string OnOneLine(string text) => text.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ');
}
