using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Summit.Helsinki;
using Summit.Search.Tests.Queries;

namespace Summit.Search.Tests.Snippets;

public sealed class SnippetTests
{
    private const string Long =
        "The day began with rain. Ministers came to the palace at noon. "
        + "Then Putin spoke of the treaty on nuclear arms, and the press waited. Trump left by air at dusk. Nobody spoke any more.";

    [Theory]
    [InlineData(
        "nuclear treaty",
        70,
        "…Then Putin spoke of the **treaty** on **nuclear** arms, and the press waited.…"
    )]
    [InlineData("dusk", 60, "…Trump left by air at **dusk**. Nobody spoke any more.")]
    [InlineData("rain", 30, "The day began with **rain**.…")]
    [InlineData("nothing", 24, "The day began with rain.…")]
    [InlineData("waited", 20, "…**waited**. Trump left…")]
    public void A_snippet_is_the_best_passage_and_marks_its_ends(string query, int maxLength, string expected) =>
        Assert.Equal(expected, Write(query, Long, maxLength));

    [Fact]
    public void Short_texts_are_returned_whole() =>
        Assert.Equal("**Putin’s** aeroplane", Write("putin", "Putin’s aeroplane", 100));

    [Fact]
    public void More_parts_beat_more_matches() =>
        Assert.Equal(
            "…the **treaty** with **Putin**.",
            Write(
                "treaty putin",
                "Putin, Putin, Putin, Putin, Putin. No more was said there of the treaty with Putin.",
                22
            )
        );

    [Fact]
    public void The_best_of_several_texts_is_chosen()
    {
        Passage best = Inputs
            .Entries.FindPassage("nuclear treaty", "A treaty."u8)
            .OrBetter(Inputs.Entries.FindPassage("nuclear treaty", "Nothing."u8))
            .OrBetter(Inputs.Entries.FindPassage("nuclear treaty", "A nuclear treaty."u8));
        Span<char> snippet = stackalloc char[100];
        int length = Inputs.Entries.WriteSnippet("nuclear treaty", best, snippet, new SnippetFormat());
        Assert.Equal("A **nuclear** **treaty**.", snippet[..length].ToString());
        Assert.True(default(Passage).OrBetter(Inputs.Entries.FindPassage("x", "Nothing."u8)).IsPlain);
    }

    [Fact]
    public void Every_hit_shows_why_it_matches()
    {
        Span<SearchHit<Entry>> hits = stackalloc SearchHit<Entry>[50];
        int count = Inputs.Entries.Search("summary:putin", hits);
        Assert.True(count > 10);
        Span<char> snippet = stackalloc char[400];
        foreach (SearchHit<Entry> hit in hits[..count])
        {
            int length = Inputs.Entries.WriteSnippet(
                "summary:putin",
                hit.Record.SummaryUtf8,
                snippet,
                new SnippetFormat { MaxLength = 80 }
            );
            Assert.Contains("**Putin", snippet[..length].ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_snippet_without_marks_is_a_piece_of_the_text() =>
        Prop.ForAll(
                (
                    from query in Inputs.Text
                    from text in Inputs.Text
                    from length in Gen.Choose(0, 60)
                    from capacity in Gen.Choose(0, 80)
                    select (query, text, length, capacity)
                ).ToArbitrary(),
                input =>
                {
                    byte[] utf8 = Encoding.UTF8.GetBytes(input.text);
                    var format = new SnippetFormat
                    {
                        MaxLength = input.length,
                        Before = "\u0001"u8,
                        After = "\u0002"u8,
                        Ellipsis = "\u0003\u0003"u8,
                    };
                    var bytes = new byte[input.capacity];
                    var characters = new char[input.capacity];
                    int byteCount = Inputs.Entries.WriteSnippet(input.query, utf8, bytes.AsSpan(), format);
                    int characterCount = Inputs.Entries.WriteSnippet(input.query, utf8, characters.AsSpan(), format);
                    string narrow = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes, 0, byteCount);
                    string wide = new(characters, 0, characterCount);
                    return IsPiece(narrow, input.text, input.length)
                        && IsPiece(wide, input.text, input.length)
                        && Plain(wide).StartsWith(Plain(narrow), StringComparison.Ordinal);
                }
            )
            .Check(Properties.Cases(3000));

    [Fact]
    public void No_bytes_make_a_snippet_throw() =>
        Inputs.Check(
            (query, text) =>
            {
                Span<byte> bytes = stackalloc byte[text.Length % 40];
                Span<char> characters = stackalloc char[text.Length % 30];
                int written = Inputs.Entries.WriteSnippet(
                    query.AsSpan(),
                    text,
                    bytes,
                    new SnippetFormat { MaxLength = query.Length }
                );
                int wide = Inputs.Entries.WriteSnippet(
                    query.AsSpan(),
                    text,
                    characters,
                    new SnippetFormat { MaxLength = -query.Length }
                );
                return written <= bytes.Length && wide <= characters.Length;
            }
        );

    [Fact]
    public void Long_texts_and_words_are_truncated_between_characters()
    {
        string text = string.Concat(Enumerable.Repeat("ö", 10_000));
        Assert.Equal(new string('ö', 5) + "…", Write("putin", text, 11));
        Assert.Equal("**" + new string('ö', 5) + "**…", Write("ö*", text, 11));
    }

    [Fact]
    public void Snippets_allocate_nothing()
    {
        Assert.Equal(
            0,
            AllocatedBytes.Of(() =>
            {
                Span<byte> bytes = stackalloc byte[300];
                Span<char> characters = stackalloc char[300];
                Span<Highlight> found = stackalloc Highlight[20];
                foreach (Entry entry in Inputs.Entries)
                {
                    Inputs.Entries.FindHighlights(
                        "putin hel* summt~2 \"arms control\" NEAR(press trump, 4)",
                        entry.SummaryUtf8,
                        found
                    );
                    Inputs.Entries.WriteSnippet("putin summit", entry.SummaryUtf8, bytes, new SnippetFormat());
                    Inputs.Entries.WriteSnippet("putin summit"u8, entry.SummaryUtf8, characters, new SnippetFormat());
                }
            })
        );
    }

    private static string Write(string query, string text, int maxLength)
    {
        Span<char> snippet = stackalloc char[400];
        int length = Inputs.Entries.WriteSnippet(
            query,
            Encoding.UTF8.GetBytes(text),
            snippet,
            new SnippetFormat { MaxLength = maxLength }
        );
        return snippet[..length].ToString();
    }

    private static string Plain(string snippet) =>
        snippet
            .Replace("\u0003\u0003", "", StringComparison.Ordinal)
            .Replace("\u0001", "", StringComparison.Ordinal)
            .Replace("\u0002", "", StringComparison.Ordinal);

    /// <summary>
    /// Returns true if marks are whole and balanced, and the text between them occurs in <paramref name="text"/> and is
    /// at most <paramref name="maxLength"/> long.
    /// </summary>
    private static bool IsPiece(string snippet, string text, int maxLength)
    {
        string plain = Plain(snippet);
        int open = 0;
        foreach (char mark in snippet)
        {
            open +=
                mark == '\u0001' ? 1
                : mark == '\u0002' ? -1
                : 0;
            if (open is < 0 or > 1)
                return false;
        }

        return open == 0
            && !plain.Contains('\u0003')
            && text.Contains(plain, StringComparison.Ordinal)
            && Encoding.UTF8.GetByteCount(plain) <= maxLength;
    }
}
