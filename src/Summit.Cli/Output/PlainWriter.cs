namespace Summit.Cli.Output;

/// <summary>Writes lines of fields separated by tabs, for <c>grep</c>, <c>cut</c> and <c>awk</c>.</summary>
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
        text is null || text.AsSpan().IndexOfAny('\t', '\r', '\n') < 0
            ? text
            : string.Join(' ', text.Split(['\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
