using Summit.Compiler.Diagnostics;

namespace Summit.Cli.Files;

/// <summary>Creates the diagnostics of files and folders that cannot be read.</summary>
internal static class UnreadablePath
{
    /// <summary>Returns the diagnostic of a file that the system does not read.</summary>
    public static DiagnosticSpec OfFile(string path, Exception exception) =>
        File(path, ReasonOf(exception), "allow it to be read, or move it out of the corpus");

    /// <summary>Returns the diagnostic of a file that is not regular.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="name">The kind of the file, with an article.</param>
    public static DiagnosticSpec OfKind(string path, string name)
    {
        string start = RealPath.TargetOf(path) is { } target ? $"it is a link to '{target}', which" : "it";
        return File(path, $"{start} is {name}", "move it out of the corpus, whose files are regular files");
    }

    /// <summary>Returns the diagnostic of a link that leads to no file; null if the file was deleted meanwhile.</summary>
    public static DiagnosticSpec? OfLink(string path)
    {
        if (RealPath.TargetOf(path) is not { } target)
            return null;
        string reason = Path.Exists(RealPath.Of(path)) ? "leads back to itself" : "does not exist";
        return File(
            path,
            reason == "does not exist" ? $"it is a link to '{target}', which {reason}" : $"it is a link that {reason}",
            "let it lead to a regular file, or delete it"
        );
    }

    /// <summary>Returns the diagnostic of a folder that the system does not list.</summary>
    public static DiagnosticSpec OfFolder(string path, Exception exception) =>
        Folder(path, ReasonOf(exception), "allow it to be read, or move it out of the corpus");

    /// <summary>Returns the diagnostic of a link that leads in a circle through another link.</summary>
    public static DiagnosticSpec OfCircle(string path) =>
        Folder(path, "it is a link that leads in a circle through another link", "delete one of the links");

    /// <summary>Returns the diagnostic of a link that a build does not follow because of its name.</summary>
    /// <param name="path">The path of the link.</param>
    /// <param name="target">The path of the folder that the link leads to.</param>
    public static DiagnosticSpec OfName(string path, string target) =>
        Folder(
            path,
            $"a build does not follow a link whose path begins with that of its target, '{target}'",
            "rename the link"
        );

    private static DiagnosticSpec File(string path, string reason, string remedy) =>
        Create(DiagnosticCatalogue.UnreadableFile, path, reason, remedy);

    private static DiagnosticSpec Folder(string path, string reason, string remedy) =>
        Create(DiagnosticCatalogue.UnreadableFolder, path, reason, remedy);

    private static DiagnosticSpec Create(DiagnosticInfo info, string path, string reason, string remedy) =>
        new(info.Id, path.Replace('\\', '/'), SourceSpan.FileStart, new([reason, remedy]));

    private static string ReasonOf(Exception exception) =>
        exception is UnauthorizedAccessException
            ? "the user who runs this may not read it"
            : $"the system says '{exception.Message.TrimEnd('.')}'";
}
