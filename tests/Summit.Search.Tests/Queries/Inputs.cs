using FsCheck;
using FsCheck.Fluent;
using Summit.Helsinki;

namespace Summit.Search.Tests.Queries;

/// <summary>Generators of queries and texts.</summary>
internal static class Inputs
{
    private static readonly string[] Pieces =
    [
        "nuclear",
        "treaty ",
        "arms control",
        "Helsinki",
        "summit's ",
        "Niinistö’s",
        "Путин",
        "日本",
        "😀",
        "x",
        "the ",
        "Putin ",
        "\"",
        "(",
        ")",
        "+",
        "-",
        "*",
        "~",
        "~2",
        "headline:",
        "nosuch:",
        "NEAR(",
        ", 5)",
        " ",
        " ",
        ". ",
        "\n",
        "U.S. ",
        "nordstream",
        " AND ",
        " OR ",
        "NOT ",
        "“",
        "”",
        "«",
        "「",
        "」",
        "‘",
        "’",
        "＋",
        "：",
        "＊",
        "（",
        "\u3000",
        "t*\"",
    ];

    private static readonly Gen<byte[]> Piece = Gen.Frequency(
        (8, Gen.Elements(Pieces).Select(System.Text.Encoding.UTF8.GetBytes)),
        (1, Gen.Choose(0, 255).Select(value => new[] { (byte)value }))
    );

    /// <summary>The table that is searched.</summary>
    public static Table<Entry> Entries => Helsinki2018.Entries;

    /// <summary>Random bytes, with meaningful pieces among them.</summary>
    public static Gen<byte[]> Bytes { get; } =
        Piece.ListOf().Select(pieces => pieces.SelectMany(piece => piece).ToArray());

    /// <summary>Well-formed text.</summary>
    public static Gen<string> Text { get; } = Gen.Elements(Pieces).ListOf().Select(string.Concat);

    /// <summary>Checks a property of a query and a text.</summary>
    public static void Check(Func<byte[], byte[], bool> property, int count = 1000) =>
        Prop.ForAll((from query in Bytes from text in Bytes select (query, text)).ToArbitrary(), input =>
                property(input.query, input.text)
            )
            .Check(Properties.Cases(count));

    /// <summary>The index of the table.</summary>
    public static SearchIndex Index => IndexOf(Entries);

    private static SearchIndex IndexOf<T>(Table<T> table)
        where T : struct, ISearchableRecord<T> => table.Count > 0 ? T.SearchIndex : default;
}
