namespace Summit.Unicode;

/// <summary>Writes the ranges of marks that normalization sorts.</summary>
internal static class MarkFile
{
    private const int RankBits = 8;

    /// <summary>Returns the content of the file.</summary>
    public static string Content()
    {
        var ranges = new List<long>();
        int last = -1;
        for (int character = 0; character < UnicodeData.CodePoints; character++)
        {
            int rank = MarkOrder.RankOf(character);
            if (rank != last)
                ranges.Add(((long)character << RankBits) | (uint)rank);
            last = rank;
        }

        var source = new SourceText("MarkRanks", "The ranges of characters of one rank.");
        source.Add(
            "Ranges",
            "uint",
            ["The first character of each range, with its rank in the low eight bits."],
            ranges,
            range => $"0x{range >> RankBits:X4}_{range & 0xFF:X2}"
        );
        return source.ToString();
    }
}
