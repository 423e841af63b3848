using Summit.Compiler.Parse;
using Summit.Compiler.Tests.Harness;

namespace Summit.Compiler.Tests.Parse;

/// <summary>Every file of these tests contains errors, marked by <c>⟦</c>, and valid records.</summary>
public class RecoveryTests
{
    [Theory]
    [InlineData("- id: a\n  h: ⟦\"x\n- id: b\n  h: y\n- id: c\n", "[{id: a}] [{id: b, h: y}, {id: c}]")]
    [InlineData("- id: a\n- id: b\n  h: ⟦@x\n- id: c\n", "[{id: a}, {id: b}] [{id: c}]")]
    [InlineData("- id: a\n  h: x⟦: y\n  z: 1\n- id: b\n  h: x⟦: y\n- id: c\n", "[{id: a}] [{id: b}] [{id: c}]")]
    [InlineData("- id: a\n  l: [1, 2\n  ⟦b: 3\n- id: c\n", "[{id: a, l: [1, 2]}] [{id: c}]")]
    [InlineData("- id: a\n⟦garbage\n- id: c\n", "[{id: a}] [{id: c}]")]
    [InlineData("- id: a\n  x: 1\n ⟦- id: b\n- id: c\n", "[{id: a, x: 1}] [{id: c}]")]
    [InlineData("  - id: a\n    h: ⟦@\n  - id: c\n", "[{id: a}] [{id: c}]")]
    [InlineData("- id: &k a\n  h: ⟦@\n- id: *k\n", "[{id: a}] [{id: a}]")]
    [InlineData("- h: |\n    - no item\n  i: ⟦@\n- id: c\n", "[{h: - no item\n}] [{id: c}]")]
    [InlineData("- h: ⟦@\r\n- id: b\r\n  i: ⟦@\r\n- id: c\r\n", "[{}] [{id: b}] [{id: c}]")]
    public void Reading_goes_on_with_the_next_item(string markedYaml, string documents) =>
        AssertReads(markedYaml, documents);

    [Theory]
    [InlineData("id: a\nh: ⟦@\nz: 1\n---\nid: b\n", "{id: a} {id: b}")]
    [InlineData("id: a\n---\nh: [1,\n⟦---\nid: b\n", "{id: a} {h: [1]} {id: b}")]
    [InlineData("- h: ⟦@\n---\nid: b\n", "[{}] {id: b}")]
    [InlineData("text\nid⟦: b\n---\nid: c\n", "{id: c}")]
    public void Reading_goes_on_with_the_next_document(string markedYaml, string documents) =>
        AssertReads(markedYaml, documents);

    [Theory]
    [InlineData("id: a\n⟦\th: x\n", "{id: a}")]
    [InlineData("id: a\nh: \"x\n  ⟦\\q\"\n", "{id: a}")]
    [InlineData("id: a\nh: \"x \\u⟦12\"\n", "{id: a}")]
    [InlineData("id: a\nh: ⟦|0\n  x\n", "{id: a}")]
    public void An_error_is_reported_where_it_is_detected(string markedYaml, string documents) =>
        AssertReads(markedYaml, documents);

    [Fact]
    public void Truncated_records_are_partial()
    {
        YamlFile file = YamlParser.Parse("a.yaml", "- id: a\n- id: b\n  h: @\n- id: c\n");
        IEnumerable<YamlNode> records = file.Documents.SelectMany(root => ((YamlSequence)root).Items);
        Assert.Equal([false, true, false], records.Select(record => ((YamlMapping)record).IsPartial));
    }

    private static void AssertReads(string markedYaml, string documents)
    {
        var spans = new List<MarkedSpan>();
        YamlFile file = YamlParser.Parse("a.yaml", Marks.Remove(markedYaml, "a.yaml", spans));
        Assert.Equal(documents, string.Join(' ', file.Documents.Select(NodeText.Of)));
        Assert.Equal(
            spans,
            file.Diagnostics.Select(item => new MarkedSpan(
                item.Path,
                item.Span.StartLine,
                item.Span.StartColumn,
                item.Span.Start,
                End: -1
            ))
        );
    }
}
