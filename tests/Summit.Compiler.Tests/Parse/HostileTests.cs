using System.Globalization;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Model;
using Summit.Compiler.Parse;
using Summit.Compiler.Tests.Harness;
using static Summit.Compiler.Diagnostics.DiagnosticCatalogue;

namespace Summit.Compiler.Tests.Parse;

/// <summary>Builds of hostile input terminate in bounded memory and report the error.</summary>
public class HostileTests
{
    [Fact]
    public void An_alias_bomb_is_reported_and_costs_no_other_file()
    {
        string laughs = string.Concat(
            Enumerable
                .Range(1, 9)
                .Select(i => $"l{i}: &l{i} [{string.Join(", ", Enumerable.Repeat($"*l{i - 1}", 9))}]\n")
        );
        long before = GC.GetTotalAllocatedBytes(precise: true);
        BoundCorpus bound = new TestCorpus()
            .With("entries/bomb.yaml", "headline: h\nl0: &l0 lol\n" + laughs)
            .With("entries/good.yaml", "headline: h\n")
            .Bind();
        Assert.True(GC.GetTotalAllocatedBytes(precise: true) - before < 100_000_000);
        Assert.Contains(bound.Diagnostics, item =>
            MessageOf(item).Contains("aliases of the file repeat", StringComparison.Ordinal)
        );
        Assert.Contains("good", bound.Keys("Entry"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_alias_bomb_of_records_is_reported()
    {
        string notes = string.Join(", ", Enumerable.Repeat("{remark: r}", 100));
        string utterances = string.Join(", ", Enumerable.Repeat("{text: t, notes: *n}", 100));
        string entries = string.Concat(
            Enumerable.Range(0, 1000).Select(i => $"- {{id: e{i}, headline: h, utterances: *u}}\n")
        );
        BoundCorpus bound = new TestCorpus()
            .With(
                "entries.yaml",
                $"- id: a\n  headline: h\n  tags: &n [{notes}]\n- id: b\n  headline: h\n  tags: &u [{utterances}]\n{entries}"
            )
            .Bind();
        Assert.Contains(bound.Diagnostics, item =>
            MessageOf(item).Contains("aliases of the file repeat", StringComparison.Ordinal)
        );
        Assert.True(bound.Table("Note").Records.Count <= 100_000);
    }

    [Theory]
    [InlineData("plain", "")]
    [InlineData("double-quoted", "\"")]
    [InlineData("single-quoted", "'")]
    public void A_scalar_of_fifty_megabytes_is_read(string style, string quote)
    {
        string text = new('x', 50_000_000);
        BoundCorpus bound = new TestCorpus()
            .With("entries/a.yaml", $"headline: {quote}{text}{quote}\nkind: {style}\n")
            .Bind();
        Assert.Equal(BadEnum.Id, Assert.Single(bound.Diagnostics).Id);
        Assert.Equal(text.Length, bound.Value("Entry", "a", "Headline").Length);
    }

    [Fact]
    public void A_scalar_of_megabytes_is_rejected_by_other_field_types()
    {
        string digits = new('9', 2_000_000);
        foreach (
            string field in new[]
            {
                "published",
                "position",
                "kind",
                "occurred",
                "length",
                "weight",
                "price",
                "live",
                "link",
                "place",
                digits,
            }
        )
        {
            BoundCorpus bound = new TestCorpus().With("entries/a.yaml", $"headline: h\n{field}: {digits}\n").Bind();
            Assert.True(MessageOf(Assert.Single(bound.Diagnostics)).Length < 1000);
        }
    }

    [Fact]
    public void A_long_line_is_read()
    {
        string tags = string.Join(", ", Enumerable.Range(0, 200_000));
        BoundCorpus bound = new TestCorpus()
            .With("entries/a.yaml", $"{{headline: h, tags: [{tags}], kind: none}}")
            .Bind();
        Assert.Equal(BadEnum.Id, Assert.Single(bound.Diagnostics).Id);
    }

    [Theory]
    [InlineData("  kind: bad\n", false)]
    [InlineData("  headline: @\n", true)]
    [InlineData("  headline: [\n", true)]
    [InlineData("  headline: \"\n", true)]
    [InlineData("  headline: *x\n", true)]
    [InlineData("  - x\n", true)]
    public void Ten_thousand_errors_are_counted(string error, bool isMalformed)
    {
        string entries = string.Concat(
            Enumerable
                .Range(0, 10_000)
                .Select(i =>
                    $"- id: e{i.ToString(CultureInfo.InvariantCulture)}\n"
                    + (isMalformed ? error : "  headline: h\n" + error)
                )
        );
        BoundCorpus bound = new TestCorpus()
            .With("entries.yaml", entries)
            .With("topics/good.yaml", "id: good\n")
            .Bind();
        Assert.InRange(bound.Diagnostics.Count, 1, 1001);
        Assert.Equal("good", bound.Keys("Topic"));
    }

    [Fact]
    public void Diagnostics_that_are_not_shown_are_counted_at_the_first_of_them()
    {
        string entries = string.Concat(
            Enumerable.Range(0, 2000).Select(i => $"- {{id: e{i}, headline: h, live: bad}}\n")
        );
        BoundCorpus bound = new TestCorpus()
            .With("entries.yaml", entries)
            .With("talks/none.yaml", "")
            .With("topics.yaml", "- {id: a, broader: none}\n")
            .Bind();
        Assert.Equal(1001, bound.Diagnostics.Count);
        DiagnosticSpec rest = bound.Diagnostics[^1];
        Assert.Equal((TooMany.Id, 1001), (rest.Id, rest.Span.StartLine));
        Assert.Equal(
            "1002 more diagnostics in 3 files are not shown; correct the others and build again.",
            MessageOf(rest)
        );
    }

    [Fact]
    public void Errors_are_shown_before_warnings()
    {
        var corpus = new TestCorpus();
        for (int i = 0; i < 1500; i++)
            corpus.With($"nowhere/{i}.yaml", "");
        Assert.Contains(corpus.With("topics.yaml", "- {id: a, broader: none}\n").Bind().Diagnostics, item =>
            item.Id == DanglingReference.Id
        );
    }

    [Theory]
    [InlineData("headline: a⟦\0⟧b\0\n", "NUL")]
    [InlineData("headline: caf⟦\uFFFD⟧\n", "save the file as UTF-8")]
    public void Bytes_that_are_not_text_are_reported(string markedYaml, string sentence) =>
        AssertReports(markedYaml, sentence);

    /// <summary>
    /// The cases are not inline data, because the metadata of attributes holds whole characters only.
    /// </summary>
    [Fact]
    public void Half_a_character_is_reported()
    {
        AssertReports("headline: a ⟦\uD83D⟧ b\n", "half a character");
        AssertReports("# ⟦\uDE00⟧\nheadline: b\n", "half a character");
    }

    private static void AssertReports(string markedYaml, string sentence)
    {
        var spans = new List<MarkedSpan>();
        YamlFile file = YamlParser.Parse("a.yaml", Marks.Remove(markedYaml, "a.yaml", spans));
        DiagnosticSpec item = Assert.Single(file.Diagnostics);
        Assert.Contains(sentence, MessageOf(item), StringComparison.Ordinal);
        Assert.Equal(
            spans,
            [new MarkedSpan("a.yaml", item.Span.StartLine, item.Span.StartColumn, item.Span.Start, item.Span.End)]
        );
    }

    [Theory]
    [InlineData("headline: \U0001F600\n")]
    [InlineData("headline: \"\\U0001F600 \\uD83D\\uDE00\"\n")]
    [InlineData("headline: \"\\uFFFD\"\n")]
    public void Whole_characters_are_accepted(string yaml) =>
        Assert.Empty(YamlParser.Parse("a.yaml", yaml).Diagnostics);

    [Fact]
    public void A_message_holds_whole_characters_on_one_line()
    {
        string kind = new string('x', 199) + "\U0001F600\u2028";
        BoundCorpus bound = new TestCorpus().With("entries/a.yaml", $"headline: h\nkind: \"{kind}\"\n").Bind();
        string message = MessageOf(Assert.Single(bound.Diagnostics));
        Assert.DoesNotContain(message, letter => char.IsSurrogate(letter) || letter == '\u2028');
    }
}
