using System.Text.RegularExpressions;
using Summit.Helsinki.Tests.IndependentReader;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;
using YamlDotNet.RepresentationModel;
using static Summit.Helsinki.Tests.Rules.YamlNodes;

namespace Summit.Helsinki.Tests.Rules;

/// <summary>The rules on the layout of the YAML files.</summary>
public partial class YamlLayoutTests
{
    private const int Columns = 110;

    /// <summary>The README headings above the field descriptions of each table.</summary>
    private static readonly Dictionary<string, string> Headings = new()
    {
        ["sources"] = "Sources",
        ["entries"] = "Entries",
        ["utterances"] = "Utterances",
        ["media"] = "Media",
        ["also-in"] = "Further appearances",
        ["speakers"] = "Speakers",
        ["memberships"] = "Memberships",
        ["organisations"] = "Organisations",
        ["topics"] = "Topics",
        ["concept-schemes"] = "Concept schemes",
        ["places"] = "Places",
        ["events"] = "Events",
    };

    /// <summary>The lists that have one item per line even if they fit on one line.</summary>
    private static readonly string[] OneALine =
    [
        "other-names",
        "alt-labels",
        "exact-match",
        "close-match",
        "sections",
        "tags",
    ];

    public static TheoryData<string> Files => [.. CorpusFolder.YamlFiles];

    [Theory]
    [MemberData(nameof(Files))]
    public void Lines_respect_the_maximal_width(string path) =>
        Assert.All(CorpusFolder.Read(path).Split('\n'), line =>
            Assert.True(line.Length <= Columns && line == line.TrimEnd(), line)
        );

    [Theory]
    [MemberData(nameof(Files))]
    public void Fields_have_the_order_of_their_description(string path) => Assert.All(MappingsOf(path), record =>
        {
            if (!Headings.TryGetValue(record.Table, out string? heading))
                return;
            string[] described = [.. ReadMe.Fields(heading)];
            IEnumerable<string> given = KeysOf(record.Mapping);
            Assert.Equal(described.Where(given.Contains), given);
        });

    [Theory]
    [MemberData(nameof(Files))]
    public void No_field_is_empty(string path) => Assert.All(NodesOf(path), node => Assert.True(
                node switch
                {
                    YamlSequenceNode list => list.Children.Count > 0,
                    YamlMappingNode mapping => mapping.Children.Count > 0,
                    YamlScalarNode scalar => scalar.Value is not (null or "" or "null" or "~"),
                    _ => false,
                },
                $"{path}, line {node.Start.Line}"
            ));

    [Theory]
    [MemberData(nameof(Files))]
    public void Lists_of_ids_are_on_one_line_if_they_fit_and_names_are_one_per_line(string path) =>
        Assert.All(FieldsOf(path), field =>
        {
            if (field.Value is not YamlSequenceNode { Style: var style } list || list.Children[0] is not YamlScalarNode)
                return;
            string flow = $"{field.Key.Value}: [{string.Join(", ", list.Children)}]";
            bool isNames = OneALine.Contains(field.Key.Value!);
            bool isOneALine = style == YamlDotNet.Core.Events.SequenceStyle.Block;
            bool fits = field.Key.Start.Column - 1 + flow.Length <= Columns;
            Assert.True(isOneALine == (isNames || !fits), $"{path}, line {field.Key.Start.Line}: {flow}");
            Assert.True(isOneALine || list.Start.Line == list.End.Line, $"{path}, line {field.Key.Start.Line}: {flow}");
        });

    [Theory]
    [MemberData(nameof(Files))]
    public void Long_text_is_folded_and_quotes_are_single_and_necessary(string path) =>
        Assert.All(FieldsOf(path), field =>
        {
            if (field.Value is not YamlScalarNode { Value: { } text } scalar)
                return;
            bool needsQuotes =
                field.Key.Value == "planned-duration" || (FormOf(field.Key) is null && NeedsQuotes().IsMatch(text));
            Assert.True(
                scalar.Style switch
                {
                    ScalarStyle.Plain => scalar.Start.Line == scalar.End.Line && !needsQuotes,
                    ScalarStyle.SingleQuoted => scalar.Start.Line == scalar.End.Line && needsQuotes,
                    ScalarStyle.Folded => text.Length + field.Key.End.Column + 1 > Columns && !text.EndsWith('\n'),
                    _ => false,
                },
                $"{path}, line {field.Key.Start.Line}: {text}"
            );
        });

