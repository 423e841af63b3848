using Summit.Compiler.Format;
using Summit.Compiler.Parse;
using Summit.Compiler.Tests.Harness;

namespace Summit.Compiler.Tests.Format;

/// <summary>
/// Characters that YAML treats differently from other formats (line separators of Unicode, byte order marks, NUL, halves
/// of surrogate pairs, carriage returns), inserted anywhere into texts with every construct.
/// </summary>
public class FormatterFuzzTests
{
    private static readonly string[] Odd =
    [
        "\u0085",
        "\u2028",
        "\u2029",
        "\uFEFF",
        "\0",
        "\uD83D",
        "\uDE00",
        "\uFFFD",
        "\r",
        "\r\n",
        "\t",
        "\u00A0",
        "\u001B",
        "\u007F",
    ];

    private static readonly string[] Constructs =
    [
        ": |\u0085:",
        "a: |\n  text\n  more\nb: >-\n  folded\n\n  more\n",
        "- |2\n    x\n-\n  - >+\n    y\n\n",
        "? complex\n: value\n? [a, b]\n: {c: d, e}\n",
        "a: &x 'quo''ted'\nb: *x\nc: \"esc\\x41\\\n  aped\"\n",
        "%YAML 1.2\n---\n!!str a: !t b\n...\n---\n- c # d\n# e\n",
        "- - a\n  - b: c\n    d:\n    - e\n- {f: [g, {h: i}], 'j': \"k\"}\n",
        "plain text\n  on two lines\n",
        "a:\n\n\n  # comment\n  b: c   # trailing\n  <<: {d: e}\n",
    ];

    /// <summary>Each odd character at every position of every construct, and pairs of them at random positions.</summary>
    [Fact]
    public void Odd_characters_anywhere_never_make_the_formatter_throw()
    {
        foreach (string text in Constructs)
        {
            foreach (string odd in Odd)
            {
                for (int i = 0; i <= text.Length; i++)
                    AssertFormats(text.Insert(i, odd));
            }
        }

        var random = new Random(17);
        for (int i = 0; i < 4000; i++)
            AssertFormats(Mutate(random, Constructs[random.Next(Constructs.Length)]));
    }

    [Fact]
    public void Odd_characters_in_the_flagship_corpus_never_make_the_formatter_throw()
    {
        (string Path, string Text)[] files = [.. Repository.Files("corpus", "*.yaml")];
        var random = new Random(18);
        for (int i = 0; i < 300; i++)
        {
            (string path, string text) = files[random.Next(files.Length)];
            string mutated = Mutate(random, text);
            AssertFormats(mutated);
            YamlFormatter.Format(path, mutated, HelsinkiCorpus.Shape);
        }
    }

    private static string Mutate(Random random, string text)
    {
        for (int count = random.Next(1, 5); count > 0; count--)
        {
            int at = random.Next(text.Length + 1);
            text = random.Next(4) switch
            {
                0 => text.Remove(at, Math.Min(random.Next(1, 6), text.Length - at)),
                1 => text.Insert(at, text.Substring(at / 2, Math.Min(9, text.Length - (at / 2)))),
                _ => text.Insert(at, Odd[random.Next(Odd.Length)]),
            };
        }

        return text;
    }

    private static void AssertFormats(string text)
    {
        YamlFile file = YamlParser.Parse("a.yaml", text);
        if (file.Diagnostics.Count > 0)
            return;
        try
        {
            YamlFormatter.LayOut(file, text, shape: null);
            SameMeaning.Format(text);
        }
        catch (Exception failure)
        {
            throw new Xunit.Sdk.XunitException($"{Escaped(text)}: {failure}", failure);
        }
    }

    private static string Escaped(string text) => System.Text.Json.JsonSerializer.Serialize(text);
}
