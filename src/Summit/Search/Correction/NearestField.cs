using System.Runtime.CompilerServices;

namespace Summit.Search;

/// <summary>Finds the searched field whose name is nearest to a name that no field has.</summary>
internal static class NearestField
{
    private const int MinLength = 3;
    private const int MinLengthForTwoEdits = 5;

    /// <summary>
    /// Writes the name of the field with the fewest edits: at most one, or two if the wanted name has at least five
    /// letters. A swap of two adjacent letters is one edit. If several fields have the same number of edits, the first one is chosen. Case,
    /// <c>-</c> and <c>_</c> do not matter.
    /// </summary>
    /// <param name="names">The names of the fields, with a line feed between names.</param>
    /// <param name="wanted">The name that no field has.</param>
    /// <param name="nearest">Receives the name in lower case, with hyphens between words.</param>
    /// <returns>The number of bytes written; 0 if no field is near or its name does not fit.</returns>
    [SkipLocalsInit]
    public static int Write(ReadOnlySpan<byte> names, ReadOnlySpan<byte> wanted, Span<byte> nearest)
    {
        Span<byte> letters = stackalloc byte[LetterDistance.MaxLength];
        Span<byte> other = stackalloc byte[LetterDistance.MaxLength];
        int length = FoldName(wanted, letters);
        if (length < MinLength)
            return 0;
        Span<ulong> letterMasks = stackalloc ulong[256];
        var distance = new LetterDistance(letters[..length], letterMasks);
        int within = length < MinLengthForTwoEdits ? 1 : 2;
        ReadOnlySpan<byte> best = default;
        foreach (Range range in names.Split((byte)'\n'))
        {
            int away = distance.Of(other[..FoldName(names[range], other)]);
            if (away > within || (away == within && !best.IsEmpty))
                continue;
            best = names[range];
            within = away;
        }

        return WriteKebab(best, nearest);
    }

    /// <summary>Writes the letters and digits of a name in lower case.</summary>
    /// <returns>The number of bytes written, or 0 if the name is too long.</returns>
    private static int FoldName(ReadOnlySpan<byte> name, Span<byte> folded)
    {
        int length = 0;
        foreach (byte character in name)
        {
            if (character is (byte)'-' or (byte)'_')
                continue;
            if (length == folded.Length)
                return 0;
            folded[length++] = Lower(character);
        }

        return length;
    }

    private static int WriteKebab(ReadOnlySpan<byte> name, Span<byte> kebab)
    {
        int length = 0;
        for (int i = 0; i < name.Length; i++)
        {
            bool isWordStart = i > 0 && IsUpper(name[i]) && !IsUpper(name[i - 1]);
            if (length + 2 > kebab.Length)
                return 0;
            if (isWordStart)
                kebab[length++] = (byte)'-';
            kebab[length++] = Lower(name[i]);
        }

        return length;
    }

    private static bool IsUpper(byte character) => character is >= (byte)'A' and <= (byte)'Z';

    private static byte Lower(byte character) => IsUpper(character) ? (byte)(character | 0x20) : character;
}
