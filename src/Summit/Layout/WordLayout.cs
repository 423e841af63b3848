using System.Buffers.Binary;

namespace Summit.Layout;

/// <summary>
/// The layout of words: spellings in byte order, stored end to end. Marked stems come first and begin with
/// <see cref="StemMark"/>. Parts of runs of characters that are no words come next and begin with
/// <see cref="GramMark"/>. A word that occurs in several languages is stored once for each. Every sixteenth word is a
/// sampled word: separate tables hold its offset and its
/// first eight bytes. The start of another word follows from the lengths of the words before it.
/// </summary>
internal static class WordLayout
{
    /// <summary>Log2 of the number of words between two sampled words.</summary>
    public const int SampleShift = 4;

    /// <summary>The byte before the spelling of a marked stem. No word begins with it.</summary>
    public const byte StemMark = 0x01;

    /// <summary>
    /// The byte before one or two characters of a run without blanks, such as <c>の</c> or <c>京の</c>. Marked
    /// characters are stored before all words, where no completion, correction, prefix or edit finds them.
    /// </summary>
    public const byte GramMark = 0x02;

    /// <summary>
    /// Returns the byte between the mark and a stem in an index of several languages, or of one whose stems depend on
    /// accents.
    /// </summary>
    /// <param name="language">The number of the language of the stem.</param>
    public static byte LetterOf(int language) => (byte)('A' + language);

    /// <summary>
    /// The number of bytes after the last word, so that eight bytes can be read from the start of any word.
    /// </summary>
    public const int Padding = sizeof(ulong);

    /// <summary>
    /// The number of elements after the last length, so that the lengths of a whole sample can be loaded.
    /// </summary>
    public const int LengthPadding = 1 << SampleShift;

    /// <summary>The number of bits of a form rank, which are below the term of a word or the word of a form.</summary>
    public const int RankBits = 2;

    /// <summary>The rank of a form that occurs in no record.</summary>
    public const int NoRank = (1 << RankBits) - 1;

    /// <summary>
    /// The bits of an element that holds a term or a word together with the rank of a form, from the low bits up.
    /// </summary>
    public static IReadOnlyList<BitField> RankedFields =>
        [new("form rank", 0, RankBits), new("term, or word", RankBits, 32 - RankBits)];

    /// <summary>
    /// Returns the first eight bytes of a word as a number that orders as the bytes do. A shorter word is padded with
    /// zeros, which no word contains.
    /// </summary>
    public static ulong Prefix(ReadOnlySpan<byte> word)
    {
        if (word.Length >= sizeof(ulong))
            return BinaryPrimitives.ReadUInt64BigEndian(word);
        ulong bytes = 0;
        for (int i = 0; i < word.Length; i++)
            bytes |= (ulong)word[i] << (56 - (8 * i));
        return bytes;
    }

    /// <summary>Returns whether a spelling begins with a mark, so that it is stored before all words.</summary>
    public static bool IsMarked(ReadOnlySpan<byte> spelling) => spelling[0] is StemMark or GramMark;

    /// <summary>Returns a spelling without its mark, as people read it.</summary>
    public static ReadOnlySpan<byte> Unmarked(ReadOnlySpan<byte> spelling) =>
        spelling.Length > 0 && IsMarked(spelling) ? spelling.Slice(1) : spelling;

    /// <summary>Returns the number of sampled words among <paramref name="words"/> words.</summary>
    public static int SampleCount(int words) => (words + (1 << SampleShift) - 1) >> SampleShift;

    /// <summary>
    /// Returns the letter signature of a word: one bit for each of <c>a</c> to <c>z</c> that occurs, and six more bits
    /// for those of <c>e a i n o r</c> that occur twice. One edit changes at most two bits, so that a comparison of
    /// signatures rules most words out.
    /// </summary>
    public static uint Signature(ReadOnlySpan<byte> word)
    {
        uint letters = 0;
        uint twice = 0;
        foreach (byte letter in word)
        {
            uint bit = letter is >= (byte)'a' and <= (byte)'z' ? 1u << (letter - 'a') : 0;
            twice |= letters & bit;
            letters |= bit;
        }

        const string Frequent = "eainor";
        for (int i = 0; i < Frequent.Length; i++)
            letters |= ((twice >> (Frequent[i] - 'a')) & 1) << (26 + i);
        return letters;
    }
}
