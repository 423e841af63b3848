using System.Text;

namespace Summit.Generator.Tests.Harness;

/// <summary>Reads text in which a test marks the expected diagnostics: <c>partial struct ⟦Item⟧</c>.</summary>
internal static class Marks
{
    /// <summary>
    /// Removes the marks from <paramref name="marked"/>, and returns their spans as <c>(line,column)-(line,column)</c>.
    /// </summary>
    public static (string Text, IReadOnlyList<string> Spans) Remove(string marked)
    {
        var text = new StringBuilder();
        var spans = new List<string>();
        (int line, int lineStart) = (1, 0);
        foreach (char letter in marked)
        {
            string position = $"({line},{text.Length - lineStart + 1})";
            if (letter == '⟦')
                spans.Add(position);
            else if (letter == '⟧')
                spans[^1] += "-" + position;
            else
                text.Append(letter);
            if (letter == '\n')
                (line, lineStart) = (line + 1, text.Length);
        }

        return (text.ToString(), spans);
    }
}
