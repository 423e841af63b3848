using Summit.Compiler.Diagnostics;
using Summit.Compiler.Parse;
using Summit.Compiler.Tests.Format;

namespace Summit.Compiler.Tests.Parse;

/// <summary>A sample of each YAML construct in use: it is read correctly, and formatting keeps its meaning.</summary>
public class YamlConstructTests
{
    [Theory]
    [InlineData("- a\n-  b\n-\n  c\n", """["a", "b", "c"]""")]
    [InlineData("a:\n- b\nc:\n  - d\n", """{"a", ["b"], "c", ["d"]}""")]
    [InlineData("- - a\n  - b\n- - - c\n", """[["a", "b"], [["c"]]]""")]
    [InlineData("- a: 1\n  b: 2\n-   c: 3\n    d: 4\n", """[{"a", "1", "b", "2"}, {"c", "3", "d", "4"}]""")]
    [InlineData("a: {b: 1, c: [d, {e: f}]}\n", """{"a", {"b", "1", "c", ["d", {"e", "f"}]}}""")]
    [InlineData("[a, b: c, ]\n", """["a", {"b", "c"}]""")]
    [InlineData("{a, b: , \"c\":d}\n", """{"a", "", "b", "", "c", "d"}""")]
    [InlineData("a: [\n  b, # of b\n  c\n  ]\n", """{"a", ["b", "c"]}""")]
    [InlineData("? a\n: b\n? [c]\n: - d\n", """{"a", "b", ["c"], ["d"]}""")]
    [InlineData("? |\n  a\n: b\n", """{"a\n", "b"}""")]
    [InlineData("a:\nb: ~\nc: ''\n", """{"a", "", "b", "~", "c", ""}""")]
    public void Collections(string yaml, string nodes) => AssertReads(yaml, nodes);

    [Theory]
    [InlineData("a b  c\n", "a b  c")]
    [InlineData("a\n b\n\n c\n", "a b\nc")]
    [InlineData("a#b: c#d # e\n", null, """{"a#b", "c#d"}""")]
    [InlineData("url: https://example.org/a:b?c#d\n", null, """{"url", "https://example.org/a:b?c#d"}""")]
    [InlineData("'it''s \\n'\n", "it's \\n")]
    [InlineData("'a\n  b\n\n  c'\n", "a b\nc")]
    [InlineData("\"a\\tb\\u00e9\\x41\\\"\\\\\\/\"\n", "a\tbéA\"\\/")]
    [InlineData("\"a\\\n   b\"\n", "ab")]
    [InlineData("\"a\n\n b  \n c\"\n", "a\nb c")]
    [InlineData("\"# no : comment\"\n", "# no : comment")]
    [InlineData("-1\n", "-1")]
    [InlineData("a: -b\nc: ?d\ne: :f\n", null, """{"a", "-b", "c", "?d", "e", ":f"}""")]
    public void Flow_scalars_are_read(string yaml, string? text, string? nodes = null) =>
        AssertReads(yaml, nodes ?? Flat.Scalar(text!));

    [Theory]
    [InlineData("a: |\n  b\n   c\n\n  d\n", "b\n c\n\nd\n")]
    [InlineData("a: >\n  b\n  c\n\n  d\n    e\n  f\n", "b c\nd\n  e\nf\n")]
    [InlineData("a: |-\n  b\n\n", "b")]
    [InlineData("a: |+\n  b\n\n", "b\n\n")]
    [InlineData("a: >-\n  b\n  c\n", "b c")]
    [InlineData("a: |1\n  b\n", " b\n")]
    [InlineData("a: |2-\n    b\n", "  b")]
    [InlineData("a: | # so\n  # no comment\n", "# no comment\n")]
    [InlineData("a: |\n  b\n # a comment\n", "b\n")]
    [InlineData("a: |\n\n\n  b\n", "\n\nb\n")]
    [InlineData("a: |\n  \tb\t\n", "\tb\t\n")]
    [InlineData("a: |-\n  - b\n  c: d\n  --- e\n", "- b\nc: d\n--- e")]
    public void Block_scalars_are_read(string yaml, string text) =>
        AssertReads(yaml, $"{{\"a\", {Flat.Scalar(text)}}}");

    [Theory]
    [InlineData("a: &x b\nc: *x\n*x : d\n", """{"a", "b", "c", "b", "b", "d"}""")]
    [InlineData("- &x {a: 1}\n- *x\n- <<: *x\n", """[{"a", "1"}, {"a", "1"}, {"a", "1"}]""")]
    [InlineData("&a a: &b !!str b\n", """{"a", "b"}""")]
    [InlineData("!!map {a: !local b, c: !<tag:example.org,2018:x> d}\n", """{"a", "b", "c", "d"}""")]
    [InlineData("&x\na: b\n", """{"a", "b"}""")]
    [InlineData("a: !!null\nb: &x\nc: *x\n", """{"a", "", "b", "", "c", ""}""")]
    public void Anchors_and_tags_are_read(string yaml, string nodes) => AssertReads(yaml, nodes);

    [Theory]
    [InlineData("--- a\n--- b\n", "\"a\"\n\"b\"")]
    [InlineData("---\n---\na\n...\n", "\"\"\n\"a\"")]
    [InlineData("a\n...\n# between\n---\nb\n", "\"a\"\n\"b\"")]
    [InlineData("%YAML 1.1\n%TAG ! tag:example.org,2018:\n---\n!a b\n", "\"b\"")]
    [InlineData("--- |\n  a\n--- {b: c}\n", "\"a\\n\"\n{\"b\", \"c\"}")]
    [InlineData("\uFEFFa\r\n---\r\nb\r\n", "\"a\"\n\"b\"")]
    public void Documents(string yaml, string documents) => AssertReads(yaml, documents);

    /// <summary>Invalid YAML, with the <c>line:column</c> of the first error.</summary>
    [Theory]
    [InlineData("a: b: c\n", "1:5")]
    [InlineData("a: 'b\n", "1:4")]
    [InlineData("a: [b\nc: d\n", "2:1")]
    [InlineData("a: {b\n", "2:1")]
    [InlineData("- a\nb: c\n", "2:1")]
    [InlineData("a:\n  b: 1\n c: 2\n", "3:2")]
    [InlineData("a: *nobody\n", "1:4")]
    [InlineData("a: @b\n", "1:4")]
    [InlineData("a: \"\\q\"\n", "1:5")]
    [InlineData("a: b\n\tc: d\n", "2:1")]
    [InlineData("a: |x\n  b\n", "1:4")]
    [InlineData("a: ]\n", "1:4")]
    public void Errors_are_reported_at_their_location(string yaml, string location)
    {
        YamlFile file = YamlParser.Parse("a.yaml", yaml);
        Assert.NotEmpty(file.Diagnostics);
        SourceSpan first = file.Diagnostics[0].Span;
        Assert.Equal(location, $"{first.StartLine}:{first.StartColumn}");
        Assert.Equal(yaml, SameMeaning.Format(yaml));
    }

    private static void AssertReads(string yaml, string documents)
    {
        YamlFile file = YamlParser.Parse("a.yaml", yaml);
        Assert.Empty(file.Diagnostics);
        Assert.Equal(documents, Flat.Of(file));
        SameMeaning.Format(yaml);
    }
}
