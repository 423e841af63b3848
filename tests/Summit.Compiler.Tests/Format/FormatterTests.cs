using Summit.Compiler.Format;
using Summit.Compiler.Tests.Harness;

namespace Summit.Compiler.Tests.Format;

/// <summary>The rules of formatting, each with a text before and after.</summary>
public class FormatterTests
{
    [Theory]
    [InlineData("a:    1\nb :\t2\n", "a: 1\nb: 2\n")]
    [InlineData("a:\n- 1\n-   2\n", "a:\n  - 1\n  - 2\n")]
    [InlineData("a:\n      b:\n         c: 1\n", "a:\n  b:\n    c: 1\n")]
    [InlineData("-    a: 1\n     b: 2\n-\n  c: 3\n", "- a: 1\n  b: 2\n-\n  c: 3\n")]
    [InlineData("- - a\n  - b\n", "- - a\n  - b\n")]
    [InlineData("  - a\n  - b\n", "- a\n- b\n")]
    [InlineData("? a\n:   b\n?   - c\n:   - d\n", "? a\n: b\n? - c\n: - d\n")]
    public void Blocks_are_indented_by_two(string yaml, string laidOut) => AssertFormats(yaml, laidOut);

    [Theory]
    [InlineData("a: [ 1,2 , 3 ]\n", "a: [1, 2, 3]\n")]
    [InlineData("a: { b:  1 , \"c\":2, d: , e }\n", "a: {b: 1, c: 2, d: , e}\n")]
    [InlineData("a: [*x , &y b, !t c]\n", null)]
    [InlineData("- &x a\n- [ *x , *x ]\n- { *x : 1 }\n", "- &x a\n- [*x, *x]\n- {*x : 1}\n")]
    [InlineData("a: [1,\n2,\n   3]\nb: [\n1, [2,\n3],\n]\n", null)]
    [InlineData(
        "a: [1,\n  2,\n   3]\nb: [\n   1, [2,\n 3],\n ]\n",
        "a: [1,\n  2,\n  3]\nb: [\n  1, [2,\n    3],\n  ]\n"
    )]
    public void Brackets_are_spaced(string yaml, string? laidOut) => AssertFormats(yaml, laidOut);

    [Theory]
    [InlineData("a: 'b'\n", "a: b\n")]
    [InlineData("a: \"b c\"\n'd': 'it''s'\n", "a: b c\nd: it's\n")]
    [InlineData("a: ['x, y', 'z']\n", "a: ['x, y', z]\n")]
    [InlineData("a: \"b: c\"\nd: \"e #f\"\ng: \"- h\"\ni: \"*j\"\n", "a: 'b: c'\nd: 'e #f'\ng: '- h'\ni: '*j'\n")]
    [InlineData(
        "a: 'true'\nb: \"No\"\nc: '~'\nd: ''\ne: '01:30:00'\nf: '2018-07-16'\ng: \"1_000\"\nh: '<<'\ni: '0x1F'\n",
        "a: 'true'\nb: 'No'\nc: '~'\nd: ''\ne: '01:30:00'\nf: '2018-07-16'\ng: '1_000'\nh: '<<'\ni: '0x1F'\n"
    )]
    [InlineData(
        "a: '90 minutes'\nb: \"7 o'clock\"\nc: 'https://example.org'\n",
        "a: 90 minutes\nb: 7 o'clock\nc: https://example.org\n"
    )]
    [InlineData(
        "a: \"\\u00e9\\n\"\nb: \" c \"\nd: \"it's: so\"\ne: !!str 'f'\n",
        "a: \"\\u00e9\\n\"\nb: ' c '\nd: \"it's: so\"\ne: !!str 'f'\n"
    )]
    public void Quotes_are_written_only_if_needed(string yaml, string laidOut) => AssertFormats(yaml, laidOut);

