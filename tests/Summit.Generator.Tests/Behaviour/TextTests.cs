using Summit.Generator.Tests.Harness;

namespace Summit.Generator.Tests.Behaviour;

/// <summary>
/// Texts that could end a literal, a comment or a line of the emitted C#, and texts that are not ASCII.
/// </summary>
public class TextTests
{
    /// <summary>Double-quoted YAML, and the same text as a C# literal.</summary>
    private static readonly (string Yaml, string CSharp)[] Texts =
    [
        ("\"\\\"quoted\\\"\"", "\"\\\"quoted\\\"\""),
        ("\"back\\\\slash\\\\\"", "\"back\\\\slash\\\\\""),
        ("\"a\\nb\\r\\nc\\td\"", "\"a\\nb\\r\\nc\\td\""),
        ("\"nul\\0end\"", "\"nul\\0end\""),
        ("\"bell\\a escape\\e delete\\x7f next\\N\"", "\"bell\\a escape\\u001b delete\\u007f next\\u0085\""),
        ("\"line\\Lparagraph\\P\"", "\"line\\u2028paragraph\\u2029\""),
        ("\"bom\\uFEFFinside\"", "\"bom\\uFEFFinside\""),
        ("\"\\U0001F1EB\\U0001F1EE summit 🕊️\"", "\"\\U0001F1EB\\U0001F1EE summit 🕊️\""),
        ("\"noncharacter\\uFFFF\"", "\"noncharacter\\uFFFF\""),
        ("\"*/ /* // */\"", "\"*/ /* // */\""),
        ("'\"\"\" \"\"\"u8'", "\"\\\"\\\"\\\" \\\"\\\"\\\"u8\""),
        ("\"{0} {{}} {x}\"", "\"{0} {{}} {x}\""),
        ("\"<b>&amp;</b> ]]>\"", "\"<b>&amp;</b> ]]>\""),
        ("\"\\\\u0041 \\\\x41\"", "\"\\\\u0041 \\\\x41\""),
        ("\"#if false\"", "\"#if false\""),
        ("\"Саули Ниинистё, ساولي نينيستو, 尼尼斯托\"", "\"Саули Ниинистё, ساولي نينيستو, 尼尼斯托\""),
        ("\" spaces around \"", "\" spaces around \""),
        ("|\n    a block\n\n    of lines\n", "\"a block\\n\\nof lines\\n\""),
    ];

    [Fact]
    public void A_kept_empty_text_differs_from_a_missing_text()
    {
        LoadedCorpus corpus = Items
            .Project("string?", ["''", "~", "x"])
            .EditSchema("public partial string? Value", "[Field(KeepEmpty = true)] public partial string? Value")
            .Run()
            .Load();
        corpus.Holds("\"\"", "Item._1.Value");
        corpus.Holds("null", "Item._2.Value");
        corpus.Holds("\"x\"", "Item._3.Value");
        corpus.Holds("null", "default(Item).Value");
    }

    [Fact]
    public void An_empty_text_of_a_required_field_is_kept_if_the_schema_allows_it()
    {
        LoadedCorpus corpus = Items
            .Project("string", ["''", "x"])
            .EditSchema("public partial string Value", "[Field(KeepEmpty = true)] public partial string Value")
            .Run()
            .Load();
        corpus.Holds("\"\"", "Item._1.Value");
        Assert.Contains(
            "SUM0062",
            Assert.Single(Items.Project("string", ["''", "x"]).Run().Reported),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Every_text_is_returned_as_string_and_UTF8()
    {
        LoadedCorpus corpus = Project(Texts.Select((text, i) => ($"\"{i}\"", text.Yaml))).Run().Load();
        for (int i = 0; i < Texts.Length; i++)
        {
            corpus.Holds(Texts[i].CSharp, $"Item._{i}.Value");
            corpus.Holds("true", $"Item._{i}.ValueUtf8.SequenceEqual({Texts[i].CSharp}u8)");
        }
    }

    [Fact]
    public void Every_text_may_be_a_key()
    {
        LoadedCorpus corpus = Project(Texts.Where(text => text.Yaml[0] != '|').Select(text => (text.Yaml, "x")))
            .Run()
            .Load();
        foreach ((_, string text) in Texts.SkipLast(1))
        {
            corpus.Holds(text, $"Items.All.Get({text}).Id");
            corpus.Holds(text, $"Items.All.Get({text}u8).Id");
        }
    }

    [Fact]
    public void Half_of_a_surrogate_pair_is_reported() =>
        Assert.EndsWith(
            "error SUM0001: The YAML is malformed: there is half a character (a lone surrogate); delete it or write the whole one.",
            Assert.Single(Project([("a", "\"half \uD83D end\"")]).Run().Reported),
            StringComparison.Ordinal
        );

    [Fact]
    public void Texts_of_more_than_a_page_are_read_across_pages()
    {
        GeneratorRun run = Project(
                Enumerable.Range(0, 25).Select(i => ($"\"{i}\"", $"{new string((char)('a' + i), 50_000)}{i}"))
            )
            .Run();
        Assert.Contains("Utf8Bytes1 =>", run.Sources["Item.ValueColumn.g.cs"], StringComparison.Ordinal);
        LoadedCorpus corpus = run.Load();
        corpus.Holds(
            "true",
            "Items.All.All(item => item.Value == new string((char)('a' + int.Parse(item.Id)), 50_000) + item.Id)"
        );
        corpus.Holds("\"\"", "default(Item).Value");
    }

    /// <summary>
    /// All pages of a column have offsets of the same width, even if the last page could use narrower ones.
    /// </summary>
    [Fact]
    public void A_short_last_page_is_read_like_the_others()
    {
        (string, string)[] texts =
        [
            .. Enumerable.Range(0, 3).Select(i => ($"n{i}", new string((char)('a' + i), 400_002))),
            ("y", "short"),
            ("z", "last"),
        ];
        LoadedCorpus corpus = Project(texts).Run().Load();
        corpus.Holds("\"short\"", "Item.Y.Value");
        corpus.Holds("\"last\"", "Item.Z.Value");
        corpus.Holds(
            "true",
            "Items.All.Take(3).All(item => item.Value == new string((char)('a' + int.Parse(item.Id.Substring(1))), 400_002))"
        );
    }

    [Fact]
    public void ToString_returns_the_label_of_a_record()
    {
        LoadedCorpus corpus = Project([("a", "Alpha"), ("b", "~")], "[Label] public partial string? Value")
            .Run()
            .Load();
        corpus.Holds("\"Alpha\"", "Item.A.ToString()");
        corpus.Holds("\"b\"", "Item.B.ToString()");
        corpus.Holds("\"\"", "default(Item).ToString()");
    }

    private static GeneratorHarness Project(
        IEnumerable<(string Key, string Value)> items,
        string declaration = "[Label] public partial string Value"
    ) =>
        Items
            .Project("string", items)
            .EditSchema(
                "public partial string Value",
                $"public partial ReadOnlySpan<byte> ValueUtf8 {{ get; }}\n{declaration}"
            );
}
