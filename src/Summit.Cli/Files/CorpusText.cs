using Summit.Compiler.Diagnostics;

namespace Summit.Cli.Files;

/// <summary>The text of a file of a corpus, or the reason why it cannot be read.</summary>
/// <param name="Text">The text; null if the file cannot be read or was deleted meanwhile.</param>
/// <param name="Problem">The reason; null if the file was read or was deleted meanwhile.</param>
internal readonly record struct CorpusText(string? Text, DiagnosticSpec? Problem)
{
    /// <summary>Reads the file at an absolute path. Never throws.</summary>
    public static CorpusText Read(string path) => Read(path, RegularFile.ReadText);

    /// <summary>Reads the file at an absolute path through <paramref name="read"/>. Never throws.</summary>
    public static CorpusText Read(string path, Func<string, string> read)
    {
        if (ProblemOf(path) is { } problem)
            return new CorpusText(null, problem);
        try
        {
            return new CorpusText(read(path), null);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return default;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new CorpusText(null, UnreadablePath.OfFile(path, exception));
        }
    }

    private static DiagnosticSpec? ProblemOf(string path)
    {
        FileKind kind = FileStatus.Of(path).Kind;
        if (kind == FileKind.Missing)
            return UnreadablePath.OfLink(path);
        return RegularFile.NameOf(kind) is { } name ? UnreadablePath.OfKind(path, name) : null;
    }
}
