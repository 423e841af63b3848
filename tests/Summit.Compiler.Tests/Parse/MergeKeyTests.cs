using Summit.Compiler.Parse;
using Summit.Compiler.Tests.Harness;

namespace Summit.Compiler.Tests.Parse;

public class MergeKeyTests
{
    [Theory]
    [InlineData("- &x {a: 1, b: 2}\n- {<<: *x, b: 3}\n", "[{a: 1, b: 2}, {b: 3, a: 1}]")]
    [InlineData("- &x {a: 1}\n- {b: 3, <<: *x}\n", "[{a: 1}, {b: 3, a: 1}]")]
    [InlineData("- &x {a: 1}\n- &y {a: 2, b: 2}\n- <<: [*x, *y]\n", "[{a: 1}, {a: 2, b: 2}, {a: 1, b: 2}]")]
    [InlineData("- &x {a: 1}\n- &y {<<: *x, b: 2}\n- <<: *y\n", "[{a: 1}, {b: 2, a: 1}, {b: 2, a: 1}]")]
    [InlineData("- &x {head-line: 1}\n- {<<: *x, headLine: 2}\n", "[{head-line: 1}, {headLine: 2}]")]
    [InlineData("{<<: {a: 1}, b: 2}\n", "{b: 2, a: 1}")]
    [InlineData("{<<: ~, b: 2}\n", "{b: 2}")]
    [InlineData("{'<<': x}\n", "{<<: x}")]
    public void A_mapping_is_merged_into_another(string yaml, string nodes)
    {
        YamlFile file = YamlParser.Parse("a.yaml", yaml);
        Assert.Empty(file.Diagnostics);
        Assert.Equal(nodes, NodeText.Of(Assert.Single(file.Documents)));
    }

    [Theory]
    [InlineData("{<<: ⟦x⟧, b: 2}\n")]
    [InlineData("- &l [1]\n- {<<: [{a: 1}, ⟦*l⟧]}\n")]
    [InlineData("- {<<: ⟦*nobody⟧}\n")]
    public void Anything_else_is_reported(string markedYaml)
    {
        var spans = new List<MarkedSpan>();
        YamlFile file = YamlParser.Parse("a.yaml", Marks.Remove(markedYaml, "a.yaml", spans));
        Assert.Single(file.Diagnostics);
    }

    [Fact]
    public void Records_share_fields() =>
        new TestCorpus()
            .With("entries.yaml", "- &first\n  id: a\n  headline: x\n  kind: video\n- <<: *first\n  id: b\n")
            .BindsWell();
}
