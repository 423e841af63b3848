using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Summit.Cli.Tests.Harness;

/// <summary>
/// Converts YAML to JSON as editors do before they validate it: resolved by the core schema of YAML 1.2.
/// </summary>
internal static partial class YamlJson
{
    /// <summary>Returns the documents of a text, each as JSON.</summary>
    public static IEnumerable<string> Documents(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return stream.Documents.Select(document => Convert(document.RootNode)?.ToJsonString() ?? "null");
    }

    private static JsonNode? Convert(YamlNode node) =>
        node switch
        {
            YamlScalarNode { Style: ScalarStyle.Plain, Value: { } plain } => Resolve(plain),
            YamlScalarNode scalar => JsonValue.Create(scalar.Value),
            YamlSequenceNode sequence => new JsonArray([.. sequence.Children.Select(Convert)]),
            YamlMappingNode mapping => new JsonObject(
                mapping.Children.Select(pair =>
                    KeyValuePair.Create(((YamlScalarNode)pair.Key).Value!, Convert(pair.Value))
                )
            ),
            _ => throw new ArgumentException(node.NodeType.ToString(), nameof(node)),
        };

    private static JsonValue? Resolve(string plain) =>
        plain switch
        {
            "" or "~" or "null" or "Null" or "NULL" => null,
            "true" or "True" or "TRUE" => JsonValue.Create(true),
            "false" or "False" or "FALSE" => JsonValue.Create(false),
            _ when Integer().IsMatch(plain) => JsonValue.Create(long.Parse(plain, CultureInfo.InvariantCulture)),
            _ when plain.StartsWith("0x", StringComparison.Ordinal) => JsonValue.Create(
                System.Convert.ToInt64(plain, 16)
            ),
            _ when Real().IsMatch(plain) => JsonValue.Create(double.Parse(plain, CultureInfo.InvariantCulture)),
            _ => JsonValue.Create(plain),
        };

    [GeneratedRegex(@"^[-+]?[0-9]+\z")]
    private static partial Regex Integer();

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\z")]
    private static partial Regex Real();
}
