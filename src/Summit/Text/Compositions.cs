namespace Summit.Text;

/// <summary>
/// The characters that two characters form in the canonical composition of Unicode (NFC). The syllables of Hangul are
/// computed (section 3.12 of the Unicode Standard). The compiler and the library share this file.
/// </summary>
internal static partial class Compositions
{
    private const int PlaneBits = 16;
    private const int PlaneMask = (1 << PlaneBits) - 1;
    private const int FirstLead = 0x1100;
    private const int LeadCount = 19;
    private const int FirstVowel = 0x1161;
    private const int VowelCount = 21;
    private const int FirstTail = 0x11A7;
    private const int TailCount = 28;
    private const int FirstSyllable = 0xAC00;
    private const int SyllableCount = LeadCount * VowelCount * TailCount;

    /// <summary>Returns the character that two characters form, or 0.</summary>
    public static int Of(int first, int second)
    {
        int plane = first >> PlaneBits;
        if (plane != second >> PlaneBits || plane >= PlaneStarts.Length - 1)
            return 0;
        if (second is >= FirstVowel and < FirstTail + TailCount)
            return Syllable(first, second);

        uint pair = ((uint)(first & PlaneMask) << PlaneBits) | (uint)(second & PlaneMask);
        int low = PlaneStarts[plane];
        int high = PlaneStarts[plane + 1] - 1;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (Pairs[middle] < pair)
                low = middle + 1;
            else
                high = middle;
        }

        return Pairs[low] == pair ? (plane << PlaneBits) | Composed[low] : 0;
    }

    private static int Syllable(int first, int second)
    {
        int lead = first - FirstLead;
        int vowel = second - FirstVowel;
        if (lead is >= 0 and < LeadCount && vowel is >= 0 and < VowelCount)
            return FirstSyllable + (((lead * VowelCount) + vowel) * TailCount);

        int syllable = first - FirstSyllable;
        int tail = second - FirstTail;
        bool hasNoTail = syllable is >= 0 and < SyllableCount && syllable % TailCount == 0;
        return hasNoTail && tail is > 0 and < TailCount ? first + tail : 0;
    }
}
