using System.Buffers.Binary;

namespace Summit.Layout;

/// <summary>
/// Words: spellings in byte order, end to end. Stems that are not words themselves come first and begin with
/// <see cref="StemMark"/>. Every sixteenth word is a sampled word: its offset and its first eight bytes stand in tables of their own, and the
/// start of another word follows from the lengths of the words between.
/// </summary>
internal static class WordLayout
{
    /// <summary>Log2 of the words from one sampled word to the next.</summary>
    public const int SampleShift = 4;

    /// <summary>The byte before the spelling of a stem that is not a word: no word begins with it.</summary>
    public const byte StemMark = 0x01;

    /// <summary>The bytes of padding after the last word, so that eight bytes can be read from the start of any word.</summary>
    public const int Padding = sizeof(ulong);

    /// <summary>The elements of padding after the last length, so that the lengths of a whole sample can be loaded.</summary>
    public const int LengthPadding = 1 << SampleShift;

    /// <summary>The bits of a form rank below the term of a word, and below the word of a form.</summary>
    public const int RankBits = 2;

    /// <summary>The rank of a form that no record has.</summary>
    public const int NoRank = (1 << RankBits) - 1;

    /// <summary>The bits of an element that names a term or a word and ranks a form, from the low bits up.</summary>
    public static IReadOnlyList<BitField> RankedFields =>
        [new("form rank", 0, RankBits), new("term, or word", RankBits, 32 - RankBits)];

    /// <summary>
    /// The first eight bytes of a word as a number that orders as the bytes do. A shorter word is filled up with zeros, which no word
    /// contains.
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

    /// <summary>The number of sampled words among <paramref name="words"/> words.</summary>
    public static int SampleCount(int words) => (words + (1 << SampleShift) - 1) >> SampleShift;

    /// <summary>
    /// The letters of a word as a bit each of <c>a</c> to <c>z</c>, and six more bits for those of <c>e a i n o r</c> that occur twice. One edit
    /// changes at most two bits, so that a comparison of signatures rules most words out.
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
