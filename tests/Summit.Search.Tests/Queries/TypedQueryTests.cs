using System.Text;
using Summit.Search.Tests.Harness;

namespace Summit.Search.Tests.Queries;

/// <summary>Queries as people type them, and how they are read.</summary>
public static class TypedQueryTests
{
    [Theory]
    [InlineData("press\u00A0conference", "press conference")]
    [InlineData("press\u2009conference", "press conference")]
    [InlineData("press\u3000conference", "press conference")]
    [InlineData("press\u200Bconference", "press conference")]
    [InlineData("press\u202Fconference", "press conference")]
    [InlineData("press\u2028conference", "press conference")]
    [InlineData("press\u0085conference", "press conference")]
    [InlineData("press\u1680-conference", "press -conference")]
    [InlineData("\uFEFF+press\u200E \u2067-conference", "+press\u200E -conference")]
    [InlineData("title:\u00A0press", "title: press")]
    [InlineData("12\u00A0press 5\u00A01000 0\u00A0100", "12 press 5 1000 0 100")]
    public static void Any_blank_separates(string query, string read) => Assert.Equal(read, Read(query));

    [Theory]
    [InlineData("1\u00A0000")]
    [InlineData("1\u202F000\u202F000")]
    [InlineData("cost 12\u2009345 crowns")]
    [InlineData("+1\u00A0000 -2\u00A0000")]
    [InlineData("title:1\u00A0000 x")]
    [InlineData("1\u00A0000* x")]
    [InlineData("$1\u00A0000 1\u00A0000-2\u00A0000")]
    [InlineData("\"1\u00A0000 crowns\"")]
    public static void A_blank_that_groups_digits_belongs_to_the_number(string query) =>
        Assert.Equal(query, Read(query));

    [Theory]
    [InlineData("100\u00A0100\u00A010", "100 100 10")]
    [InlineData("a1\u00A0000", "a1 000")]
    [InlineData("ä1\u00A0000", "ä1 000")]
    [InlineData("358\u00A040", "358 40")]
    [InlineData("1\u00A0000\u00A0x", "1\u00A0000 x")]
    [InlineData("1\u00A0000\u202F000", "1\u00A0000 000")]
    public static void A_blank_between_other_digits_separates(string query, string read) =>
        Assert.Equal(read, Read(query));

    [Theory]
    [InlineData("“press conference”")]
    [InlineData("„press conference“")]
    [InlineData("„press conference”")]
    [InlineData("”press conference”")]
    [InlineData("‟press conference”")]
    [InlineData("“press conference\"")]
    [InlineData("\"press conference”")]
    [InlineData("«press conference»")]
    [InlineData("»press conference«")]
    [InlineData("»press conference»")]
    [InlineData("‹press conference›")]
    [InlineData("«press conference\"")]
    [InlineData("「press conference」")]
    [InlineData("『press conference』")]
    [InlineData("｢press conference｣")]
    [InlineData("﹁press conference﹂")]
    [InlineData("《press conference》")]
    [InlineData("〈press conference〉")]
    [InlineData("″press conference″")]
    [InlineData("〝press conference〞")]
    [InlineData("〝press conference〟")]
    [InlineData("＂press conference＂")]
    [InlineData("❝press conference❞")]
    [InlineData("‘press conference’")]
    [InlineData("‚press conference‘")]
    [InlineData("“press conference")]
    [InlineData("「press conference")]
    public static void Any_quotation_mark_quotes(string query)
    {
        Assert.Equal("\"press conference\"", Read(query));
        Assert.Equal("talks \"press conference\" -x", Read($"talks {query}{(IsClosed(query) ? "" : "”")} -x"));
        Assert.Equal("+title:\"press conference\"", Read("+title:" + query));
    }

