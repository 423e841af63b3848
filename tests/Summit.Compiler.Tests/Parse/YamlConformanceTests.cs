using Summit.Compiler.Diagnostics;
using Summit.Compiler.Parse;
using Summit.Compiler.Tests.Format;
using Summit.Compiler.Tests.Harness;

namespace Summit.Compiler.Tests.Parse;

/// <summary>Constructs that YAML libraries disagree on are read or rejected as YAML 1.2 demands.</summary>
public class YamlConformanceTests
{
    [Theory]
    [InlineData("- {id: a, name: &n First, text: x}\n", """[{"id", "a", "name", "First", "text", "x"}]""")]
    [InlineData("- [&a b, &c d, *a]\n", """[["b", "d", "b"]]""")]
    [InlineData("- {a: &x 1, b: *x, c: &y 2}\n", """[{"a", "1", "b", "1", "c", "2"}]""")]
    [InlineData("{&k a: &v b, c: d}\n", """{"a", "b", "c", "d"}""")]
    public void Anchors_in_brackets_are_read(string yaml, string nodes) => AssertReads(yaml, nodes);

    [Theory]
    [InlineData("a: |\n  \n\n  x\n", """{"a", "\n\nx\n"}""")]
    [InlineData("a: |\n    \n    x\nb: 1\n", """{"a", "\nx\n", "b", "1"}""")]
    [InlineData("a: >-\n \n  \n  x\n", """{"a", "\n\nx"}""")]
    [InlineData("- |+\n \n- b\n", """["\n", "b"]""")]
    [InlineData("- |+\n  \n-  c\n", """["\n", "c"]""")]
    [InlineData("a: |\n  x\n\n  ", """{"a", "x\n"}""")]
    [InlineData("a: |\n  x\n    ", """{"a", "x\n  \n"}""")]
    [InlineData("a: |\n  x", """{"a", "x\n"}""")]
    [InlineData("a: |\n \t\nb: 1\n", """{"a", "\t\n", "b", "1"}""")]
    [InlineData("--- >\nx\ny\n", "\"x y\\n\"")]
    [InlineData("--- |\n   \n---\na\n", "\"\"\n\"a\"")]
    public void Blank_lines_in_block_scalars_are_read(string yaml, string nodes) => AssertReads(yaml, nodes);

    [Theory]
    [InlineData("- :\n", """[{"", ""}]""")]
    [InlineData(": a\n: b\n", """{"", "a", "", "b"}""")]
    [InlineData("a:\n  : b\n", """{"a", {"", "b"}}""")]
    [InlineData("? a\n: b\n: c\n", """{"a", "b", "", "c"}""")]
    [InlineData("? a\n? b\nc: d\n", """{"a", "", "b", "", "c", "d"}""")]
    [InlineData("{: a, b: , :}\n", """{"", "a", "b", "", "", ""}""")]
    [InlineData("[: a, ? , ? b : c]\n", """[{"", "a"}, {"", ""}, {"b", "c"}]""")]
    public void Empty_names_and_values_are_read(string yaml, string nodes) => AssertReads(yaml, nodes);

    [Theory]
    [InlineData("{foo\n: bar}\n", """{"foo", "bar"}""")]
    [InlineData("{foo\n  bar: x,\n \"q\"\n :y}\n", """{"foo bar", "x", "q", "y"}""")]
    [InlineData("k: {\n a\n :\n b\n }\n", """{"k", {"a", "b"}}""")]
    [InlineData("{[a\n]: b, \"c\":d, e:f}\n", """{["a"], "b", "c", "d", "e:f", ""}""")]
    [InlineData("[\"a\":b, [c]: d, {e: f}:g, h]\n", """[{"a", "b"}, {["c"], "d"}, {{"e", "f"}, "g"}, "h"]""")]
    [InlineData("[a:b, :c, -d, ?e, f#g]\n", """["a:b", ":c", "-d", "?e", "f#g"]""")]
    public void Colons_in_brackets_are_read(string yaml, string nodes) => AssertReads(yaml, nodes);

