using System.Globalization;

namespace Summit.Synthetic.Yaml;

/// <summary>
/// Writes a corpus as a curator would organise it: a folder of files for the talks and for the speakers, and one file
/// each for the topics and the venues.
/// </summary>
public static class YamlFolder
{
    private const int RecordsPerFile = 250;

    /// <summary>Writes <paramref name="corpus"/> into <paramref name="folder"/>, and replaces earlier output.</summary>
    public static void Write(SyntheticCorpus corpus, string folder)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        WriteFiles(Path.Combine(folder, "talks"), corpus.Talks, RecordWriter.Write);
        WriteFiles(Path.Combine(folder, "speakers"), corpus.Speakers, RecordWriter.Write);
        WriteFile(Path.Combine(folder, "topics.yaml"), corpus.Topics, RecordWriter.Write);
        WriteFile(Path.Combine(folder, "venues.yaml"), corpus.Venues, RecordWriter.Write);
    }

    /// <summary>
    /// Writes the titles of the talks of <paramref name="corpus"/> into <paramref name="folder"/>, and replaces earlier
    /// output.
    /// </summary>
    public static void WriteTitles(SyntheticCorpus corpus, string folder)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        WriteFiles(Path.Combine(folder, "titles"), corpus.Talks, RecordWriter.WriteTitle);
    }

    private static void WriteFiles<T>(string folder, IReadOnlyList<T> records, Action<YamlWriter, T> write)
    {
        Directory.CreateDirectory(folder);
        foreach (string old in Directory.EnumerateFiles(folder, "*.yaml"))
            File.Delete(old);

        int number = 1;
        foreach (T[] chunk in records.Chunk(RecordsPerFile))
            WriteFile(
                Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{number++:0000}.yaml")),
                chunk,
                write
            );
    }

    private static void WriteFile<T>(string path, IEnumerable<T> records, Action<YamlWriter, T> write)
    {
        using var file = new StreamWriter(path) { NewLine = "\n" };
        var yaml = new YamlWriter(file);
        foreach (T record in records)
            write(yaml, record);
    }
}
