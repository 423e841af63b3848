using Summit.Catalog.Notation;
using Summit.Cli.CompiledCorpora;
using Summit.Cli.Export.ConvoKit;
using Summit.Cli.Export.JsonLd;
using Summit.Cli.Export.Postgres;
using Summit.Cli.Files;
using Summit.Cli.Usage;

namespace Summit.Cli.Export;

/// <summary>Writes a corpus in one of the formats.</summary>
internal static class Exporter
{
    /// <summary>
    /// Writes <paramref name="corpus"/> to <paramref name="path"/>, a file or a folder depending on the format.
    /// </summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="format">The format.</param>
    /// <param name="path">The file or folder.</param>
    /// <param name="options">The options.</param>
    /// <param name="standardOutput">The standard output, which <c>-</c> names.</param>
    /// <returns>The files, in the order of writing.</returns>
    /// <exception cref="UsageException">A file exists already and may not be replaced, or an option does not belong to
    /// the format.</exception>
    public static IReadOnlyList<ExportedFile> Write(
        Corpus corpus,
        ExportFormat format,
        string path,
        ExportOptions options,
        Stream standardOutput
    )
    {
        CheckOptions(format, options);
        bool isFile =
            format is ExportFormat.Sqlite or ExportFormat.Postgres or ExportFormat.Json or ExportFormat.Jsonld;
        if (isFile && Path.GetFileName(path).Length == 0)
            throw new UsageException($"'{path}' is a folder: name a file.");
        bool isStandardOutput = IsStandardOutput(path);
        if (isStandardOutput && !isFile)
            throw new UsageException(
                $"'{path}' is the standard output, which takes a single file: name a folder for the files of {ValueText.Of(format)}."
            );
        string folder = isFile && !isStandardOutput ? Path.GetDirectoryName(Path.GetFullPath(path))! : path;
        var target = new ExportFolder(folder, options.IsForced, isStandardOutput ? standardOutput : null);
        switch (format)
        {
            case ExportFormat.Sqlite:
                SqliteExport.Write(corpus, target, Path.GetFileName(path));
                break;
            case ExportFormat.Postgres:
                PostgresExport.Write(corpus, target, Path.GetFileName(path), options.Schema);
                break;
            case ExportFormat.Json:
                JsonExport.Write(corpus, target, Path.GetFileName(path));
                break;
            case ExportFormat.Jsonld:
                JsonLdExport.Write(corpus, target, Path.GetFileName(path), options.Start);
                break;
            case ExportFormat.Convokit:
                ConvoKitExport.Write(corpus, target);
                break;
            case ExportFormat.Csv:
                CsvExport.Write(corpus, target, options.IsForSpreadsheets);
                break;
            default:
                BulkExport.Write(corpus, target);
                break;
        }

        return target.Files;
    }

    /// <summary>True if a path names the standard output, as <c>-</c> and <c>/dev/stdout</c> do.</summary>
    public static bool IsStandardOutput(string path) =>
        path == OutputPath.StandardOutput || OutputPath.Of(path).IsStandardOutput;

    private static void CheckOptions(ExportFormat format, ExportOptions options)
    {
        if (options.Start is not null && format != ExportFormat.Jsonld)
            throw new UsageException("'--base' is the start of the IRIs of jsonld: no other format has IRIs.");
        if (options.Schema is not null && format != ExportFormat.Postgres)
            throw new UsageException("'--schema' names the schema of postgres: no other format has one.");
        if (options.IsForSpreadsheets && format != ExportFormat.Csv)
            throw new UsageException("'--spreadsheet' marks texts of csv: no other format is read by spreadsheets.");
    }
}
