using System.Globalization;
using Summit.Compiler.Parse;
using YamlDotNet.RepresentationModel;

namespace Summit.Compiler.Tests.Parse;

/// <summary>
/// The cases of the public YAML test suite (https://github.com/yaml/yaml-test-suite), read from a checkout that the
/// variable <c>SUMMIT_YAML_TEST_SUITE</c> names. This repository contains no copy.
/// </summary>
internal static class YamlTestSuite
{
    /// <summary>The folder of a checkout, or null.</summary>
    public static string? Folder { get; } = Environment.GetEnvironmentVariable("SUMMIT_YAML_TEST_SUITE");

    /// <summary>Returns every case with a text, ordered by name.</summary>
    public static IEnumerable<SuiteCase> Read()
    {
        foreach (
            string path in Directory
                .EnumerateFiles(Path.Combine(Folder!, "src"), "*.yaml")
                .Order(StringComparer.Ordinal)
        )
        {
            using var reader = new StreamReader(path);
            var stream = new YamlStream();
            stream.Load(reader);
            YamlMappingNode[] items =
            [
                .. ((YamlSequenceNode)stream.Documents[0].RootNode).Children.Cast<YamlMappingNode>(),
            ];

            // The suite skips all cases of a file if the first case says so.
            if (items[0].Children.ContainsKey("skip"))
                continue;
            string? tree = null;
            int number = 0;
            foreach (YamlMappingNode item in items)
            {
                string name =
                    $"{Path.GetFileNameWithoutExtension(path)}-{(number++).ToString(CultureInfo.InvariantCulture)}";
                tree = Text(item, "tree") ?? tree;
                yield return new SuiteCase(
                    name,
                    Unescape(Text(item, "yaml")!),
                    Text(item, "fail") is null ? Documents(tree!) : null
                );
            }
        }
    }

    private static string? Text(YamlMappingNode item, string name) =>
        item.Children.TryGetValue(name, out YamlDotNet.RepresentationModel.YamlNode? value)
            ? ((YamlScalarNode)value).Value
            : null;

    /// <summary>Decodes the symbols with which the suite writes invisible characters.</summary>
    private static string Unescape(string text)
    {
        string plain = text.Replace('␣', ' ')
            .Replace("—", "")
            .Replace('»', '\t')
            .Replace("↵", "")
            .Replace('←', '\r')
            .Replace('⇔', '\uFEFF');
        int end = plain.IndexOf('∎', StringComparison.Ordinal);
        return end < 0 ? plain : plain[..end];
    }

    /// <summary>
    /// Returns the documents of an event tree in the notation of <see cref="Flat"/>, with aliases expanded.
    /// </summary>
    private static string Documents(string tree)
    {
        var anchors = new Dictionary<string, string>();
        var open = new Stack<(string Close, string? Anchor, List<string> Items)>();
        var documents = new List<string>();
        foreach (string line in tree.Split('\n').Select(line => line.TrimStart(' ')).Where(line => line.Length > 0))
        {
            string[] words = line.Split(' ');
            string? anchor = words.FirstOrDefault(word => word.StartsWith('&'))?[1..];
            switch (words[0])
            {
                case "+MAP" or "+SEQ":
                    open.Push((words[0][1..], anchor, []));
                    break;
                case "-MAP" or "-SEQ":
                    (string kind, string? name, List<string> items) = open.Pop();
                    Add($"{(kind == "MAP" ? "{" : "[")}{string.Join(", ", items)}{(kind == "MAP" ? "}" : "]")}", name);
                    break;
                case "=VAL":
                    int at = line.IndexOfAny([':', '"', '\'', '|', '>'], SkipProperties(words));
                    Add(Flat.Scalar(Unescape(Escapes(line[(at + 1)..]))), anchor);
                    break;
                case "=ALI":
                    Add(anchors[line[(line.IndexOf('*', StringComparison.Ordinal) + 1)..]], null);
                    break;
            }
        }

        return string.Join('\n', documents);

        void Add(string node, string? anchor)
        {
            if (anchor is not null)
                anchors[anchor] = node;
            if (open.Count > 0)
                open.Peek().Items.Add(node);
            else
                documents.Add(node);
        }
    }

    private static int SkipProperties(string[] words) =>
        words
            .TakeWhile((word, i) => i == 0 || word.StartsWith('&') || word.StartsWith('<'))
            .Sum(word => word.Length + 1);

    private static string Escapes(string value) =>
        value
            .Replace("\\\\", "\u0001")
            .Replace("\\n", "\n")
            .Replace("\\t", "\t")
            .Replace("\\b", "\b")
            .Replace("\\r", "\r")
            .Replace('\u0001', '\\');
}

/// <summary>A case of the suite.</summary>
/// <param name="Name">The name of its file, and its index in the file.</param>
/// <param name="Yaml">The text.</param>
/// <param name="Documents">The content of the text; null if the text is invalid YAML.</param>
internal sealed record SuiteCase(string Name, string Yaml, string? Documents);

/// <summary>Writes nodes so that different nodes have different texts.</summary>
internal static class Flat
{
    public static string Scalar(string value) => System.Text.Json.JsonSerializer.Serialize(value);

    public static string Of(YamlFile file) => string.Join('\n', file.Documents.Select(Of));

    private static string Of(Summit.Compiler.Parse.YamlNode node) =>
        node switch
        {
            YamlScalar scalar => Scalar(scalar.Value),
            YamlSequence sequence => $"[{string.Join(", ", sequence.Items.Select(Of))}]",
            YamlMapping mapping =>
                $"{{{string.Join(", ", mapping.Pairs.SelectMany(pair => new[] { Of(pair.Key), Of(pair.Value) }))}}}",
            _ => throw new ArgumentException(node.Kind, nameof(node)),
        };
}
