using System.Buffers;

namespace Summit.Cli.Export.Postgres;

/// <summary>Writes the lines of <c>COPY</c> in its text format: cells with escapes, separated by tabs.</summary>
/// <param name="output">The output.</param>
internal sealed class CopyLine(TextWriter output)
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create("\\\t\n\r");
    private static readonly SearchValues<char> EscapedInArrays = SearchValues.Create("\\\"");

    private bool _isFirst = true;

    /// <summary>Starts the data of a table.</summary>
    public void Begin(string table, IEnumerable<string> columns) =>
        output.WriteLine($"COPY {table} ({string.Join(", ", columns)}) FROM stdin;");

    /// <summary>Ends the data of a table.</summary>
    public void End() => output.WriteLine("\\.");

    /// <summary>Ends a line.</summary>
    public void EndLine()
    {
        output.WriteLine();
        _isFirst = true;
    }

    /// <summary>Writes a missing value.</summary>
    public void Null()
    {
        Separate();
        output.Write("\\N");
    }

    /// <summary>Writes a text, or a missing value.</summary>
    public void Cell(string? text)
    {
        if (text is null)
        {
            Null();
            return;
        }

        Separate();
        WriteEscaped(text);
    }

    /// <summary>Writes an array of texts.</summary>
    public void Array(IEnumerable<string> texts)
    {
        Separate();
        output.Write('{');
        bool isFirst = true;
        foreach (string text in texts)
        {
            output.Write(isFirst ? "\"" : ",\"");
            isFirst = false;
            WriteItem(text);
            output.Write('"');
        }

        output.Write('}');
    }

    private void Separate()
    {
        if (!_isFirst)
            output.Write('\t');
        _isFirst = false;
    }

    /// <summary>
    /// Writes an item of an array. Its quotes and backslashes are escaped for the array, and the backslashes that this
    /// adds are escaped for <c>COPY</c>.
    /// </summary>
    private void WriteItem(ReadOnlySpan<char> text)
    {
        for (int at = text.IndexOfAny(EscapedInArrays); at >= 0; at = text.IndexOfAny(EscapedInArrays))
        {
            WriteEscaped(text[..at]);
            output.Write("\\\\");
            WriteEscaped(text.Slice(at, 1));
            text = text[(at + 1)..];
        }

        WriteEscaped(text);
    }

    private void WriteEscaped(ReadOnlySpan<char> text)
    {
        for (int at = text.IndexOfAny(Escaped); at >= 0; at = text.IndexOfAny(Escaped))
        {
            output.Write(text[..at]);
            output.Write(
                text[at] switch
                {
                    '\t' => "\\t",
                    '\n' => "\\n",
                    '\r' => "\\r",
                    _ => "\\\\",
                }
            );
            text = text[(at + 1)..];
        }

        output.Write(text);
    }
}