    [Theory]
    [MemberData(nameof(Files))]
    public void A_comment_has_a_line_of_its_own(string path)
    {
        var scanner = new Scanner(new StringReader(CorpusFolder.Read(path)), skipComments: false);
        while (scanner.MoveNext())
            Assert.False(scanner.Current is Comment { IsInline: true }, $"{path}, line {scanner.CurrentPosition.Line}");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Numbers_and_times_have_one_form(string path) =>
        Assert.All(FieldsOf(path), field =>
            Assert.True(
                FormOf(field.Key)?.IsMatch(((YamlScalarNode)field.Value).Value!) ?? true,
                $"{path}, line {field.Key.Start.Line}"
            )
        );

    [Fact]
    public void Ids_are_written_if_they_differ_from_the_file_name() => Assert.All(YamlFile.All, file =>
        {
            bool isFileOfOne =
                file.Table == "speakers" || file.Path.StartsWith("entries/live-blog/", StringComparison.Ordinal);
            bool isList = file.Documents is [YamlSequenceNode];
            Assert.Equal(!isFileOfOne && file.Table != "sources", isList);
            Assert.Equal(isFileOfOne, file.Documents is [YamlMappingNode]);
            Assert.All(file.Records, record => Assert.Equal(!isFileOfOne, record.Children.ContainsKey("id")));
        });

    [Fact]
    public void A_file_of_statements_is_named_after_its_section() =>
        Assert.All(
            YamlFile.All.Where(file => file.Path.StartsWith("entries/article/", StringComparison.Ordinal)),
            file =>
                Assert.All(file.Records, statement =>
                    Assert.Equal(file.Name, statement["section"].ToString().Replace(' ', '-').ToLowerInvariant())
                )
        );

    [Fact]
    public void A_file_of_topics_contains_a_top_concept_and_all_topics_below_it_by_their_first_broader_topic() =>
        Assert.All(YamlFile.All.Where(file => file.Table == "topics"), file =>
            Assert.Equal(
                file.Records.Select(record => Helsinki2018.Topics.Get(record["id"].ToString())).ToHashSet(),
                Helsinki2018.Topics.Where(topic => TopConceptOf(topic).Id == file.Name).ToHashSet()
            )
        );

    [Fact]
    public void A_file_of_topics_begins_with_its_top_concept() =>
        Assert.All(YamlFile.All.Where(file => file.Table == "topics"), file =>
            Assert.Equal(file.Name, file.Records.First()["id"].ToString())
        );

    private static Topic TopConceptOf(Topic topic) => topic.Broader.Count > 0 ? TopConceptOf(topic.Broader[0]) : topic;

    /// <summary>Returns the form of a field with a number or a time; null for a text.</summary>
    private static Regex? FormOf(YamlScalarNode field) =>
        field.Value switch
        {
            "position" or "paragraph" or "last-paragraph" or "year" => Number(),
            "published"
            or "coverage-end"
            or "page-stamp"
            or "planned-start"
            or "planned-end"
            or "start"
            or "end"
            or "said-at" => Instant(),
            "occurred" or "said" or "since" or "until" or "date" or "last-date" or "retrieved" => Date(),
            "planned-duration" => Duration(),
            _ => null,
        };

    /// <summary>
    /// Text that needs quotes: a colon or number sign that YAML interprets, a leading YAML indicator, a Boolean, null
    /// or a number.
    /// </summary>
    [GeneratedRegex(
        """[ ]\#|:(\s|$)|^["'\[\]{}>|*&!%#`@,?:-]|^(true|false|yes|no|on|off|null|~)$|^[-+.\d][\d.:eE+-]*$""",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex NeedsQuotes();

    [GeneratedRegex(@"^[1-9]\d*$")]
    private static partial Regex Number();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")]
    private static partial Regex Instant();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d$")]
    private static partial Regex Date();

    [GeneratedRegex(@"^\d\d:\d\d:\d\d$")]
    private static partial Regex Duration();
}
