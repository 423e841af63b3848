namespace Summit.Cli.Output;

/// <summary>Writes lines of fields separated by tabs, for <c>grep</c>, <c>cut</c> and <c>awk</c>.</summary>
/// <param name="writer">Where the lines go.</param>
internal readonly struct PlainWriter(TextWriter writer)
{
    /// <summary>Writes a line. A field that has nothing to say is empty, so that every field keeps its place.</summary>
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

    /// <summary>A text may have tabs and line breaks of its own, which would make other fields and lines of it.</summary>
    private static string? OnOneLine(string? text) =>
        text is null || text.AsSpan().IndexOfAny('\t', '\r', '\n') < 0
            ? text
            : string.Join(' ', text.Split(['\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
