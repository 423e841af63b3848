using Summit.Cli.Notation;

namespace Summit.Cli.Output;

/// <summary>
/// Writes lines of fields separated by tabs, for <c>grep</c>, <c>cut</c> and <c>awk</c>. Tabs and line breaks in a field
/// become a space; other control characters are shown by their codes.
/// </summary>
/// <param name="writer">The output.</param>
internal readonly struct PlainWriter(TextWriter writer)
{
    /// <summary>Writes a line. A missing field is empty, so that every field keeps its column.</summary>
    public void Line(params ReadOnlySpan<string?> fields)
    {
        for (int i = 0; i < fields.Length; i++)
        {
            if (i > 0)
                writer.Write('\t');
            writer.Write(OnOneLine(fields[i]));
        }

        writer.WriteLine();
    }

    /// <summary>Replaces tabs and line breaks in a text, which would add columns and lines.</summary>
    private static string? OnOneLine(string? text) =>
        text is null || VisibleText.IsVisible(text)
            ? text
            : VisibleText.OnOneLine(
                string.Join(' ', text.Split(['\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
            );
}
