using System.ComponentModel;

namespace Summit.Search;

/// <summary>Finds a searched field by its name. Emitted code calls it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class FieldNames
{
    /// <summary>
    /// The place of <paramref name="name"/> among <paramref name="names"/>, which are in lower case and parted by line breaks; -1 where
    /// it is none of them. Case, <c>-</c> and <c>_</c> do not matter.
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

    private static bool IsSame(ReadOnlySpan<byte> folded, ReadOnlySpan<byte> name)
    {
        foreach (byte character in name)
        {
            if (character is (byte)'-' or (byte)'_')
                continue;
            if (folded.IsEmpty || folded[0] != (character is >= (byte)'A' and <= (byte)'Z' ? character | 0x20 : character))
                return false;
            folded = folded[1..];
        }

        return folded.IsEmpty;
    }
}
