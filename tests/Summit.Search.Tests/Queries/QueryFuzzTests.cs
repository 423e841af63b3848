using System.Diagnostics;
using System.Globalization;
using System.Text;
using Summit.Helsinki;

namespace Summit.Search.Tests.Queries;

/// <summary>
/// Passes hostile queries to every method that takes the text of a query: no method throws, allocates, or takes longer
/// than a query of the maximal length may. A failure names its seed. <c>SUMMIT_FUZZ=20</c> runs twenty times as many
/// cases.
/// </summary>
public static class QueryFuzzTests
{
    /// <summary>The maximal duration of a call on a busy machine. A query without a bound takes minutes.</summary>
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(20);

    private static readonly int Times = int.TryParse(
        Environment.GetEnvironmentVariable("SUMMIT_FUZZ"),
        NumberStyles.None,
        CultureInfo.InvariantCulture,
        out int times
    )
        ? times
        : 1;

    private static readonly string[] Operators =
    [
        "(",
        ")",
        "+",
        "-",
        "\"",
        "*",
        "~",
        "~2",
        ":",
        "NEAR(",
        ",",
        " ",
        "headline:",
        "+(-",
        "t*",
        "putin",
        "\0",
        "\u202E",
        "\uD83D",
        "ß",
        "İ",
        " AND ",
        " OR ",
        "NOT ",
        "THE",
        "“",
        "„",
        "»",
        "‘",
        "’",
        "「",
        "」",
        "צ\"ל",
        "－",
        "–t",
        "：",
        "＊",
        "～２",
        "（",
        "，",
        "\u3000",
        "\u00A0",
        "\"a t*",
    ];

    [Fact]
    public static void Random_bytes_are_harmless()
    {
        for (int seed = 0; seed < 2000 * Times; seed++)
        {
            var random = new Random(seed);
            byte[] query = new byte[random.Next(200)];
            random.NextBytes(query);
            Check($"seed {seed}", query, Encoding.UTF8.GetString(query));
        }
    }

    [Fact]
    public static void Random_UTF16_is_harmless()
    {
        for (int seed = 0; seed < 2000 * Times; seed++)
        {
            var random = new Random(seed);
            string query = string.Create(random.Next(200), random, (letters, source) =>
            {
                foreach (ref char letter in letters)
                    letter = (char)(source.Next(3) == 0 ? source.Next(0xD800, 0xE000) : source.Next(0x10000));
            });
            Check($"seed {seed}", Encoding.UTF8.GetBytes(query), query);
        }
    }

    [Fact]
    public static void Random_operators_are_harmless()
    {
        for (int seed = 0; seed < 2000 * Times; seed++)
        {
            var random = new Random(seed);
            string query = string.Concat(
                Enumerable.Range(0, random.Next(1, 100)).Select(_ => Operators[random.Next(Operators.Length)])
            );
            Check($"seed {seed}", Encoding.UTF8.GetBytes(query), query);
        }
    }

    [Theory]
    [InlineData("(")]
    [InlineData("+(")]
    [InlineData("-(")]
    [InlineData("headline:(")]
    [InlineData("NEAR(")]
    [InlineData("\"")]
    [InlineData("~")]
    [InlineData("*")]
    [InlineData(":")]
    [InlineData("a:")]
    public static void Operators_ten_thousand_deep_are_harmless(string piece)
    {
        string deep = string.Concat(Enumerable.Repeat(piece, 10_000));
        foreach (
            string query in new[] { deep, deep + "putin", deep + "putin" + new string(')', 10_000), "putin " + deep }
        )
            Check(piece, Encoding.UTF8.GetBytes(query), query);
    }

    [Theory]
    [InlineData("p", 1_000_000)]
    [InlineData("é", 1_000_000)]
    [InlineData("\uD83D", 100_000)]
    [InlineData("p ", 500_000)]
    [InlineData("p* ", 100_000)]
    [InlineData("putin~2 ", 100_000)]
    public static void Huge_words_and_prefixes_are_harmless(string piece, int times)
    {
        string query = string.Concat(Enumerable.Repeat(piece, times));
        foreach (string text in new[] { query, query + "*", query + "~2", "headline:" + query, "\"" + query })
            Check(piece, Encoding.UTF8.GetBytes(text), text);
    }

    /// <summary>Passes a query to every method.</summary>
    private static void Check(string name, byte[] utf8, string utf16)
    {
        var hits = new SearchHit<Entry>[10];
        var completions = new Completion<Entry>[10];
        var wideCompletions = new Completion<Entry>[10];
        var parts = new QueryPart[48];
        byte[] bytes = new byte[500];
        char[] letters = new char[500];
        long started = Stopwatch.GetTimestamp();
        long allocated = AllocatedBytes.Of(() =>
        {
            int count = Inputs.Entries.Search(utf8.AsSpan(), hits);
            Inputs.Entries.Search(utf16, Speaker.VladimirPutin.Entries, hits, out int total);
            Inputs.Entries.DescribeQuery(utf8.AsSpan(), parts, out _);
            Inputs.Entries.DescribeQuery(utf16, parts, out _);
            Inputs.Entries.WriteSnippet(
                utf8.AsSpan(),
                Inputs.Entries[0].SummaryUtf8,
                bytes.AsSpan(),
                new SnippetFormat()
            );
            Inputs.Entries.WriteSnippet(utf16, utf8, letters.AsSpan(), new SnippetFormat());
            Inputs.Entries.Complete(utf8.AsSpan(), completions);
            Inputs.Entries.Complete(utf16, wideCompletions);
            Inputs.Entries.TryCorrect(utf8.AsSpan(), bytes.AsSpan(), out _);
            Inputs.Entries.TryCorrect(utf16, letters.AsSpan(), out _);
            if (count < 0 || total < 0)
                Assert.Fail(name);
        });

        Assert.True(allocated == 0, $"{name} allocates");
        Assert.True(Stopwatch.GetElapsedTime(started) < Bound, $"{name} takes {Stopwatch.GetElapsedTime(started)}");
    }
}
