using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Summit.Search.Tests.Queries;

namespace Summit.Search.Tests.Snippets;

/// <summary>A passage is a part of its text with a bounded length, and begins and ends at borders.</summary>
public sealed class PassageTests
{
    private static readonly string Long = string.Concat(
        Enumerable.Range(0, 50).Select(i => $"Nothing happened on day {i} there. ")
    );

    [Fact]
    public void The_text_of_a_passage_is_the_passage_and_not_the_whole_text()
    {
        byte[] text = Encoding.UTF8.GetBytes(Long + "Then Putin spoke of the treaty. " + Long);
        Passage passage = Inputs.Entries.FindPassage("putin treaty", text, 80);
        Assert.Equal(passage.ToString(), Encoding.UTF8.GetString(passage.Text));
        Assert.StartsWith("Then Putin spoke of the treaty.", passage.ToString(), StringComparison.Ordinal);
        Assert.True(passage.Text.Length <= 80);
        Assert.True(passage.Source.SequenceEqual(text));
        Assert.True(passage.Text.SequenceEqual(text.AsSpan(passage.Start..passage.End)));
    }

    [Theory]
    [InlineData("日本", "東京都民は日本の首都で暮らしている。", 12)]
    [InlineData("ภาษา", "ภาษาไทยเป็นภาษาที่มีระดับเสียงของคำแน่นอน", 30)]
    [InlineData("x", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", 10)]
    [InlineData("dusk", "!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!! dusk", 6)]
    [InlineData("nothing", "😀😀😀😀😀😀😀😀😀😀😀😀", 9)]
    public void Texts_without_blanks_and_long_words_have_bounded_passages(string query, string text, int maxLength)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        Passage passage = Inputs.Entries.FindPassage(query, utf8, maxLength);
        Assert.InRange(passage.Text.Length, 1, maxLength);
        Assert.Contains(passage.ToString(), text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A short text.", 160, "A short text.")]
    [InlineData("  A text in blanks. \n", 160, "  A text in blanks. \n")]
    [InlineData("He said “no”. And left.", 17, "He said “no”.…")]
    [InlineData("A text and a line feed\n", 22, "A text and a line feed")]
    public void An_ellipsis_stands_only_where_the_text_continues(string text, int maxLength, string expected) =>
        Assert.Equal(
            expected,
            Inputs.Entries.SnippetToString("nosuchword", text, new SnippetFormat { MaxLength = maxLength })
        );

    [Fact]
    public void A_passage_of_any_text_is_bounded_and_ends_between_words() =>
        Prop.ForAll(
                (
                    from query in Inputs.Text
                    from text in Inputs.Text
                    from maxLength in Gen.Choose(-1, 90)
                    select (query, text, maxLength)
                ).ToArbitrary(),
                input =>
                {
                    byte[] utf8 = Encoding.UTF8.GetBytes(input.text);
                    Passage passage = Inputs.Entries.FindPassage(input.query, utf8, input.maxLength);
                    var strict = new UTF8Encoding(false, throwOnInvalidBytes: true);
                    bool hasAll = passage.Text.Length == utf8.Length;
                    return passage.Text.Length <= Math.Max(0, input.maxLength)
                        && (hasAll == (utf8.Length <= Math.Max(0, input.maxLength)))
                        && strict.GetString(passage.Text) == passage.ToString();
                }
            )
            .Check(Properties.Cases(3000));

    [Fact]
    public void Highlights_of_a_string_are_those_of_its_UTF8() =>
        Prop.ForAll((from query in Inputs.Text from text in Inputs.Text select (query, text)).ToArbitrary(), input =>
            {
                byte[] utf8 = Encoding.UTF8.GetBytes(input.text);
                var found = new Highlight[30];
                int count = Inputs.Entries.FindHighlights(input.query, utf8, found);
                Highlight[] wide = Inputs.Entries.FindHighlightsToArray(input.query, input.text);
                return found
                    .Take(count)
                    .Select(each => Encoding.UTF8.GetString(utf8[each.Start..each.End]))
                    .SequenceEqual(wide.Take(30).Select(each => input.text[each.Start..each.End]));
            })
            .Check(Properties.Cases(1000));

    [Fact]
    public void A_snippet_of_a_string_is_that_of_its_UTF8() =>
        Prop.ForAll((from query in Inputs.Text from text in Inputs.Text select (query, text)).ToArbitrary(), input =>
            {
                var characters = new char[500];
                byte[] utf8 = Encoding.UTF8.GetBytes(input.text);
                int length = Inputs.Entries.WriteSnippet(input.query, input.text, characters, new SnippetFormat());
                string written = new(characters, 0, length);
                length = Inputs.Entries.WriteSnippet(input.query, utf8, characters, new SnippetFormat());
                return written == new string(characters, 0, length)
                    && (
                        written.Length > 490
                        || written == Inputs.Entries.SnippetToString(input.query, input.text, new SnippetFormat())
                    );
            })
            .Check(Properties.Cases(1000));

    [Fact]
    public void A_lone_surrogate_is_a_replacement_character() =>
        Assert.Equal("\uFFFD **Putin**", Inputs.Entries.SnippetToString("putin", "\uD83D Putin", new SnippetFormat()));
}
