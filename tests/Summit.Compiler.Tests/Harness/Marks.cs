using System.Text;

namespace Summit.Compiler.Tests.Harness;

/// <summary>Reads YAML in which a test marks the spans of expected diagnostics: <c>kind: ⟦vidoe⟧</c>.</summary>
internal static class Marks
{
    /// <summary>Removes the marks from <paramref name="marked"/>, and adds their spans to the list.</summary>
    public static string Remove(string marked, string path, List<MarkedSpan> spans)
    {
        var text = new StringBuilder();
        int line = 1,
            lineStart = 0;
        foreach (char letter in marked)
        {
            if (letter == '⟦')
                spans.Add(new MarkedSpan(path, line, text.Length - lineStart + 1, text.Length, -1));
            else if (letter == '⟧')
                spans[^1] = spans[^1] with { End = text.Length };
            else
                text.Append(letter);

            if (letter == '\n')
                (line, lineStart) = (line + 1, text.Length);
        }

        return text.ToString();
    }
}

/// <summary>A span of a file. <see cref="End"/> is -1 if only the start matters.</summary>
internal sealed record MarkedSpan(string Path, int Line, int Column, int Start, int End);