    [Theory]
    [InlineData("«the “big” day» x", "\"the “big” day\" x")]
    [InlineData("“the «big» day” x", "\"the «big» day\" x")]
    [InlineData("「東京『大阪』」 x", "\"東京『大阪』\" x")]
    [InlineData("「東京 「大阪」 x", "\"東京 「大阪\" x")]
    [InlineData("」東京", "東京")]
    [InlineData("Putin’s plane", "Putin’s plane")]
    [InlineData("’90s music", "’90s music")]
    [InlineData("‘90s music", "‘90s music")]
    [InlineData("‘John’s book’ x", "\"John’s book\" x")]
    [InlineData("don't 'quote", "don't 'quote")]
    [InlineData("rock ’n’ roll", "rock ’n’ roll")]
    [InlineData("צה\"ל ישראל", "צה\"ל ישראל")]
    [InlineData("“צה\"ל ישראל” x", "\"צה\"ל ישראל\" x")]
    [InlineData("“”x", "x")]
    public static void Marks_within_quotes_and_words_do_not_close(string query, string read) =>
        Assert.Equal(read, Read(query));

    [Theory]
    [InlineData("＋press －conference", "+press -conference")]
    [InlineData("−press", "-press")]
    [InlineData("–press", "-press")]
    [InlineData("‑press", "-press")]
    [InlineData("﹢press ﹣conference", "+press -conference")]
    [InlineData("press – conference", "press conference")]
    [InlineData("press–conference", "press–conference")]
    [InlineData("press —conference", "press —conference")]
    [InlineData("ｔｉｔｌｅ：press", "ｔｉｔｌｅ:press")]
    [InlineData("title：“press conference”", "title:\"press conference\"")]
    [InlineData("pre＊ x", "pre* x")]
    [InlineData("press～ x", "press~ x")]
    [InlineData("press～２ x", "press~2 x")]
    [InlineData("press〜", "press~")]
    [InlineData("＋（press －conference）", "+(press -conference)")]
    [InlineData("NEAR（press conference，５）", "NEAR(press conference, 5)")]
    [InlineData("ＮＥＡＲ(press conference、 5)", "NEAR(press conference, 5)")]
    [InlineData("press ＡＮＤ conference", "+press +conference")]
    public static void Full_width_signs_count(string query, string read) => Assert.Equal(read, Read(query));

    [Theory]
    [InlineData("a AND b", "+a +b")]
    [InlineData("a OR b", "a b")]
    [InlineData("NOT a", "-a")]
    [InlineData("a NOT b", "a -b")]
    [InlineData("a AND NOT b", "+a -b")]
    [InlineData("NOT a AND b", "-a +b")]
    [InlineData("a AND b AND c", "+a +b +c")]
    [InlineData("a AND b OR c", "(+a +b) c")]
    [InlineData("a OR b AND c", "a (+b +c)")]
    [InlineData("a AND b OR c AND d", "(+a +b) (+c +d)")]
    [InlineData("a OR b AND NOT c", "a (+b -c)")]
    [InlineData("a OR NOT b AND NOT c", "a -b -c")]
    [InlineData("a AND (b OR c)", "+a +(b c)")]
    [InlineData("a AND(b OR c)", "+a +(b c)")]
    [InlineData("NOT (a b) c", "-(a b) c")]
    [InlineData("(a AND b) OR (c AND d)", "(+a +b) (+c +d)")]
    [InlineData("a b AND c d", "a +b +c d")]
    [InlineData("x a OR b AND c y", "x a (+b +c) y")]
    [InlineData("+a AND -b", "+a -b")]
    [InlineData("NOT -a b", "-a b")]
    [InlineData("NOT NOT a b", "-a b")]
    [InlineData("\"a b\" AND title:c*", "+\"a b\" +title:c*")]
    [InlineData("title:(a AND b)", "title:(+a +b)")]
    [InlineData("a AND", "a AND")]
    [InlineData("AND a", "AND a")]
    [InlineData("OR", "OR")]
    [InlineData("a NOT", "a NOT")]
    [InlineData("(a OR) b", "(a OR) b")]
    [InlineData("a AND AND b", "+a +AND b")]
    [InlineData("a AND OR b", "+a +OR b")]
    [InlineData("a and b", "a and b")]
    [InlineData("a And not b", "a And not b")]
    [InlineData("\"a AND b\"", "\"a AND b\"")]
    [InlineData("a ANDROID b", "a ANDROID b")]
    [InlineData("a -NOT", "a -NOT")]
    [InlineData("title:NOT a", "title:NOT a")]
    [InlineData("NATO AND EU", "+NATO +EU")]
    [InlineData("G7 NOT G8", "G7 -G8")]
    [InlineData("US AND WHO", "+US +WHO")]
    [InlineData("東京 AND 大阪", "+東京 +大阪")]
    [InlineData("Путин OR Трамп", "Путин Трамп")]
    [InlineData("THIS AND THAT", "THIS AND THAT")]
    [InlineData("TO BE OR NOT TO BE", "TO BE OR NOT TO BE")]
    [InlineData("DO NOT ENTER", "DO NOT ENTER")]
    [InlineData("THIS AND that", "+THIS +that")]
    public static void Operators_in_capitals_mean_what_they_say(string query, string read) =>
        Assert.Equal(read, Read(query));

