namespace Summit.Text;

/// <summary>
/// Converts capital letters of all scripts to small letters, by the Simple_Lowercase_Mapping of Unicode. Accents are
/// kept. The table is separate from <see cref="Folding"/>, which drops case and accents in one step.
/// </summary>
internal static partial class LowerCase
{
    private const int FieldsPerRange = 3;

    /// <summary>The distance in a range in which capital and small letters alternate.</summary>
    private const int Neighbour = 1;

    /// <summary>
    /// Returns the small letter of <paramref name="character"/>, or the character itself if it has none.
    /// </summary>
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
