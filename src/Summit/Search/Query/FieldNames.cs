namespace Summit.Search;

/// <summary>Finds names in a list of field names that is stored as text, with a line feed between names.</summary>
internal static class FieldNames
{
    /// <summary>
    /// Returns the index of <paramref name="name"/> among <paramref name="names"/>, or -1 if it is not one of them. The
    /// comparison ignores case, full-width forms, and the characters <c>-</c> and <c>_</c> in <paramref name="name"/>.
    /// </summary>
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

    /// <summary>Returns the name at <paramref name="index"/>, or an empty span if there are fewer names.</summary>
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
        for (int i = 0, length; i < name.Length; i += length)
        {
            byte sign = QuerySigns.At(name, i, out length);
            if (sign is (byte)'-' or (byte)'_')
                continue;
            bool isAscii = sign < QuerySigns.Other;
            bool isSame = isAscii
                ? !known.IsEmpty && Lower(known[0]) == Lower(sign)
                : known.StartsWith(name.Slice(i, length));
            if (!isSame)
                return false;
            known = known[(isAscii ? 1 : length)..];
        }

        return known.IsEmpty;
    }

    private static int Lower(byte character) =>
        character is >= (byte)'A' and <= (byte)'Z' ? character | 0x20 : character;
}