    [Theory]
    [InlineData("a: 1\n\t\nb: 2\n", """{"a", "1", "b", "2"}""")]
    [InlineData("\t# comment\na:\t1\t# comment\n \t \nb:\n \t2\n", """{"a", "1", "b", "2"}""")]
    [InlineData("- [\n\t\n  a,\n  \tb ]\n", """[["a", "b"]]""")]
    [InlineData("-\ta\n-\t-1\n", """["a", "-1"]""")]
    [InlineData("a: 'x\n\t\n  \ty'\n", """{"a", "x\ny"}""")]
    public void Tabs_that_do_not_indent_are_accepted(string yaml, string nodes) => AssertReads(yaml, nodes);

    [Theory]
    [InlineData("a\n...\n- b\n...\n{c: d}\n", "\"a\"\n[\"b\"]\n{\"c\", \"d\"}")]
    [InlineData("...\n...\na\n", "\"a\"")]
    [InlineData("%YAML 1.1\n---\na\n...\n%YAML 1.1\n---\nb\n", "\"a\"\n\"b\"")]
    [InlineData("%YAML 1.3 # later\n---\na\n", "\"a\"")]
    [InlineData("%FOO bar\n---\na\n", "\"a\"")]
    [InlineData("---\na\n%b\n", "\"a %b\"")]
    [InlineData("a\n...\n\uFEFF# comment\nb\n", "\"a\"\n\"b\"")]
    public void Documents_and_directives_are_read(string yaml, string documents) => AssertReads(yaml, documents);

    [Theory]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    [InlineData("\u0085")]
    public void Separators_of_Unicode_are_ordinary_characters(string letter)
    {
        foreach (string style in new[] { "{0}", "'{0}'", "\"{0}\"", "|-\n  {0}", ">-\n  {0}", "[{0}]" })
        {
            string value = $"one{letter}two {letter} three";
            YamlFile file = YamlParser.Parse(
                "a.yaml",
                $"a: {style.Replace("{0}", value, StringComparison.Ordinal)}\nb: c\nd: @\n"
            );
            var root = (YamlMapping)file.Documents[0];
            YamlNode read = root.Pairs[0].Value is YamlSequence list ? list.Items[0] : root.Pairs[0].Value;
            Assert.Equal(value, ((YamlScalar)read).Value);
            int lines = style.Contains('\n', StringComparison.Ordinal) ? 4 : 3;
            Assert.Equal(lines, Assert.Single(file.Diagnostics).Span.StartLine);
        }
    }

    /// <summary>Invalid YAML that many libraries accept.</summary>
    [Theory]
    [InlineData("a:\n\tb: c\n", "2:1")]
    [InlineData("-\t- a\n", "1:2")]
    [InlineData("- \t- a\n", "1:3")]
    [InlineData("?\ta: b\n", "1:2")]
    [InlineData("? a\n:\t- b\n", "2:2")]
    [InlineData("a:\n  b: 1\n  \tc: 2\n", "3:3")]
    [InlineData("- [\n\ta ]\n", "2:1")]
    [InlineData("a: \"b\n\tc\"\n", "2:1")]
    [InlineData("a: |\n\t\nb: 1\n", "2:1")]
    [InlineData("a: |\n    \n  x\n", "2:5")]
    [InlineData("-\na\n", "2:1")]
    [InlineData("- a\nb\n", "2:1")]
    [InlineData("a: [b]c\n", "1:7")]
    [InlineData("a: [b,#c\n ]\n", "1:7")]
    [InlineData("a: b # c\n  d\n", "2:3")]
    [InlineData("a: {b: {} c: d}\n", "1:11")]
    [InlineData("[a\n: b]\n", "2:1")]
    [InlineData("a: [\nb ]\n", "2:1")]
    [InlineData("a: 'b' c\n", "1:8")]
    [InlineData(": - a\n", "1:3")]
    [InlineData("--- a: b\n", "1:6")]
    [InlineData("&x - a\n", "1:4")]
    [InlineData("a: - b\n", "1:4")]
    [InlineData("[-, a]\n", "1:2")]
    [InlineData("%YAML 1.1#x\n---\n", "1:1")]
    [InlineData("%YAML 2.0\n---\n", "1:1")]
    [InlineData("%YAML 1.2\na\n", "1:1")]
    [InlineData("a\n... b\n", "2:5")]
    [InlineData("a: !<b c\n", "1:4")]
    [InlineData("a: !x{} b\n", "1:4")]
    public void Invalid_documents_are_rejected_at_the_error(string yaml, string position)
    {
        YamlFile file = YamlParser.Parse("a.yaml", yaml);
        DiagnosticSpec first = file.Diagnostics[0];
        Assert.Equal(DiagnosticCatalogue.Malformed.Id, first.Id);
        Assert.Equal(position, $"{first.Span.StartLine}:{first.Span.StartColumn}");
    }

