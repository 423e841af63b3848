namespace Summit.Search;

/// <summary>The names of searched fields, as emitted code has them: parted by line breaks.</summary>
internal static class FieldNames
{
    /// <summary>The place of <paramref name="name"/> among <paramref name="names"/>; -1 where it is none of them. Case, <c>-</c> and
    /// <c>_</c> do not matter.</summary>
    public static int IndexOf(ReadOnlySpan<byte> names, ReadOnlySpan<byte> name)
    {
        int index = 0;
        foreach (Range range in names.Split((byte)'\n'))
        {
            if (IsSame(names[range], name))
                return index;
            index++;
        }

        return -1;
    }

    /// <summary>The name at <paramref name="index"/>; empty where there are fewer.</summary>
    public static ReadOnlySpan<byte> At(ReadOnlySpan<byte> names, int index)
    {
        foreach (Range range in names.Split((byte)'\n'))
        {
            if (index-- == 0)
                return names[range];
        }

        return default;
    }

    private static bool IsSame(ReadOnlySpan<byte> known, ReadOnlySpan<byte> name)
    {
        foreach (byte character in name)
        {
            if (character is (byte)'-' or (byte)'_')
                continue;
            if (known.IsEmpty || Lower(known[0]) != Lower(character))
                return false;
            known = known[1..];
        }

        return known.IsEmpty;
    }

    private static int Lower(byte character) =>
        character is >= (byte)'A' and <= (byte)'Z' ? character | 0x20 : character;
}
