using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Summit.Search.Tests.Queries;

namespace Summit.Search.Tests.Snippets;

/// <summary>Snippets as HTML: whatever the text is, a browser shows it as text.</summary>
public sealed partial class HtmlSnippetTests
{
    [Theory]
    [InlineData(
        "putin",
        "<script>alert('Putin')</script>",
        "&lt;script&gt;alert(&#39;<mark>Putin</mark>&#39;)&lt;/script&gt;"
    )]
    [InlineData("putin", "\"Putin\" & Trump", "&quot;<mark>Putin</mark>&quot; &amp; Trump")]
    [InlineData("mark", "</mark><mark>", "&lt;/<mark>mark</mark>&gt;&lt;<mark>mark</mark>&gt;")]
    [InlineData("amp", "&amp;", "&amp;<mark>amp</mark>;")]
    [InlineData("niinisto", "Niinistö’s plan", "<mark>Niinistö’s</mark> plan")]
    public void The_text_is_escaped_and_the_marks_are_not(string query, string text, string expected)
    {
        Assert.Equal(expected, Inputs.Entries.SnippetToString(query, text, SnippetFormat.Html));
        Assert.Equal(expected, Inputs.Entries.SnippetToString(query, Encoding.UTF8.GetBytes(text), SnippetFormat.Html));
        var characters = new char[300];
        int length = Inputs.Entries.WriteSnippet(query, text, characters, SnippetFormat.Html);
        Assert.Equal(expected, new string(characters, 0, length));
        var bytes = new byte[300];
        length = Inputs.Entries.WriteSnippet(query, text, bytes, SnippetFormat.Html);
        Assert.Equal(expected, Encoding.UTF8.GetString(bytes, 0, length));
    }

    [Fact]
    public void The_element_is_configurable() =>
        Assert.Equal(
            "<em class='hit'>Putin</em> &amp; Trump…",
            Inputs.Entries.SnippetToString(
                "putin",
                "Putin & Trump & others",
                SnippetFormat.Html with
                {
                    MaxLength = 15,
                    Before = "<em class='hit'>"u8,
                    After = "</em>"u8,
                }
            )
        );

    [Fact]
    public void Any_text_parsed_back_equals_the_plain_snippet() =>
        Prop.ForAll(
                (
                    from query in Inputs.Text
                    from text in HostileText
                    from length in Gen.Choose(0, 80)
                    select (query, text, length)
                ).ToArbitrary(),
                input =>
                {
                    string html = Inputs.Entries.SnippetToString(
                        input.query,
                        input.text,
                        SnippetFormat.Html with
                        {
                            MaxLength = input.length,
                        }
                    );
                    string plain = Inputs.Entries.SnippetToString(
                        input.query,
                        input.text,
                        new SnippetFormat
                        {
                            MaxLength = input.length,
                            Before = ""u8,
                            After = ""u8,
                        }
                    );
                    return IsSafe(html) && Text(html) == plain;
                }
            )
            .Check(Properties.Cases(3000));

    [Fact]
    public void A_destination_of_any_length_ends_between_characters_entities_and_tags() =>
        Prop.ForAll(
                (
                    from query in Inputs.Text
                    from text in HostileText
                    from capacity in Gen.Choose(0, 120)
                    select (query, text, capacity)
                ).ToArbitrary(),
                input =>
                {
                    string whole = Inputs.Entries.SnippetToString(input.query, input.text, SnippetFormat.Html);
                    var characters = new char[input.capacity];
                    var bytes = new byte[input.capacity];
                    int wide = Inputs.Entries.WriteSnippet(input.query, input.text, characters, SnippetFormat.Html);
                    int narrow = Inputs.Entries.WriteSnippet(input.query, input.text, bytes, SnippetFormat.Html);
                    return IsPart(new string(characters, 0, wide), whole)
                        && IsPart(new UTF8Encoding(false, true).GetString(bytes, 0, narrow), whole);
                }
            )
            .Check(Properties.Cases(3000));

    [Fact]
    public void Malformed_bytes_become_replacement_characters() =>
        Inputs.Check(
            (query, text) =>
            {
                var bytes = new byte[2000];
                int length = Inputs.Entries.WriteSnippet(query.AsSpan(), text, bytes, SnippetFormat.Html);
                string html = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes, 0, length);
                return IsSafe(html) && html == Inputs.Entries.SnippetToString(query.AsSpan(), text, SnippetFormat.Html);
            }
        );

    [Fact]
    public void Snippets_as_HTML_and_from_strings_allocate_nothing()
    {
        string text = string.Concat(Enumerable.Repeat("\"Putin\" & <Trump> on the nuclear treaty. ", 200));
        string brief = text[..200];
        Assert.Equal(
            0,
            AllocatedBytes.Of(() =>
            {
                Span<byte> bytes = stackalloc byte[300];
                Span<char> characters = stackalloc char[300];
                Span<Highlight> found = stackalloc Highlight[20];
                Inputs.Entries.WriteSnippet("putin treaty", text, characters, SnippetFormat.Html);
                Inputs.Entries.WriteSnippet("putin treaty", brief, bytes, SnippetFormat.Html);
                Inputs.Entries.WriteSnippet("putin treaty"u8, Inputs.Entries[0].SummaryUtf8, bytes, SnippetFormat.Html);
                Inputs.Entries.FindHighlights("putin treaty", text, found);
            })
        );
    }

    private static Gen<string> HostileText =>
        Gen.OneOf(
                Gen.Elements(
                    "<",
                    ">",
                    "&",
                    "\"",
                    "'",
                    "&amp;",
                    "<b>",
                    "</mark>",
                    "<mark>",
                    "<!--",
                    "\0",
                    "\u2028",
                    "\uFFFD"
                ),
                Gen.Elements("Putin", "nuclear ", "treaty", " ", "日本", "😀", "e\u0301", "the ", "\n", ". ")
            )
            .ListOf()
            .Select(string.Concat);

    /// <summary>Whether marks are the only tags, every mark is closed, and every ampersand starts an entity.</summary>
    private static bool IsSafe(string html) =>
        !Marks().Replace(html, "$1").Any(character => character is '<' or '>' or '"' or '\'')
        && PlainAmpersand().Count(html) == 0;

    /// <summary>Whether a snippet that was cut short is safe and has the text at the start of the whole one.</summary>
    private static bool IsPart(string html, string whole) =>
        IsSafe(html) && Text(whole).StartsWith(Text(html).TrimEnd('…'), StringComparison.Ordinal);

    private static string Text(string html) => WebUtility.HtmlDecode(Marks().Replace(html, "$1"));

    [GeneratedRegex("<mark>([^<>]*)</mark>")]
    private static partial Regex Marks();

    [GeneratedRegex("&(?!(amp|lt|gt|quot|#39);)")]
    private static partial Regex PlainAmpersand();
}