    [Theory]
    [InlineData("a: \"x\ny\"\nb: c\n", """{"a", "x y", "b", "c"}""", 2)]
    [InlineData("- a: 'x\n\n  y'\n", """[{"a", "x\ny"}]""", 3)]
    [InlineData("a: [\n  b\n]\nc: d\n", """{"a", ["b"], "c", "d"}""", 3)]
    [InlineData("a: {\n  b: c\n}\n", """{"a", {"b", "c"}}""", 3)]
    public void A_line_at_the_indentation_of_its_parent_is_a_warning(string yaml, string nodes, int line)
    {
        YamlFile file = YamlParser.Parse("a.yaml", yaml);
        Assert.Equal(nodes, Flat.Of(file));
        DiagnosticSpec warning = Assert.Single(file.Diagnostics);
        Assert.Equal((DiagnosticCatalogue.OutdentedLine.Id, line), (warning.Id, warning.Span.StartLine));
        Assert.False(file.IsMalformed);
    }

    [Theory]
    [InlineData("- a: \"x\n y\"\n", "indented too little; indent it by at least 3 spaces")]
    [InlineData("- a: \"x\n- b: \"y\"\n", "a quote is opened here and not closed")]
    [InlineData("a: \"x\nb: \"y\"\n", "a quote is opened here and not closed")]
    [InlineData("a: **bold** text\n", "put the text in quotes")]
    [InlineData("a: *emphasis* text\n", "put the text in quotes")]
    [InlineData("a: *q\n", "there is no anchor '&q' before this")]
    [InlineData("a: \"b\" c\n", "the quoted value ends before this")]
    [InlineData("a: 'it's'\n", "the quoted value ends before this")]
    [InlineData("%YAML 2.0\n---\na\n", "only YAML 1 can be read")]
    [InlineData("%YAML 1.2\n%YAML 1.2\n---\na\n", "the version is given a second time")]
    [InlineData("a: !e!x b\n", "the prefix of this tag is not declared")]
    [InlineData("%TAG !e! [[\n---\na: !e!x b\n", "put a text that starts with '!' in quotes")]
    [InlineData("- a\n: b\n", "an item that starts with '- ' is expected here")]
    [InlineData("a: &x &y b\n", "a value has one anchor")]
    [InlineData("a: &x b\nc: &y *x\n", "an alias is the value itself")]
    [InlineData("a: - b\n", "must begin on a line of its own")]
    [InlineData("a: %x\n", "put a text that starts with '%' in quotes")]
    [InlineData("a: !\" b\n", "put a text that starts with '!' in quotes")]
    public void Messages_say_what_to_do(string yaml, string sentence)
    {
        DiagnosticSpec first = YamlParser.Parse("a.yaml", yaml).Diagnostics[0];
        Assert.Contains(sentence, DiagnosticCatalogue.MessageOf(first), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("headline: &q many\nposition: ⟦*q⟧\n", 1)]
    [InlineData("# comment\nheadline: &q |\n  many\nposition: ⟦*q⟧\n", 2)]
    [InlineData("headline: &q many\nlive: ⟦*q⟧\n", 1)]
    [InlineData("headline: h\ntags: &q [a]\nkind: ⟦*q⟧\n", 2)]
    public void The_error_of_an_aliased_value_is_at_the_alias_and_names_the_line_of_the_value(
        string markedYaml,
        int line
    )
    {
        var corpus = new TestCorpus().With("entries/a.yaml", markedYaml);
        DiagnosticSpec error = Assert.Single(corpus.Bind().Diagnostics);
        string text = markedYaml.Replace("⟦", "", StringComparison.Ordinal);
        Assert.Equal(text.IndexOf("*q", StringComparison.Ordinal), error.Span.Start);
        Assert.EndsWith(
            $" The value is in line {line}, at the anchor of this alias.",
            DiagnosticCatalogue.MessageOf(error),
            StringComparison.Ordinal
        );
    }

    private static void AssertReads(string yaml, string documents)
    {
        YamlFile file = YamlParser.Parse("a.yaml", yaml);
        Assert.Empty(file.Diagnostics);
        Assert.Equal(documents, Flat.Of(file));
        SameMeaning.Format(yaml);
    }
}
