using System.Globalization;

namespace Summit.Ranking.Collections;

/// <summary>
/// Reads the LISA collection: documents after lines with <c>Document</c> and a number, in files of about 500 documents.
/// </summary>
internal static class LisaFormat
{
    private const string Document = "Document ";

    /// <summary>
    /// Reads the files <c>LISA0.001</c> and so on, <c>LISA.QUE</c> and <c>LISA.REL</c> of <paramref name="folder"/>.
    /// </summary>
    public static TestCollection Read(string folder) =>
        TestCollection.Of(
            Directory
                .EnumerateFiles(folder, "LISA?.???")
                .Where(path => char.IsAsciiDigit(path[^1]))
                .Order(StringComparer.Ordinal)
                .SelectMany(Documents),
            Questions(Path.Combine(folder, "LISA.QUE")),
            Judgements(Path.Combine(folder, "LISA.REL"))
        );

    private static IEnumerable<CollectionDocument> Documents(string path)
    {
        string? id = null;
        var lines = new List<string>();
        foreach (string line in File.ReadLines(path).Select(line => line.TrimEnd()))
        {
            if (
                line.StartsWith(Document, StringComparison.Ordinal)
                && int.TryParse(line[Document.Length..], CultureInfo.InvariantCulture, out int number)
            )
            {
                id = number.ToString(CultureInfo.InvariantCulture);
                lines.Clear();
            }
            else if (line.StartsWith("****", StringComparison.Ordinal) && id is not null)
            {
                // The title ends at the first empty line.
                int title = lines.FindIndex(each => each.Length == 0);
                title = title < 0 ? lines.Count : title;
                yield return new CollectionDocument(
                    id,
                    string.Join('\n', lines.Take(title)),
                    string.Join('\n', lines.Skip(title))
                );
                id = null;
            }
            else
            {
                lines.Add(line);
            }
        }
    }

    private static IEnumerable<(string Id, string Text)> Questions(string path) =>
        File.ReadAllText(path)
            .Split('#', StringSplitOptions.RemoveEmptyEntries)
            .Select(question => question.Trim().Split('\n', 2))
            .Where(lines => lines.Length == 2)
            .Select(lines => (lines[0].Trim(), lines[1]));

    private static IEnumerable<(string Question, string Document, int Grade)> Judgements(string path)
    {
        string question = "";
        foreach (string line in File.ReadLines(path))
        {
            if (line.StartsWith("Query ", StringComparison.Ordinal))
            {
                question = line["Query ".Length..].Trim();
                continue;
            }

            if (line.Contains("Relevant", StringComparison.Ordinal))
                continue;
            foreach (
                string document in line.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                    .Where(number => number.Trim() != "-1")
            )
                yield return (question, document.Trim(), 1);
        }
    }
}