    [Theory]
    [InlineData("a: |  # c\n      x\n        y\n\nb: >-\n  z\n", "a: | # c\n  x\n    y\n\nb: >-\n  z\n")]
    [InlineData("- a: |2\n      x\n     y\n", "- a: |2\n      x\n     y\n")]
    [InlineData("a:\n- |\n text  \n \n  more\n", "a:\n  - |\n    text  \n\n     more\n")]
    [InlineData("a: |+\n  x\n\n\nb: 1\n", "a: |+\n  x\n\n\nb: 1\n")]
    [InlineData("a: |\n  x\n# not in it\n  # nor this\n", "a: |\n  x\n# not in it\n# nor this\n")]
    [InlineData("a: |\n   x\n  # in no text\nb: 1\n", "a: |\n  x\n# in no text\nb: 1\n")]
    [InlineData("--- |\n   x\n--- >\n y\n", "--- |\n   x\n--- >\n y\n")]
    [InlineData("a: |\n\tx\n", null)]
    [InlineData("a: |\n  x", "a: |\n  x\n")]
    public void The_text_of_block_scalars_is_copied(string yaml, string? laidOut) => AssertFormats(yaml, laidOut);

    [Theory]
    [InlineData("a: one\n      two\n\n      three\n", "a: one\n  two\n\n  three\n")]
    [InlineData("- 'one  \n\n   two'\n", "- 'one\n\n  two'\n")]
    [InlineData("a: \"one\\\n     two \\ \n     three\"\n", "a: \"one\\\n  two \\ \n  three\"\n")]
    public void Scalars_of_several_lines_keep_their_lines(string yaml, string laidOut) => AssertFormats(yaml, laidOut);

    [Theory]
    [InlineData(
        "\n\n# top\n\n\n\na: 1   # one\n   # two\nb: 2\n\n\n# end\n\n",
        "# top\n\na: 1 # one\n# two\nb: 2\n\n# end\n"
    )]
    [InlineData("a:\n   - 1\n   # of a\n# of b\nb: 2\n", "a:\n  - 1\n  # of a\n# of b\nb: 2\n")]
    [InlineData("a:\n# of 1\n- 1\n", "a:\n  # of 1\n  - 1\n")]
    [InlineData("a: # of a\n    b: 1\n", "a: # of a\n  b: 1\n")]
    [InlineData("a: [1, # one\n  2] # two\n", "a: [1, # one\n  2] # two\n")]
    [InlineData("# only\n", "# only\n")]
    public void Comments_are_kept(string yaml, string laidOut) => AssertFormats(yaml, laidOut);

    [Theory]
    [InlineData("%YAML 1.2\n---\na: 1\n...\n---\nb: 2\n", "%YAML 1.2\n---\na: 1\n...\n---\nb: 2\n")]
    [InlineData("---\n- a\n---\n- b\n", "---\n- a\n---\n- b\n")]
    [InlineData("a: &x\n    b: 1\nc:\n    <<: *x\n*x : 1\n", null)]
    [InlineData("a: &x\n    b: 1\nc:\n    <<: *x\n    d: *x\n", "a: &x\n  b: 1\nc:\n  <<: *x\n  d: *x\n")]
    [InlineData("a: !!map\n   &x\n   b: 1\n", "a: !!map\n  &x\n  b: 1\n")]
    [InlineData("&a k: &b v\n", "&a k: &b v\n")]
    public void Markers_anchors_and_aliases_are_kept(string yaml, string? laidOut) => AssertFormats(yaml, laidOut);

    [Theory]
    [InlineData("\uFEFFa: 1\r\nb: |\r\n  x\r\n  y\r\n", "a: 1\nb: |\n  x\n  y\n")]
    [InlineData("a: 1\rb: 2", "a: 1\nb: 2\n")]
    [InlineData("a: 1  \n \nb: 2\t\n", "a: 1\n\nb: 2\n")]
    [InlineData("a: 1\n   \n \n", "a: 1\n")]
    [InlineData("", "")]
    public void All_lines_have_the_same_ending(string yaml, string laidOut) => AssertFormats(yaml, laidOut);

