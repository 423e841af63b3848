using System.Globalization;

namespace Summit.Unicode;

/// <summary>Writes the ranges of capital letters.</summary>
internal static class LowerCaseFile
{
    private const int DottedCapitalI = 0x130; // has a small letter in the Unicode data, but not in the invariant culture

    /// <summary>Returns the content of the file.</summary>
    public static string Content()
    {
        var ranges = new List<(int First, int Last, int Distance)>();
        for (int character = 0x80; character < UnicodeData.CodePoints; character++)
        {
            int distance = (character == DottedCapitalI ? 'i' : UnicodeData.Lower(character)) - character;
            if (distance == 0)
                continue;
            (int first, int last, int before) = ranges.Count > 0 ? ranges[^1] : default;
            int step = distance == 1 ? 2 : 1;
            if (before == distance && last + step == character)
                ranges[^1] = (first, character, distance);
            else
                ranges.Add((character, character, distance));
        }

        var source = new SourceText("LowerCase", "The ranges of capital letters.");
        source.Add(
            "Ranges",
            "int",
            [
                "Three numbers for each range: the first and the last capital letter, and the distance to their small",
                "letters. If the distance is 1, every second letter of the range is a capital letter.",
            ],
            ranges.SelectMany(range => new long[] { range.First, range.Last, range.Distance }),
            number =>
                number >= 0x80 && ranges.Any(range => range.First == number || range.Last == number)
                    ? $"0x{number:X4}"
                    : number.ToString(CultureInfo.InvariantCulture)
        );
        return source.ToString();
    }
}
