using System.Globalization;

namespace Summit.Ranking.Collections;

/// <summary>Reads the NPL collection (Vaswani): numbered blocks that end in a line with a slash.</summary>
internal static class NplFormat
{
    /// <summary>
    /// Reads the files <c>doc-text</c>, <c>query-text</c> and <c>rlv-ass</c> of <paramref name="folder"/>.
    /// </summary>
    public static TestCollection Read(string folder) =>
        TestCollection.Of(
            Blocks(folder, "doc-text").Select(block => new CollectionDocument(block.Id, "", block.Text)),
            Blocks(folder, "query-text"),
            Blocks(folder, "rlv-ass")
                .SelectMany(block =>
                    block
                        .Text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)
                        .Select(document => (block.Id, document, 1))
                )
        );

    private static IEnumerable<(string Id, string Text)> Blocks(string folder, string file)
    {
        string? id = null;
        var lines = new List<string>();
        foreach (string line in File.ReadLines(Path.Combine(folder, file)).Select(line => line.Trim()))
        {
            if (id is null)
            {
                id = int.TryParse(line, CultureInfo.InvariantCulture, out _) ? line : null;
            }
            else if (line == "/")
            {
                yield return (id, string.Join('\n', lines));
                id = null;
                lines.Clear();
            }
            else
            {
                lines.Add(line);
            }
        }
    }
}
