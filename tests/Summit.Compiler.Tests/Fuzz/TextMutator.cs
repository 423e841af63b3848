using System.Text;

namespace Summit.Compiler.Tests.Fuzz;

/// <summary>Damages texts as editors, merges and disks do, and in ways that only a fuzzer finds.</summary>
/// <param name="random">A seeded generator, so that failures can be reproduced.</param>
internal sealed class TextMutator(Random random)
{
    private static readonly string[] Inserts =
    [
        "\0",
        "\t",
        "\n",
        "\r\n",
        "\r",
        "\n- ",
        "\n---\n",
        "\n...\n",
        ":",
        ": ",
        "- ",
        "? ",
        "[",
        "]",
        "{",
        "}",
        ",",
        "\"",
        "'",
        "|",
        ">-",
        "&a ",
        "*a",
        "&a *a",
        "<<: *a",
        "<<: {}",
        "!",
        "!!str ",
        "!<",
        "!!binary ",
        "@",
        "`",
        "%",
        "%YAML 1.2\n",
        "#",
        " #",
        "\\",
        "\\uD83D",
        "\uFEFF",
        "\uFFFD",
        "\uD83D",
        "\uDE00",
        "\u2028",
        "\u0085",
        "\u00A0",
        "\u202E",
        "~",
        "null",
        "0x",
        "1e999",
        ".nan",
        "2018-02-30",
        "P9999999D",
        "TODO",
        "(",
        "…",
        "ö",
        "o\u0308",
        "\uFFFF",
        "id: x\n",
        "related: [crimea]\n",
        new string(' ', 200),
        new string('[', 200),
        new string('-', 200),
    ];

    private static readonly string[] Words = ["id", "label", "x", "broader: ", "\n  ", "\n"];

    /// <summary>Returns the text with one to four random edits.</summary>
    public string Mutate(string text)
    {
        var mutated = new StringBuilder(text);
        for (int edits = random.Next(1, 5); edits > 0; edits--)
            Edit(mutated);
        return mutated.ToString();
    }

    /// <summary>Returns a random text of tokens that have a meaning in YAML.</summary>
    public string Random()
    {
        var text = new StringBuilder();
        for (int tokens = random.Next(1, 60); tokens > 0; tokens--)
        {
            text.Append(Inserts[random.Next(Inserts.Length)]);
            if (random.Next(3) == 0)
                text.Append(Words[random.Next(Words.Length)]);
        }

        return text.ToString();
    }

    private void Edit(StringBuilder text)
    {
        int at = random.Next(text.Length + 1);
        int length = Math.Min(random.Next(1, 30), text.Length - at);
        switch (random.Next(7))
        {
            case 0:
                text.Remove(at, length);
                break;
            case 1:
                text.Insert(at, text.ToString(at, length));
                break;
            case 2:
                text.Length = at;
                break;
            case 3:
                text.Insert(LineStart(text, at), new string(' ', random.Next(1, 5)));
                break;
            case 4 when at < text.Length:
                text[at] = (char)random.Next(0x3000);
                break;
            case 5 when at < text.Length:
                text.Insert(
                    random.Next(text.Length + 1),
                    text.ToString(LineStart(text, at), at - LineStart(text, at)) + "\n"
                );
                break;
            default:
                text.Insert(at, Inserts[random.Next(Inserts.Length)]);
                break;
        }
    }

    private static int LineStart(StringBuilder text, int at)
    {
        while (at > 0 && text[at - 1] != '\n')
            at--;
        return at;
    }
}