    [Fact]
    public void Fields_are_put_in_the_order_of_the_schema()
    {
        string yaml = """
            # The file.

            # Of the kind.
            kind: video # is it?
            tags: [a]

            unknown: x
            headline: h
            utterances:
            - speaker: putin
              # Of the text.
              text: t
            - text: u
              speaker: putin
            id: a

            """;
        string ordered = """
            # The file.

            id: a
            # Of the kind.
            kind: video # is it?
            headline: h
            tags: [a]
            utterances:
              - speaker: putin
                # Of the text.
                text: t
              - speaker: putin
                text: u

            unknown: x

            """;
        Assert.Equal(ordered, Formatted(yaml));
    }

    [Theory]
    [InlineData(
        "- headline: h\n  id: a\n\n- kind: video\n  id: b\n  headline: i\n",
        "- id: a\n  headline: h\n\n- id: b\n  kind: video\n  headline: i\n"
    )]
    [InlineData("headline: &h x\nid: *h\n", "headline: &h x\nid: *h\n")]
    [InlineData("headline: x\nid: a\nid: b\n", "headline: x\nid: a\nid: b\n")]
    [InlineData("id: a\nheadline: h\n<<: {kind: video}\n", "<<: {kind: video}\nid: a\nheadline: h\n")]
    [InlineData(
        "headline: h\nid: a\n---\nkind: video\nid: b\n# end\n",
        "id: a\nheadline: h\n---\nid: b\nkind: video\n# end\n"
    )]
    [InlineData("headline: h\nid: |\n  a\n", "id: |\n  a\nheadline: h\n")]
    public void Fields_that_cannot_be_reordered_keep_their_order(string yaml, string ordered) =>
        Assert.Equal(ordered, Formatted(yaml));

    [Theory]
    [InlineData("a: [1\n", 2, 1)]
    [InlineData("a: 1\n b: 2\n", 2, 3)]
    [InlineData("a: 'x\n", 1, 4)]
    public void A_malformed_file_is_left_unchanged(string yaml, int line, int column)
    {
        FormattedFile file = YamlFormatter.Format("a.yaml", yaml);
        Assert.Equal(yaml, file.Text);
        Assert.Contains(file.Diagnostics, item => item.Span.StartLine == line && item.Span.StartColumn == column);
    }

    /// <summary>Formatting hostile input terminates in bounded memory.</summary>
    [Fact]
    public void Hostile_text_is_formatted_or_left_unchanged()
    {
        Assert.NotEmpty(SameMeaning.Format($"a: [{string.Join(" ,", Enumerable.Range(0, 100_000))}]\n"));
        Assert.NotEmpty(
            SameMeaning.Format(string.Concat(Enumerable.Range(0, 20_000).Select(i => $"-   a: '{i}'\n    # {i}\n")))
        );
        foreach (string opening in new[] { "- ", "[", "{a: ", "? " })
        {
            SameMeaning.Format(string.Concat(Enumerable.Repeat(opening, 900)));
            SameMeaning.Format(string.Concat(Enumerable.Repeat(opening, 100_000)));
        }

        Assert.Equal(
            3,
            YamlFormatter.Format("a.yaml", "a:   |\n    " + new string('x', 50_000_000) + "\n").Text.Split('\n').Length
        );
    }

    /// <summary>Formats with a schema: fields have the order of <see cref="Shape.Summit"/>.</summary>
    private static string Formatted(string yaml)
    {
        FormattedFile file = YamlFormatter.Format("corpus/entries/a.yaml", yaml, Shape.Summit);
        Assert.Empty(file.Diagnostics);
        Assert.Null(file.Doubt);
        Assert.Equal(file.Text, YamlFormatter.Format("corpus/entries/a.yaml", file.Text, Shape.Summit).Text);
        return file.Text;
    }

    /// <summary>
    /// Asserts the formatted text. If <paramref name="laidOut"/> is null, asserts only that the meaning is the same.
    /// </summary>
    private static void AssertFormats(string yaml, string? laidOut)
    {
        string text = SameMeaning.Format(yaml);
        if (laidOut is not null)
            Assert.Equal(laidOut, text);
    }
}
