using Summit.Lookup;

namespace Summit.Compiler.Index;

/// <summary>
/// Finds a multiplier under which no two names of a direct table have the same hash. The multipliers come from a fixed
/// sequence, so that the same names always give the same table. The search starts with the fewest indexes that can hold
/// the names and doubles their number when no multiplier fits. A table of n names typically ends with about n²/16
/// indexes.
/// </summary>
internal static class DirectTableBuilder
{
    /// <summary>
    /// The maximum number of names. An index is one byte, and with more names a multiplier without collisions becomes
    /// rare.
    /// </summary>
    private const int MaxNames = 200;

    /// <summary>The number of multipliers to try before the number of indexes is doubled.</summary>
    private const int MaxTries = 1 << 14;

    /// <summary>
    /// Builds the table, or returns null if there are too many names or no multiplier separates them.
    /// </summary>
    public static DirectTable? TryBuild(List<TableName> names)
    {
        if (names.Count > MaxNames || !HaveDistinctEnds(names))
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
                    return ToTable(names, indexes, multiplier, 64 - bits);
            }
        }

        return null;
    }

    /// <summary>
    /// Whether the hash can separate all names. The hash covers only the ends and the length of a name, so two names
    /// that agree in both collide under every multiplier.
    /// </summary>
    private static bool HaveDistinctEnds(List<TableName> names) =>
        names.Select(name => HashOf(name, multiplier: 1)).Distinct().Count() == names.Count;

    /// <summary>
    /// Returns the next multiplier of a linear congruential sequence of odd numbers. The constants are those of Knuth's
    /// MMIX.
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

    private static DirectTable ToTable(List<TableName> names, byte[] indexes, ulong multiplier, int shift)
    {
        var slots = new ulong[names.Count + 1];
        for (int i = 0; i < names.Count; i++)
            slots[i + 1] = names[i].Slot;

        return new DirectTable(indexes, multiplier, shift, slots);
    }
}
