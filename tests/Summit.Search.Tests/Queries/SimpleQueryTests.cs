using System.Runtime.InteropServices;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Summit.Search.Tests.Queries;

/// <summary>Simple queries are parsed in one pass, to the same parts as any query.</summary>
public static class SimpleQueryTests
{
    private static readonly string[] Pieces =
    [
        "a",
        "b1",
        "AND",
        "OR",
        "NOT",
        "NEAR",
        "title",
        ":",
        "+",
        "-",
        "*",
        "~",
        "\"",
        "\"a b\"",
        "(",
        ")",
        " ",
        " ",
        " ",
        "\t",
        "'",
        ".",
        "_",
        "\u007F",
        "é",
        "“",
        "東京",
    ];

    [Fact]
    public static void Parsing_in_one_pass_gives_the_parts_of_any_query() =>
        Prop.ForAll(
                Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary(),
                Gen.Choose(1, 8).ToArbitrary(),
                (query, capacity) =>
                {
                    byte[] text = Encoding.UTF8.GetBytes(query);
                    var parsed = new QueryNode[capacity];
                    var expected = new QueryNode[capacity];
                    int count = QueryParser.Parse(text, parsed);
                    Assert.Equal(QueryParser.ParseAny(text, expected), count);
                    Assert.Equal(Bytes(expected.AsSpan(0, count)), Bytes(parsed.AsSpan(0, count)));
                }
            )
            .Check(Properties.Cases(5000));

    [Theory]
    [InlineData("helsinki summit", 2)]
    [InlineData("+title:helsinki -sum* \"press conference\"", 3)]
    public static void A_simple_query_has_its_parts(string query, int parts) =>
        Assert.Equal(parts, QueryParser.Parse(Encoding.UTF8.GetBytes(query), new QueryNode[8]));

    private static byte[] Bytes(Span<QueryNode> nodes) => MemoryMarshal.AsBytes(nodes).ToArray();
}
