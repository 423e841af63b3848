namespace Summit.Unicode;

/// <summary>Writes the ranges of word break classes.</summary>
internal static class WordBreakFile
{
    private const int ClassBits = 8;
    private const int PageBits = 8;

    /// <summary>The start of the planes of ideographs, which have few ranges. The last page holds all of them.</summary>
    private const int StartOfIdeographs = 0x2_0000;

    /// <summary>The end of the planes of ideographs. Nothing behind it begins a word.</summary>
    private const int EndOfIdeographs = 0x4_0000;

    /// <summary>Returns the content of the file.</summary>
    public static string Content()
    {
        List<(int First, WordBreakClass Class)> ranges = Ranges();
        IEnumerable<long> pages = Enumerable
            .Range(0, (StartOfIdeographs >> PageBits) + 1)
            .Select(page => (long)ranges.FindLastIndex(range => range.First <= page << PageBits))
            .Append(ranges.Count - 1);

        var source = new SourceText(
            "WordBreakTable",
            "The ranges of word break classes. Unassigned code points between two ranges of the same class have that class",
            "too, and so do unassigned code points in the two planes of ideographs."
        );
        source.Add(
            "Ranges",
            "uint",
            ["The first code point of each range, with its class in the low eight bits."],
            ranges.Select(range => ((long)range.First << ClassBits) | (uint)range.Class),
            range => $"0x{range >> ClassBits:X4}_{range & 0xFF:X2}"
        );
        source.Add(
            "Pages",
            "ushort",
            [
                "The range that holds the first code point of each page of 256 code points, and the last range. The last",
                "page holds all code points from U+20000 on.",
            ],
            pages
        );
        return source.ToString();
    }

    private static List<(int First, WordBreakClass Class)> Ranges()
    {
        var ranges = new List<(int First, WordBreakClass Class)>();
        int gap = -1;
        for (int character = 0; character < UnicodeData.CodePoints; character++)
        {
            WordBreakClass? found = WordBreakRules.Of(character);
            if (found is null && character is >= StartOfIdeographs and < EndOfIdeographs)
                found = WordBreakClass.Ideograph;
            if (found is not { } value)
            {
                gap = gap < 0 ? character : gap;
                continue;
            }

            if (ranges.Count == 0 || ranges[^1].Class != value)
            {
                if (gap >= 0 && ranges[^1].Class != WordBreakClass.Other)
                    ranges.Add((gap, WordBreakClass.Other));
                if (ranges.Count == 0 || ranges[^1].Class != value)
                    ranges.Add((character, value));
            }

            gap = -1;
        }

        if (gap >= 0)
            ranges.Add((gap, WordBreakClass.Other));
        return ranges;
    }
}
