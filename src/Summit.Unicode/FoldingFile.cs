using System.Text;

namespace Summit.Unicode;

/// <summary>Writes the table of folded characters.</summary>
internal static class FoldingFile
{
    /// <summary>Log2 of the number of characters of a block: the size at which the tables are smallest.</summary>
    private const int BlockBits = 5;

    private const int Same = 0;
    private const int Nothing = 1;
    private const int Joins = 2;
    private const int FirstSequence = 0xD800;
    private const int LastSequence = 0xF8FF;

    /// <summary>The characters behind the table: tags and variation selectors, which <c>Folding</c> drops.</summary>
    private const int End = 0x2FA20;

    /// <summary>Returns the content of the file.</summary>
    public static string Content()
    {
        var sequences = new List<byte>();
        var starts = new Dictionary<string, int>(StringComparer.Ordinal);
        var offsets = new List<long> { 0 };
        int[] entries = new int[End];
        for (int character = 0; character < End; character++)
            entries[character] = Entry(character, starts, sequences, offsets);

        var blocks = new Dictionary<string, int>(StringComparer.Ordinal);
        var index = new List<long>();
        var blockEntries = new List<long>();
        foreach (int[] block in entries.Chunk(1 << BlockBits))
        {
            string key = string.Join(',', block);
            if (!blocks.TryGetValue(key, out int number))
            {
                blocks.Add(key, number = blocks.Count);
                blockEntries.AddRange(block.Select(entry => (long)entry));
            }

            index.Add(number);
        }

        var source = new SourceText("FoldingTable", "The entries of all characters.");
        source.Add("Blocks", "ushort", ["The block of every 32 characters, in Unicode order."], index);
        source.Add("Entries", "ushort", ["The entries of the blocks, 32 a block."], blockEntries);
        source.Add(
            "SequenceStarts",
            "ushort",
            ["The start of each sequence in <see cref=\"Sequences\"/>, and the end of the last one."],
            offsets
        );
        source.Add(
            "Sequences",
            "byte",
            ["The UTF-8 of the sequences, end to end."],
            sequences.Select(unit => (long)unit)
        );
        return source.ToString();
    }

    /// <summary>Returns the number of bytes of the longest folded form per byte of the character.</summary>
    public static int MaxExpansion() =>
        Enumerable
            .Range(0, End)
            .Where(Rune.IsValid)
            .Max(character =>
            {
                int length = FoldingRules.Fold(character).Sum(part => new Rune(part).Utf8SequenceLength);
                int written = new Rune(character).Utf8SequenceLength;
                return (length + written - 1) / written;
            });

    private static int Entry(
        int character,
        Dictionary<string, int> sequenceNumbers,
        List<byte> sequences,
        List<long> offsets
    )
    {
        int[] folded = FoldingRules.Fold(character);
        if (folded is [])
            return Nothing;
        if (folded is [var one])
        {
            if (one == character)
                return IsJoining(character) ? Joins : Same;
            if (one <= char.MaxValue)
                return one;
        }

        string text = string.Concat(folded.Select(UnicodeData.Text));
        if (!sequenceNumbers.TryGetValue(text, out int number))
        {
            sequenceNumbers.Add(text, number = sequenceNumbers.Count);
            sequences.AddRange(Encoding.UTF8.GetBytes(text));
            offsets.Add(sequences.Count);
            if (FirstSequence + number > LastSequence)
                throw new InvalidOperationException("There are more sequences than numbers for sequences.");
        }

        return FirstSequence + number;
    }

    /// <summary>Returns whether a character may join the character before it, or may be sorted before it.</summary>
    private static bool IsJoining(int character) =>
        MarkOrder.RankOf(character) > 0 || Composition.Seconds.Contains(character);
}