    [Theory]
    [InlineData("\"half a phra*\"", "\"half a phra*\"")]
    [InlineData("“half a phra＊”", "\"half a phra*\"")]
    [InlineData("\"half a phra\"*", "\"half a phra*\"")]
    [InlineData("\"half a phra*", "\"half a phra*\"")]
    [InlineData("\"half a phra *\"", "\"half a phra \"")]
    [InlineData("\"half a* phrase\"", "\"half a* phrase\"")]
    [InlineData("\"half phrase\"~3", "NEAR(half phrase, 3)")]
    [InlineData("\"half phrase\"～３ x", "NEAR(half phrase, 3) x")]
    [InlineData("\"half phrase\"~ x", "\"half phrase\" x")]
    [InlineData("NEAR(a, b)", "NEAR(a, b, 10)")]
    [InlineData("NEAR(a b, 2000)", "NEAR(a b, 1000)")]
    [InlineData("NEAR(a b,)", "NEAR(a b, 10)")]
    public static void Phrases_end_with_prefixes_and_distances(string query, string read) =>
        Assert.Equal(read, Read(query));

    [Theory]
    [InlineData("a+b", "a+b")]
    [InlineData("x-ray", "x-ray")]
    [InlineData("C++ C# -C++", "C++ C# -C++")]
    [InlineData("AT&T", "AT&T")]
    [InlineData("foo:bar:baz", "foo:bar:baz")]
    [InlineData("e-mail*", "e-mail*")]
    [InlineData("10:30", "10:30")]
    [InlineData("https://example.org/~user", "https://example.org/~user")]
    [InlineData("foo*bar", "foo*bar")]
    [InlineData("foo~bar", "foo~bar")]
    [InlineData("foo~2x", "foo~2x")]
    [InlineData("nord*, treaty", "nord* treaty")]
    [InlineData("nord*.", "nord*")]
    [InlineData("word~3", "word~2")]
    [InlineData("word~0", "word~")]
    [InlineData("**foo", "foo")]
    [InlineData("foo**", "foo*")]
    [InlineData("(a +) b", "(a) b")]
    [InlineData("title:) b", "title: b")]
    public static void Signs_in_a_word_are_a_part_of_it(string query, string read) => Assert.Equal(read, Read(query));

    [Theory]
    [InlineData("https://example.org", "https://example.org")]
    [InlineData("https://examp*", "https://examp*")]
    [InlineData("10:30~", "10:30~")]
    public static void A_name_that_no_field_has_is_a_part_of_the_word(string query, string text)
    {
        StoredIndex.Use(DocSet.Of("https example org", "10 30"));
        var parts = new QueryPart[1];

        TestDoc.Table.DescribeQuery(query, parts, out _);

        Assert.Equal(text.TrimEnd('*', '~'), query[parts[0].Text]);
        Assert.Equal(default, parts[0].FieldName);
    }

