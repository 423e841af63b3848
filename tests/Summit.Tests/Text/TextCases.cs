using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Summit.Text;
using Summit.Unicode;

namespace Summit.Tests.Text;

/// <summary>
/// Random texts: characters that matter for word boundaries, truncated and damaged texts, and raw bytes.
/// </summary>
internal static class TextCases
{
    public static readonly Config Many = Properties.Cases(3000);

    /// <summary>Characters of every class, grouped by class.</summary>
    private static readonly string[] Characters =
    [
        "a",
        "B",
        "s",
        "S",
        "é",
        "É",
        "ß",
        "İ",
        "Ⱥ",
        "ж",
        "Ё",
        "Σ",
        "ς",
        "א",
        "ב",
        "ك",
        "한",
        "1",
        "2",
        "000",
        "٣",
        "カ",
        "ー",
        "々",
        "東京",
        "글",
        "世",
        "ひ",
        "ก",
        "ม",
        "_",
        "\u203F",
        "\u0301",
        "\u0308",
        "\u00AD",
        "\u200D",
        "\uFE0F",
        "·",
        ":",
        ",",
        ";",
        ".",
        "․",
        "'",
        "’",
        "‘",
        "\"",
        " ",
        "-",
        "\n",
        "€",
        "\U0001F600",
        "\U0001D400",
        "\U00020000",
        "'s",
        "’S",
        ".a",
        "don't",
        "U.S.",
        "running",
        "+",
        "++",
        "#",
        "&",
        "=",
        "\u0338",
        "²",
        "₂",
        "½",
        "%",
        "°",
        "C",
        "\u00A0",
        "\u202F",
        "100",
        "net",
        "l'",
        "qu’",
        "d'you",
        "👍",
        "🏽",
        "🇫🇮",
        "♥",
    ];

    private static readonly byte[][] Malformed =
    [
        [0xFF],
        [0xC3],
        [0x80],
        [0xED, 0xA0, 0x80],
        [0xF4, 0x90, 0x80, 0x80],
        [0xE2, 0x80],
    ];

    /// <summary>Well-formed texts.</summary>
    public static Arbitrary<string> Texts { get; } =
        Gen.Elements(Characters).ArrayOf().Select(string.Concat).ToArbitrary();

    /// <summary>Texts with malformed bytes among the characters.</summary>
    public static Arbitrary<byte[]> MangledTexts { get; } =
        Gen.OneOf(Gen.Elements(Characters).Select(Encoding.UTF8.GetBytes), Gen.Elements(Malformed))
            .ArrayOf()
            .Select(parts => parts.SelectMany(part => part).ToArray())
            .ToArbitrary();

    /// <summary>Texts with malformed bytes, and raw bytes.</summary>
    public static Arbitrary<byte[]> Bytes { get; } =
        Gen.OneOf(MangledTexts.Generator, ArbMap.Default.GeneratorFor<byte[]>()).ToArbitrary();

    /// <summary>Characters that Unicode 15.0 has, so that normalization knows them on every machine.</summary>
    public static int[] AllCharacters { get; } =
    [.. Enumerable.Range(0, 0x11_0000).Where(code => Rune.IsValid(code) && !UnicodeData.IsNewer(code))];

    /// <summary>Texts of all scripts, with many marks and letters that compose.</summary>
    public static Arbitrary<string> AllScripts { get; } =
        Gen.OneOf(
                Gen.Elements(AllCharacters),
                Gen.Elements(AllCharacters.Where(IsMark).ToArray()),
                Gen.Elements(AllCharacters.Where(IsComposing).ToArray()),
                Gen.Elements("иуігкИУІГКか가ا".Select(letter => (int)letter).ToArray()),
                Gen.Choose(0x20, 0x7E)
            )
            .ArrayOf()
            .Select(text => string.Concat(text.Select(character => new Rune(character).ToString())))
            .ToArbitrary();

    /// <summary>Runs of characters longer than the maximal length of a form.</summary>
    public static Arbitrary<string> LongWords { get; } =
        Gen.Elements(Characters)
            .ArrayOf(8)
            .Select(parts => string.Concat(Enumerable.Repeat(string.Concat(parts), 40)))
            .ToArbitrary();

    private static bool IsMark(int character) =>
        character >= 0x80 && FoldingTable.Of(character) is FoldingTable.Nothing or FoldingTable.Joins;

    private static bool IsComposing(int character) =>
        FoldingTable.Of(character) > FoldingTable.Joins || Compositions.Of(character, 0x301) > 0;
}
