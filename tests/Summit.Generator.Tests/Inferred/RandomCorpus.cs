using System.Globalization;
using System.Text;

namespace Summit.Generator.Tests.Inferred;

/// <summary>Writes corpora of random layouts, with names and values that are hard to express in C#.</summary>
/// <param name="seed">The seed. The same seed writes the same files.</param>
internal sealed class RandomCorpus(int seed)
{
    private static readonly string[] Names =
    [
        "id",
        "name",
        "title",
        "class",
        "namespace",
        "Get Hash Code",
        "to_string",
        "ordinal",
        "2024",
        "7",
        "fi",
        "en",
        "väri",
        "名前",
        "a.b",
        "a*b",
        "{c}",
        "x_y",
        "xY2",
        "aliases",
        "parts",
        "children",
        "date",
        "url",
        "null",
        "record",
        "table",
        "summit",
        "string",
        "Count",
        "👍",
        "...",
    ];

    private static readonly string[] Texts =
    [
        "a",
        "\"\"",
        "~",
        "true",
        "12",
        "-3",
        "18446744073709551615",
        "1.5",
        "2024-05-01",
        "2024-05",
        "'2024-05-01T10:00:00Z'",
        "https://example.org/x",
        "\"quoted \\\"text\\\" \\n and \\u00e9\"",
        "a longer text that is about the words and the order of them in the sentence that it is",
        "class",
    ];

    private static readonly string[] Folders = ["", "2023/", "2024/", "north/", "south/", "2023/deep/", "a{b}/", "!x/"];

    private readonly Random _random = new(seed);

    /// <summary>Returns the files, by path.</summary>
    public (string Path, string Text)[] Files()
    {
        string[][] kinds = [.. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Some(Names, _random.Next(1, 8)))];
        string[] stems = Some(["boats", "kites", "talks-2023", "talks-2024", "fi", "sv", "class", "..x", "a b"], 4);
        return
        [
            .. Enumerable
                .Range(0, _random.Next(1, 9))
                .Select(number =>
                    (
                        Path: $"{Pick(Folders)}{Pick(stems)}{Pick([".yaml", ".yml"])}",
                        Text: Document(Pick(kinds), number)
                    )
                )
                .DistinctBy(file => file.Path)
                .OrderBy(file => file.Path, StringComparer.Ordinal),
        ];
    }

    private string Document(string[] names, int number)
    {
        int count = _random.Next(1, 7);
        return _random.Next(5) switch
            {
                0 => Mapping(names, number, depth: 0),
                1 => "{"
                    + string.Join(
                        ", ",
                        Enumerable.Range(0, count).Select(i => $"k{number}-{i}: {Mapping(names, i, depth: 0)}")
                    )
                    + "}",
                2 => $"[{string.Join(", ", Enumerable.Range(0, count).Select(i => $"t{i}"))}]",
                _ => $"[{string.Join(", ", Enumerable.Range(0, count).Select(i => Mapping(names, i, depth: 0)))}]",
            } + "\n";
    }

    private string Mapping(string[] names, int number, int depth)
    {
        var text = new StringBuilder("{");
        foreach (string name in names.Where(_ => _random.Next(8) > 0))
        {
            string value =
                name == "id" ? string.Create(CultureInfo.InvariantCulture, $"i{number}") : Value(names, depth);
            text.Append(text.Length == 1 ? "" : ", ").Append('"').Append(name).Append("\": ").Append(value);
        }

        return text.Append('}').ToString();
    }

    private string Value(string[] names, int depth) =>
        (depth > 2 ? 0 : _random.Next(12)) switch
        {
            8 => Mapping(Some(names, 3), _random.Next(100), depth + 1),
            9 => $"[{string.Join(", ", Enumerable.Range(0, _random.Next(4)).Select(_ => Pick(Texts)))}]",
            10 =>
                $"[{string.Join(", ", Enumerable.Range(0, _random.Next(4)).Select(i => Mapping(names, i + (100 * depth), depth + 1)))}]",
            11 => $"[{string.Join(", ", Enumerable.Range(0, _random.Next(3)).Select(_ => Value(names, depth + 1)))}]",
            _ => Pick(Texts),
        };

    private T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    private string[] Some(string[] items, int count) => [.. items.OrderBy(_ => _random.Next()).Take(count)];
}