    [Fact]
    public static void A_query_of_exclusions_finds_nothing()
    {
        StoredIndex.Use(DocSet.Of("a b", "b"));

        Assert.Empty(Found.All("NOT a"));
        Assert.Equal([1], Found.All("b NOT a"));
        Assert.Equal([0], Found.All("a AND b"));
        Assert.Equal([0, 1], Found.All("a OR b"));
    }

    [Theory]
    [InlineData("\"half a phra*\"", new[] { 0, 1 })]
    [InlineData("\"half a phrase*\"", new[] { 0 })]
    [InlineData("\"half a x*\"", new int[0])]
    [InlineData("\"none a phra*\"", new int[0])]
    [InlineData("+\"a phra*\" -phrasing", new[] { 0, 3 })]
    [InlineData("\"phra*\"", new[] { 0, 1, 2, 3 })]
    [InlineData("+half-a-ph*", new[] { 0, 1 })]
    public static void A_phrase_completes_its_last_word(string query, int[] records)
    {
        StoredIndex.Use(DocSet.Of("half a phrase", "half a phrasing", "half phrase", "a phrase half"));

        Assert.Equal(records, Found.All(query));
    }

    [Fact]
    public static void A_built_query_can_end_a_phrase_with_a_prefix()
    {
        StoredIndex.Use(
            new DocSet(
                Language.None,
                [new SearchField("Title"), new SearchField("Body")],
                [
                    ["half a phrase", ""],
                    ["", "half a phrasing"],
                ]
            )
        );
        var builder = new QueryBuilder(stackalloc byte[512]);
        builder.Must().Field("body").PhrasePrefix("half a phra");
        var hits = new SearchHit<TestDoc>[4];

        Assert.Equal(1, TestDoc.Table.Search(builder.Query, hits));
        Assert.Equal(1, hits[0].Record.Ordinal);
    }

    [Fact]
    public static void Fields_are_found_by_names_in_any_script()
    {
        StoredIndex.Use(
            new DocSet(
                Language.None,
                [new SearchField("Title"), new SearchField("Überschrift")],
                [
                    ["a", "b"],
                    ["b", "a"],
                ]
            )
        );
        var builder = new QueryBuilder(stackalloc byte[512]);
        builder.Field("überschrift").Word("a");
        builder.Field("Überschrift").Word("a");
        var hits = new SearchHit<TestDoc>[4];

        Assert.Equal([0], Found.All("ＴＩＴＬＥ：a"));
        Assert.Equal(2, TestDoc.Table.Search(builder.Query, hits));
        Assert.Equal(1, hits[0].Record.Ordinal);
    }

    private static bool IsClosed(string query) => query[^1] is not ('e' or 'n');

    /// <summary>Writes a query as it is read, with ASCII signs.</summary>
    private static string Read(string query)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(query);
        var nodes = new QueryNode[QueryParser.MaxNodes];
        int count = QueryParser.Parse(utf8, nodes);
        return Read(utf8, nodes.AsSpan(0, count), 0, count);
    }

    private static string Read(byte[] query, ReadOnlySpan<QueryNode> nodes, int first, int end)
    {
        var parts = new List<string>();
        for (int i = first; i < end; i = nodes[i].End)
        {
            QueryNode node = nodes[i];
            string text = Encoding.UTF8.GetString(query, node.TextStart, node.TextLength);
            string field = Encoding.UTF8.GetString(query, node.FieldStart, node.FieldLength);
            string sign = node.Occur switch
            {
                QueryOccur.Must => "+",
                QueryOccur.Not => "-",
                _ => "",
            };
            string body = node.Kind switch
            {
                QueryKind.Prefix => text + "*",
                QueryKind.Fuzzy => text + (node.Number == 1 ? "~" : $"~{node.Number}"),
                QueryKind.Phrase => $"\"{text}{(node.EndsWithPrefix ? "*" : "")}\"",
                QueryKind.Near => $"NEAR({text}, {node.Number})",
                QueryKind.Group => $"({Read(query, nodes, i + 1, node.End)})",
                _ => text,
            };
            parts.Add(sign + (field.Length == 0 ? "" : field + ":") + body);
        }

        return string.Join(' ', parts);
    }
}
