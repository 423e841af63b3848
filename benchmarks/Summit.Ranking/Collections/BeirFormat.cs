using System.Globalization;
using System.Text.Json;

namespace Summit.Ranking.Collections;

/// <summary>
/// Reads collections of the BEIR benchmark, such as NFCorpus and SciFact: lines of JSON, and judgements between tabs.
/// </summary>
internal static class BeirFormat
{
    /// <summary>
    /// Reads the files <c>corpus.jsonl</c>, <c>queries.jsonl</c> and <c>qrels/test.tsv</c> of
    /// <paramref name="folder"/>.
    /// </summary>
    public static TestCollection Read(string folder) =>
        TestCollection.Of(
            Lines(folder, "corpus.jsonl")
                .Select(line => new CollectionDocument(Text(line, "_id"), Text(line, "title"), Text(line, "text"))),
            Lines(folder, "queries.jsonl").Select(line => (Text(line, "_id"), Text(line, "text"))),
            File.ReadLines(Path.Combine(folder, "qrels", "test.tsv"))
                .Skip(1)
                .Select(line => line.Split('\t'))
                .Select(cells => (cells[0], cells[1], int.Parse(cells[2], CultureInfo.InvariantCulture)))
        );

    private static IEnumerable<JsonElement> Lines(string folder, string file) =>
        File.ReadLines(Path.Combine(folder, file)).Select(line => JsonDocument.Parse(line).RootElement);

    private static string Text(JsonElement line, string name) =>
        line.TryGetProperty(name, out JsonElement text) ? text.GetString() ?? "" : "";
}
