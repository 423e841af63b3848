using System.Globalization;
using System.Text;

namespace Summit.Docs.Tests.Pictures;

/// <summary>The lines of a terminal, as runs of characters with one style.</summary>
internal static class TerminalText
{
    private const char Escape = '\x1b';

    /// <summary>Reads text with the escape sequences for styles (ECMA-48, "select graphic rendition").</summary>
    public static IReadOnlyList<IReadOnlyList<Run>> Read(string text) =>
        [.. text.TrimEnd('\n').Split('\n').Select(line => ReadLine(line))];

    private static List<Run> ReadLine(string line)
    {
        var runs = new List<Run>();
        var style = default(Style);
        var characters = new StringBuilder();
        int column = 0;
        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] != Escape)
            {
                characters.Append(line[i]);
                continue;
            }

            Flush();
            int end = line.IndexOf('m', i);
            Assert.True(end > i && line[i + 1] == '[', "Only escape sequences for styles are read.");
            style = Apply(style, line[(i + 2)..end]);
            i = end;
        }

        Flush();
        return runs;

        void Flush()
        {
            if (!string.IsNullOrWhiteSpace(characters.ToString()))
                runs.Add(new Run(column, characters.ToString(), style));
            column += characters.Length;
            characters.Clear();
        }
    }

    private static Style Apply(Style style, string codes)
    {
        int[] numbers =
        [
            .. codes.Split(';').Select(code => code.Length == 0 ? 0 : int.Parse(code, CultureInfo.InvariantCulture)),
        ];
        for (int i = 0; i < numbers.Length; i++)
        {
            style = numbers[i] switch
            {
                0 => default,
                1 => style with { IsBold = true },
                2 => style with { IsDim = true },
                22 => style with { IsBold = false, IsDim = false },
                39 => style with { Color = null },
                >= 30 and <= 37 => style with { Color = numbers[i] - 30 },
                >= 90 and <= 97 => style with { Color = numbers[i] - 82 },
                38 => style with { Color = numbers[i + 2] },
                _ => style,
            };
            if (numbers[i] == 38)
                i += 2;
        }

        return style;
    }

    /// <summary>Characters of one style.</summary>
    /// <param name="Column">The column of the first character, from 0.</param>
    /// <param name="Text">The characters.</param>
    /// <param name="Style">The style.</param>
    internal readonly record struct Run(int Column, string Text, Style Style);

    /// <summary>A style.</summary>
    /// <param name="Color">The number of a colour of the palette; null for the colour of text.</param>
    /// <param name="IsBold">Whether the characters are bold.</param>
    /// <param name="IsDim">Whether the characters are dim.</param>
    internal readonly record struct Style(int? Color, bool IsBold, bool IsDim);
}
