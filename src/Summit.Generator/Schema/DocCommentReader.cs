using Microsoft.CodeAnalysis;
using Summit.Compiler.Schema.Text;

namespace Summit.Generator.Schema;

/// <summary>
/// Reads doc comments from the source. The compiler parses doc comments only if the project writes a documentation
/// file, so the comments are read as text.
/// </summary>
internal static class DocCommentReader
{
    private const string Line = "///";
    private const string BlockStart = "/**";
    private const string BlockEnd = "*/";

    /// <summary>Returns the summary of the doc comment of a symbol as plain text; null if there is none.</summary>
    public static string? SummaryOf(ISymbol symbol, CancellationToken cancellation) =>
        symbol
            .DeclaringSyntaxReferences.Select(part => SummaryIn(part.GetSyntax(cancellation).GetLeadingTrivia()))
            .FirstOrDefault(summary => summary is not null);

    private static string? SummaryIn(SyntaxTriviaList comments)
    {
        string[] lines = [.. comments.ToFullString().Split('\n').Select(line => line.Trim())];
        string xml = string.Join("\n", LinesOfComment(lines));
        return xml.Length == 0 ? null : DocText.SummaryOf(xml);
    }

    private static IEnumerable<string> LinesOfComment(IEnumerable<string> lines)
    {
        bool isInBlock = false;
        foreach (string line in lines)
        {
            if (!isInBlock && line.StartsWith(Line, StringComparison.Ordinal))
            {
                yield return line.Substring(Line.Length);
                continue;
            }

            bool isStart = !isInBlock && line.StartsWith(BlockStart, StringComparison.Ordinal);
            if (!isInBlock && !isStart)
                continue;
            int end = line.IndexOf(BlockEnd, StringComparison.Ordinal);
            isInBlock = end < 0;
            string text = isInBlock ? line : line.Substring(0, end);
            yield return isStart ? text.Substring(Math.Min(text.Length, BlockStart.Length)) : text.TrimStart('*');
        }
    }
}
