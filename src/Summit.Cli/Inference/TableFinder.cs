using Summit.Compiler.Diagnostics;
using Summit.Compiler.Parse;

namespace Summit.Cli.Inference;

/// <summary>
/// Finds the tables in a folder: one table for each file name that repeats in many folders, or else one for each group
/// of files with similar records. Within a document, lists below names are tables of their own.
/// </summary>
/// <param name="corpus">The name of the corpus folder.</param>
/// <param name="notes">Collects the files that no table reads.</param>
internal sealed class TableFinder(string corpus, InferenceNotes notes)
{
    /// <summary>Returns the tables, in the order of their files.</summary>
    /// <param name="files">The files, with paths relative to the corpus folder.</param>
    public IReadOnlyList<TableSource> Find(IEnumerable<YamlFile> files)
    {
        YamlFile[] all =
        [
            .. files.Where(file => FileShape.RootsOf(file).Any()).OrderBy(file => file.Path, StringComparer.Ordinal),
        ];
        YamlFile[] hidden = [.. all.Where(file => PathTemplate.IsHidden(file.Path))];
        if (hidden.Length > 0)
            notes.Add(
                [.. hidden.Select(file => (file.Path, SourceSpan.FileStart))],
                "The file is skipped, because a name that begins with a dot stands for the settings of a tool."
            );
        FileShape[] read =
        [
            .. all.Except(hidden)
                .AsParallel()
                .AsOrdered()
                .Select(file => new FileShape(file))
                .AsSequential()
                .Where(IsRead),
        ];
        if (read.Length == 0)
            return [];

        string[] paths = [.. all.Select(file => file.Path)];
        IEnumerable<TableSource> found = RepeatedNames.Occur(read)
            ? new RepeatedNames(corpus, paths).Sources(read)
            : new FileGrouping(corpus).Divide(read).Select(group => group.Source(paths));
        TableSource[] sources = [.. found.SelectMany(DocumentSplitter.Split)];
        bool needsPatterns =
            Array.Exists(sources, source => !source.IsByFolder)
            || sources.Sum(source => source.Files.Count) < all.Length;
        return needsPatterns ? sources.Select(source => source with { IsByFolder = false }).ToArray() : sources;
    }

    /// <summary>Returns whether a table can read a file. Reports other files.</summary>
    private bool IsRead(FileShape file)
    {
        if (!file.IsUsable)
        {
            notes.Add(
                file.File.Path,
                SourceSpan.FileStart,
                "No table reads the file, because it contains a single text or a list of lists. Write a mapping, or a list of mappings or texts."
            );
        }

        return file.IsUsable;
    }
}
