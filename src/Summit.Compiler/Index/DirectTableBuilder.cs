using Summit.Lookup;

namespace Summit.Compiler.Index;

/// <summary>
/// Finds the multiplier of a direct table: the first of a fixed sequence under which no two names meet, with as few
/// indexes as the search allows. A table of n names wants about n²/16 of them.
/// </summary>
internal static class DirectTableBuilder
{
    /// <summary>The most names of a direct table: an index is a byte, and of more names too many meet.</summary>
    private const int MaxNames = 200;

    /// <summary>How many multipliers are tried for a number of indexes before there are twice as many.</summary>
    private const int MaxTries = 1 << 14;

    /// <summary>Builds the table, or returns null for names that are too many or have the same ends.</summary>
    public static DirectTable? TryBuild(List<TableName> names)
    {
        if (names.Count > MaxNames || !HaveOwnEnds(names))
            return null;

        int minBits = 3;
        while (1 << minBits <= names.Count)
            minBits++;
        for (int bits = minBits; bits <= KeyHash.MaxDirectBits; bits++)
        {
            ulong multiplier = 1;
            for (int attempt = 0; attempt < MaxTries; attempt++)
            {
                multiplier = Next(multiplier);
                if (TryPlace(names, multiplier, 64 - bits) is { } indexes)
                    return Lay(names, indexes, multiplier, 64 - bits);
            }
        }

        return null;
    }

    /// <summary>
    /// False where two names are one to the hash whatever the multiplier, so that there is nothing to search.
    /// </summary>
    private static bool HaveOwnEnds(List<TableName> names) =>
        names.Select(name => HashOf(name, multiplier: 1)).Distinct().Count() == names.Count;

    /// <summary>
    /// A linear congruential sequence of odd numbers (Knuth's MMIX): any would do, so long as it is always the same.
    /// </summary>
    private static ulong Next(ulong multiplier) =>
        unchecked((multiplier * 6364136223846793005) + 1442695040888963407) | 1;

    private static ulong HashOf(TableName name, ulong multiplier) => KeyHash.Direct(name.Utf8, multiplier);

    private static byte[]? TryPlace(List<TableName> names, ulong multiplier, int shift)
    {
        var indexes = new byte[1 << (64 - shift)];
        for (int i = 0; i < names.Count; i++)
        {
            ref byte index = ref indexes[(int)(HashOf(names[i], multiplier) >> shift)];
            if (index != 0)
                return null;
            index = (byte)(i + 1);
        }

        return indexes;
    }

    private static DirectTable Lay(List<TableName> names, byte[] indexes, ulong multiplier, int shift)
    {
        var slots = new ulong[names.Count + 1];
        for (int i = 0; i < names.Count; i++)
            slots[i + 1] = names[i].Slot;

        return new DirectTable(indexes, multiplier, shift, slots);
    }
}
