using Summit.Helsinki;
using Summit.Search.Tests.Queries;
using Summit.Text;

namespace Summit.Search.Tests.Snippets;

public sealed class HighlightTests
{
    [Theory]
    [InlineData("summit", "The summits of Helsinki", "summits")]
    [InlineData("helsinki", "Helsinki’s hall, HELSINKI's port", "Helsinki’s|HELSINKI's")]
    [InlineData("niinisto", "President Niinistö spoke", "Niinistö")]
    [InlineData("hel*", "Help for Helsinki, not Shell", "Help|Helsinki")]
    [InlineData("helsinky~", "Helsinki and Helsingborg", "Helsinki")]
    [InlineData("\"arms control\"", "Arms are under control; arms control is not.", "arms control")]
    [InlineData("\"arms control\" control", "arms control, control", "arms control|control")]
    [InlineData("+one-on-one", "one on one, and one more", "one on one")]
    [InlineData("arms-control", "control of arms, arms control", "control|arms|arms|control")]
    [InlineData("the treaty of helsinki", "The treaty of the summit of Helsinki", "treaty|Helsinki")]
    [InlineData("the of", "The treaty of Helsinki", "The|of")]
    [InlineData("\"the treaty\" of", "The treaty of Helsinki", "The treaty")]
    [InlineData("NEAR(arms treaty, 2)", "arms, a new treaty; then much later there are arms", "arms|treaty")]
    [InlineData("-putin trump", "Putin and Trump", "Trump")]
    [InlineData("+(putin -trump)", "Putin and Trump", "Putin")]
    [InlineData("headline:putin", "Putin", "Putin")]
    [InlineData("", "Putin", "")]
    [InlineData("\"a b a\"", "a b a b a", "a b a b a")]
    public void Highlighted_words_match_the_query(string query, string text, string expected) =>
        Assert.Equal(expected, Highlighted(query, text));

    [Fact]
    public void A_highlight_names_the_part_of_the_query_that_matches()
    {
        Span<Highlight> found = stackalloc Highlight[8];
        int count = Inputs.Entries.FindHighlights(
            "putin \"arms control\" arms",
            "Putin on arms control, on arms"u8,
            found
        );
        Assert.Equal([0b001UL, 0b110UL, 0b100UL], found[..count].ToArray().Select(highlight => highlight.Parts));
    }

    [Fact]
    public void Highlights_are_ordered_disjoint_and_inside_the_text() =>
        Inputs.Check(
            (query, text) =>
            {
                Span<Highlight> found = stackalloc Highlight[16];
                int count = Inputs.Entries.FindHighlights(query.AsSpan(), text, found);
                int end = 0;
                foreach (Highlight highlight in found[..count])
                {
                    if (
                        highlight.Start < end
                        || highlight.Length <= 0
                        || highlight.End > text.Length
                        || highlight.Parts == 0
                    )
                        return false;
                    if (IsTail(text, highlight.Start) || IsTail(text, highlight.End))
                        return false;
                    end = highlight.End;
                }

                return true;
            }
        );

    [Fact]
    public void A_shorter_span_receives_the_first_highlights() =>
        Inputs.Check(
            (query, text) =>
            {
                Span<Highlight> few = stackalloc Highlight[3];
                Span<Highlight> many = stackalloc Highlight[200];
                int fewCount = Inputs.Entries.FindHighlights(query.AsSpan(), text, few);
                int count = Inputs.Entries.FindHighlights(query.AsSpan(), text, many);
                bool isSame = fewCount == Math.Min(count, few.Length);
                for (int i = 0; i < fewCount; i++)
                    isSame &= few[i] with { Parts = 0 } == many[i] with { Parts = 0 };
                return isSame;
            }
        );

    [Fact]
    public void Plain_words_match_words_with_the_same_stem()
    {
        var found = new Highlight[100];
        foreach (Entry entry in Inputs.Entries)
        {
            var expected = new List<(int, int)>();
            var buffer = new byte[TermReader.BufferLength];
            var reader = new TermReader(entry.SummaryUtf8, LanguageRules.English, buffer);
            while (reader.MoveNext())
            {
                if (reader.Stem.SequenceEqual("putin"u8) || reader.Stem.SequenceEqual("meet"u8))
                    expected.Add((reader.Start, reader.End));
            }

            int count = Inputs.Entries.FindHighlights("meetings putin"u8, entry.SummaryUtf8, found);
            Assert.Equal(expected, found.Take(count).Select(highlight => (highlight.Start, highlight.End)));
        }
    }

    private static string Highlighted(string query, string text)
    {
        byte[] utf8 = System.Text.Encoding.UTF8.GetBytes(text);
        Span<Highlight> found = stackalloc Highlight[16];
        int count = Inputs.Entries.FindHighlights(query, utf8, found);
        return string.Join(
            '|',
            found[..count]
                .ToArray()
                .Select(highlight => System.Text.Encoding.UTF8.GetString(utf8, highlight.Start, highlight.Length))
        );
    }

    private static bool IsTail(byte[] text, int index) =>
        index < text.Length && (text[index] & 0xC0) == 0x80 && IsValid(text);

    private static bool IsValid(byte[] text) => System.Text.Unicode.Utf8.IsValid(text);
}
