namespace Summit.Text;

/// <summary>
/// The small letter of a capital one, accents kept: the mapping Simple_Lowercase_Mapping of Unicode, of every script.
/// <see cref="Folding"/>, which takes the accents off as well, cannot tell the two apart, so this is a table of its own.
/// </summary>
internal static partial class LowerCase
{
    private const int FieldsPerRange = 3;

    /// <summary>The distance in a range in which capital and small letters take turns.</summary>
    private const int Neighbour = 1;

    /// <summary>The small letter of <paramref name="character"/>, which is itself where it has none.</summary>
    public static int Of(int character)
    {
        if (character < Ranges[0])
            return character is >= 'A' and <= 'Z' ? character | 0x20 : character;

        int low = 0;
        int high = (Ranges.Length / FieldsPerRange) - 1;
        while (low < high)
        {
            int middle = (low + high + 1) >> 1;
            if (Ranges[middle * FieldsPerRange] <= character)
                low = middle;
            else
                high = middle - 1;
        }

        int first = Ranges[low * FieldsPerRange];
        int last = Ranges[(low * FieldsPerRange) + 1];
        int distance = Ranges[(low * FieldsPerRange) + 2];
        bool isCapital = character <= last && (distance != Neighbour || ((character - first) & 1) == 0);
        return isCapital ? character + distance : character;
    }
}
