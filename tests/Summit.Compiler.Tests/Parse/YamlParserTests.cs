using Summit.Compiler.Diagnostics;
using Summit.Compiler.Parse;
using Summit.Compiler.Tests.Harness;

namespace Summit.Compiler.Tests.Parse;

public class YamlParserTests
{
    [Theory]
    [InlineData("a: 1\nb: [x, 'y']\nc: {d: e}\n", "{a: 1, b: [x, y], c: {d: e}}")]
    [InlineData("a: |\n  one\n  two\nb: >\n  one\n  two\n", "{a: one\ntwo\n, b: one two\n}")]
    [InlineData("- &x {a: 1}\n- *x\n", "[{a: 1}, {a: 1}]")]
    [InlineData("a: 1\na: 2\n", "{a: 1, a: 2}")]
    [InlineData("\uFEFFa: 1\n", "{a: 1}")]
    [InlineData("a: 1\r\nb: 2\r\n", "{a: 1, b: 2}")]
    public void A_document_becomes_nodes(string yaml, string nodes)
    {
        YamlFile file = YamlParser.Parse("a.yaml", yaml);
        Assert.Empty(file.Diagnostics);
        Assert.Equal(nodes, NodeText.Of(Assert.Single(file.Documents)));
    }

    [Fact]
    public void An_alias_has_its_own_position_and_the_content_of_its_anchor()
    {
        var root = (YamlSequence)YamlParser.Parse("a.yaml", "- &x [1]\n- *x\n").Documents[0];
        Assert.Equal(new SourceSpan(11, 13, 2, 3, 2, 5, AnchorLine: 1), root.Items[1].Span);
        Assert.Same(((YamlSequence)root.Items[0]).Items, ((YamlSequence)root.Items[1]).Items);
    }

    [Fact]
    public void An_anchor_is_valid_in_one_document() =>
        Assert.Single(YamlParser.Parse("a.yaml", "a: &x 1\n---\nb: *x\n").Diagnostics);

    [Theory]
    [InlineData("a: ~", true)]
    [InlineData("a:", true)]
    [InlineData("a: null", true)]
    [InlineData("a: 'null'", false)]
    [InlineData("a: !!str null", false)]
    [InlineData("a: nil", false)]
    public void Only_plain_scalars_are_null(string yaml, bool isNull)
    {
        var root = (YamlMapping)YamlParser.Parse("a.yaml", yaml).Documents[0];
        Assert.Equal(isNull, ((YamlScalar)root.Pairs[0].Value).IsNull);
    }

    [Fact]
    public void Positions_count_from_the_start_of_the_file()
    {
        var root = (YamlMapping)YamlParser.Parse("a.yaml", "a: 1\nbc: 'xyz'\n").Documents[0];
        Assert.Equal(new SourceSpan(9, 14, 2, 5, 2, 10), root.Pairs[1].Value.Span);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("# a comment\n")]
    public void Empty_text_has_no_document(string yaml)
    {
        YamlFile file = YamlParser.Parse("a.yaml", yaml);
        Assert.Empty(file.Documents);
        Assert.Empty(file.Diagnostics);
    }

    [Theory]
    [InlineData("- ")]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("? ")]
    public void Excessive_depth_is_reported_and_does_not_overflow_the_stack(string opening)
    {
        string deep = string.Concat(Enumerable.Repeat(opening, 100_000));
        YamlFile file = YamlParser.Parse("a.yaml", $"- id: before\n- {deep}\n- id: after\n");
        Assert.Single(file.Diagnostics);
        Assert.Contains("after", NodeText.Of(file.Documents[^1]), StringComparison.Ordinal);
    }
}
