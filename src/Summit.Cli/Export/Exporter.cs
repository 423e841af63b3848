using Summit.Cli.CompiledCorpora;
using Summit.Cli.Usage;

namespace Summit.Cli.Export;

/// <summary>Writes a corpus in one of the formats.</summary>
internal static class Exporter
{
    /// <summary>
    /// Writes <paramref name="corpus"/> to <paramref name="path"/>, a file or a folder depending on the format.
    /// </summary>
    /// <returns>The files, in the order of writing.</returns>
    /// <exception cref="UsageException">A file exists already and <paramref name="isForced"/> is false.</exception>
    public static IReadOnlyList<ExportedFile> Write(Corpus corpus, ExportFormat format, string path, bool isForced)
    {
        bool isFile = format is ExportFormat.Sqlite or ExportFormat.Json;
        if (isFile && Path.GetFileName(path).Length == 0)
            throw new UsageException($"'{path}' is a folder: name a file.");
        string folder = isFile ? Path.GetDirectoryName(Path.GetFullPath(path))! : path;
        var target = new ExportFolder(folder, isForced);
        switch (format)
        {
            case ExportFormat.Sqlite:
                SqliteExport.Write(corpus, target, Path.GetFileName(path));
                break;
            case ExportFormat.Json:
                JsonExport.Write(corpus, target, Path.GetFileName(path));
                break;
            case ExportFormat.Csv:
                CsvExport.Write(corpus, target);
                break;
            default:
                BulkExport.Write(corpus, target);
                break;
        }

        return target.Files;
    }
}
