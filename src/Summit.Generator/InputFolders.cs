using Summit.Compiler;
using Summit.Compiler.Diagnostics;

namespace Summit.Generator;

/// <summary>
/// The folders of the YAML files that a build passes to the compiler. Editing a file does not change the folders.
/// </summary>
/// <param name="Project">The folder of the project, or empty.</param>
/// <param name="Listed">
/// The folder that the project file lists, if the folder exists; otherwise null. The folder can be empty.
/// </param>
/// <param name="Folders">The folders of the files, in ordinal order.</param>
internal sealed record InputFolders(string Project, string? Listed, EquatableArray<string> Folders)
{
    /// <summary>Reads the folders of <paramref name="files"/>.</summary>
    /// <param name="project">The folder of the project as the build gives it, or empty.</param>
    /// <param name="listed">The folder that the project lists, relative to the project, or empty.</param>
    /// <param name="files">The paths of all files, normalised.</param>
    public static InputFolders Of(string project, string listed, IEnumerable<string> files) =>
        new(
            CorpusFolder.Normalise(project),
            listed.Length == 0 ? null : CorpusFolder.Resolve(project, listed),
            new EquatableArray<string>([
                .. files.Select(FolderOf).Distinct().OrderBy(folder => folder, StringComparer.Ordinal),
            ])
        );

    /// <summary>Returns true if <paramref name="folder"/> or a folder below it contains a file.</summary>
    public bool HasFilesBelow(string folder) =>
        folder.Length == 0
            ? Folders.Count > 0
            : Folders.Any(other => other == folder || other.StartsWith(folder + "/", StringComparison.Ordinal));

    /// <summary>
    /// Returns a sentence that suggests another folder instead of <paramref name="folder"/>. The sentence starts with a
    /// space.
    /// </summary>
    public string Hint(string folder)
    {
        string[] candidates =
        [
            .. Folders
                .SelectMany(WithParents)
                .Select(Relative)
                .Where(candidate => candidate.Length > 0)
                .Distinct()
                .OrderBy(candidate => candidate, StringComparer.Ordinal),
        ];
        return candidates.Length == 0 ? " The build has no YAML at all."
            : new WordList(candidates).Nearest(folder) is { } nearest ? $" Did you mean '{nearest}'?"
            : $" The YAML of the build lies in '{candidates.OrderBy(candidate => candidate.Count(letter => letter == '/')).First()}'.";
    }

    private static string FolderOf(string path) => path.Substring(0, Math.Max(0, path.LastIndexOf('/')));

    /// <summary>Returns a folder and its parents, except folders that contain the project.</summary>
    private IEnumerable<string> WithParents(string folder)
    {
        for (; folder.Length > 0 && !HoldsProject(folder); folder = FolderOf(folder))
            yield return folder;
    }

    private bool HoldsProject(string folder) => (Project + "/").StartsWith(folder + "/", StringComparison.Ordinal);

    /// <summary>
    /// Returns a folder as an attribute names it: relative to the project, with <c>..</c> for each parent folder.
    /// </summary>
    private string Relative(string folder)
    {
        string[] from = Project.Length == 0 ? [] : Project.Split('/');
        string[] to = folder.Split('/');
        int common = 0;
        while (common < from.Length && common < to.Length && from[common] == to[common])
            common++;
        return string.Join("/", Enumerable.Repeat("..", from.Length - common).Concat(to.Skip(common)));
    }
}
