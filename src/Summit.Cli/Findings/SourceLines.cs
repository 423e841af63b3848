using Summit.Cli.Files;
using Summit.Compiler.Diagnostics;

namespace Summit.Cli.Findings;

/// <summary>Reads the lines of diagnostics. The last file is cached, because diagnostics are grouped by file.</summary>
internal sealed class SourceLines
{
    private static readonly char[] Breaks = ['\n', '\r'];

    private string? _path;
    private string _text = "";

    /// <summary>Returns the line of a diagnostic, or null if the file was deleted or changed meanwhile.</summary>
    public string? Of(DiagnosticSpec spec)
    {
        if (_path != spec.Path)
            (_path, _text) = (spec.Path, Read(spec.Path));
        int position = spec.Span.Start;
        int start = position - (spec.Span.StartColumn - 1);
        if (start < 0 || position > _text.Length || _text.Length == 0)
            return null;
        int end = _text.IndexOfAny(Breaks, position);
        return _text[start..(end < 0 ? _text.Length : end)];
    }

    /// <summary>Reads a file as the parser does, without a byte order mark.</summary>
    private static string Read(string path)
    {
        try
        {
            return RegularFile.ReadText(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
