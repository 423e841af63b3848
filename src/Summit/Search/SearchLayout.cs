using System.Buffers.Binary;

namespace Summit.Search;

/// <summary>How a search index lies in the assembly. This file is compiled into the compiler that writes it and the library that
/// reads it.</summary>
internal static class SearchLayout
{
    /// <summary>The binary logarithm of the records of a window: scores are added up a window at a time.</summary>
    public const int WindowShift = 13;

    /// <summary>The records of a window: as many as a posting can number.</summary>
    public const int WindowSize = 1 << WindowShift;

    /// <summary>
    /// The impacts that are kept of each record of a window: first one of each, then another of each, and so on, since most postings have the
    /// first. A posting says which it has, above its record.
    /// </summary>
    public const int Slots = 8;

    /// <summary>The highest impact: they are kept in 16 bits, and are above 0.</summary>
    public const float HighestImpact = ushort.MaxValue;

    /// <summary>
    /// The slot of a posting whose impact is none of those of its record, which are seven: that of the record is 0 there, and the term
    /// lists the impact as a stray.
    /// </summary>
    public const int StraySlot = Slots - 1;

    /// <summary>The impacts behind the last one, so that a vector may be read from any row on.</summary>
    public const int RowImpactPadding = 1 << DenseBlockShift;

    /// <summary>The most ranks that forms have.</summary>
    public const int FormRanks = 3;

    private const int CountBits = 22;

    private const int HasExtrasBit = 8 + CountBits;

    /// <summary>The binary logarithm of the numbers of a page of postings.</summary>
    public const int PageShift = 19;

    /// <summary>The numbers behind the last of a page of postings, so that a vector may be read from any of them on.</summary>
    public const int PostingPadding = 16;

    /// <summary>
    /// Terms that are in as few records as this and have neither strays nor forms to be told apart are numbered behind the others, by
    /// how many records they are in, and described in groups.
    /// </summary>
    public const int MostGrouped = 31;

    /// <summary>The binary logarithm of the terms of a group, all of which are in as many records.</summary>
    public const int GroupShift = 4;

    /// <summary>The most windows with which there are groups: as many as a byte tells apart.</summary>
    public const int MostGroupedWindows = 256;

    /// <summary>The binary logarithm of the postings of which a term has the highest impact at hand.</summary>
    public const int PeakShift = 4;

    /// <summary>Of a term with fewer postings none is kept.</summary>
    public const int LeastPeaked = 32;

    /// <summary>The binary logarithm of the bytes of a page of positions.</summary>
    public const int PositionPageShift = 20;

    /// <summary>The bytes behind the last position of a page, so that a vector may be read from anywhere in front of them.</summary>
    public const int PositionPadding = 64;

    /// <summary>The binary logarithm of the postings from one checkpoint of a term's positions to the next.</summary>
    public const int CheckpointShift = 5;

    /// <summary>The bytes of a checkpoint.</summary>
    public const int CheckpointBytes = sizeof(uint);

    /// <summary>The bit of a byte of positions that says that its posting ends with it.</summary>
    public const byte LastOfPosting = 0x80;

    /// <summary>
    /// A step from one position to the next, or up to the first, is a byte below this; or this and more, which has the higher
    /// bits of what is above it, and a byte of seven lower bits; or <see cref="LongStep"/> and <see cref="LongStepBytes"/> of them.
    /// </summary>
    public const int MediumStep = 112;

    /// <summary>The byte that begins a step that two bytes do not hold.</summary>
    public const int LongStep = 127;

    /// <summary>One past the longest step that two bytes hold.</summary>
    public const int MediumStepEnd = MediumStep + ((LongStep - MediumStep) << 7);

    /// <summary>The bytes behind <see cref="LongStep"/>, seven bits each, the lowest first.</summary>
    public const int LongStepBytes = 5;

    /// <summary>The binary logarithm of the records from one rank of a dense term to the next.</summary>
    public const int RankShift = 8;

    /// <summary>
    /// The bit of a record that says that it may have one dense term right behind another: a phrase of words that nearly every record
    /// has is in few, and reading the positions of all would take long.
    /// </summary>
    public static ulong PairBit(int first, int second) =>
        1UL << (int)(((((uint)first * 0x9E37_79B1) + (uint)second) * 0x85EB_CA6B) >> 26);

    /// <summary>The checkpoints of a term: one for every so many postings but the first.</summary>
    public static int Checkpoints(int postings) => (postings - 1) >> CheckpointShift;

    /// <summary>
    /// The binary logarithm of the words from one signpost to the next. Where a word of these begins is told by the lengths of those before it.
    /// </summary>
    public const int SignpostShift = 4;

    /// <summary>
    /// The first eight bytes of a word as a number that orders as the bytes do; zeros behind a shorter one, which no word has. Of every
    /// sixteenth word it stands in a table of its own: searching that first costs no comparison of bytes.
    /// </summary>
    public static ulong Signpost(ReadOnlySpan<byte> word)
    {
        if (word.Length >= sizeof(ulong))
            return BinaryPrimitives.ReadUInt64BigEndian(word);
        ulong bytes = 0;
        for (int i = 0; i < word.Length; i++)
            bytes |= (ulong)word[i] << (56 - (8 * i));
        return bytes;
    }

    /// <summary>Words from here on are stems that are no words; a byte that no word begins with marks them.</summary>
    public const byte StemMark = 0x01;

    /// <summary>A dense term has four bits for each record instead of postings: above a fifth of the records that is quicker, and mostly smaller.</summary>
    public static bool IsDense(int count, int recordCount) => count > recordCount / 5;

    /// <summary>
    /// The binary logarithm of the records of a block of a dense term. It is 32 numbers of 16 bits, of which each has the codes of four
    /// records, 32 apart: shifted, a vector of them is one for records that lie side by side. The code of a record is 0 where it has not the
    /// term, and otherwise one more than the slot of the impact.
    /// </summary>
    public const int DenseBlockShift = 7;

    /// <summary>The numbers of such a block.</summary>
    public const int DenseBlockNumbers = 32;

    /// <summary>The binary logarithm of the records of which a dense term has the highest impact at hand.</summary>
    public const int DensePeakShift = 6;

    /// <summary>The bytes in front of a dense term's peaks, a byte each: where its strays start, and how many they are, 32 bits each.</summary>
    public const int DenseHeaderBytes = 2 * sizeof(uint);

    /// <summary>The bytes in front of a dense term's codes in a table of so many rows.</summary>
    public static int DenseCodesOffset(int rows) => (DenseHeaderBytes + ((rows - 1) >> DensePeakShift) + sizeof(ulong)) & -sizeof(ulong);

    /// <summary>The bytes of a dense term in a table of so many rows. All dense terms lie one behind the other, and then their strays.</summary>
    public static int DenseBytes(int rows) => DenseCodesOffset(rows) + ((((rows - 1) >> DenseBlockShift) + 1) * DenseBlockNumbers * sizeof(ushort));

    /// <summary>The number with the code of a row.</summary>
    public static int DenseNumber(int row) => ((row >> DenseBlockShift) * DenseBlockNumbers) + (row & (DenseBlockNumbers - 1));

    /// <summary>The bits of that number below the code.</summary>
    public static int DenseShift(int row) => (row >> 3) & 12;

    /// <summary>
    /// A term as one word: the start of its postings, or which of the dense terms it is; how many records it is in; and the
    /// <see cref="Peak"/> of its impacts. Of a group of terms: the start of the first and the peak of all.
    /// </summary>
    /// <param name="start">The start.</param>
    /// <param name="count">How many records it is in.</param>
    /// <param name="peak">The peak.</param>
    /// <param name="hasExtras">True where strays and forms stand in front of its postings.</param>
    public static ulong Term(uint start, int count, byte peak, bool hasExtras) =>
        ((ulong)start << 32) | (hasExtras ? 1UL << HasExtrasBit : 0) | ((ulong)(uint)count << 8) | peak;

    /// <summary>The start of a term's postings, or which of the dense terms it is.</summary>
    public static uint TermStart(ulong term) => (uint)(term >> 32);

    /// <summary>How many records a term is in.</summary>
    public static int TermCount(ulong term) => (int)(term >> 8) & ((1 << CountBits) - 1);

    /// <summary>The peak of a term.</summary>
    public static byte TermPeak(ulong term) => (byte)term;

    /// <summary>The highest of some impacts, of which the higher byte is kept.</summary>
    public static byte Peak(ushort highest) => (byte)(highest >> 8);

    /// <summary>The highest impact that such a peak can stand for.</summary>
    public static int MostOfPeak(byte peak) => (peak << 8) | byte.MaxValue;

    /// <summary>The lowest impact that such a peak can stand for.</summary>
    public static int LeastOfPeak(byte peak) => peak << 8;

    /// <summary>True where strays and forms stand in front of a term's postings.</summary>
    public static bool HasExtras(ulong term) => ((term >> HasExtrasBit) & 1) != 0;

    /// <summary>The word for a term of a group: that of the group, moved on to its <paramref name="place"/> in it.</summary>
    public static ulong OfGroup(ulong group, int place) => group + ((ulong)(uint)(place * TermCount(group)) << 32);

    /// <summary>
    /// What stands first of a term that has extras, as two numbers, the lower bits first: how many strays follow, and for how many
    /// ranks of forms there are bits behind those, in which one stands for each posting.
    /// </summary>
    public static uint Extras(int strays, int ranks) => ((uint)strays << 2) | (uint)ranks;

    /// <summary>The strays.</summary>
    public static int ExtraStrays(uint extras) => (int)(extras >> 2);

    /// <summary>The ranks that there are bits for.</summary>
    public static int ExtraRanks(uint extras) => (int)(extras & 3);

    /// <summary>The numbers that the bits of one rank fill.</summary>
    public static int FormNumbers(int postings) => (postings + 15) >> 4;

    /// <summary>The numbers that the peaks of a term's stretches fill, a byte each; they stand right in front of its postings.</summary>
    public static int PeakNumbers(int postings) => postings < LeastPeaked ? 0 : (((postings - 1) >> PeakShift) + 2) >> 1;

    /// <summary>
    /// The numbers of a stray: two for the place of its posting in the term, the lower bits first, or for its row if the term is dense; and its
    /// impact.
    /// </summary>
    public const int StrayNumbers = 3;

    /// <summary>
    /// The bits of a posting that are its record; above them is the slot. Of the last window of a table of so many records they are no
    /// more than it needs, so that the impacts of its records take no more room.
    /// </summary>
    public static int RecordMask(int window, int records)
    {
        if (window < records >> WindowShift)
            return WindowSize - 1;
        int mask = records & (WindowSize - 1);
        mask |= mask >> 1;
        mask |= mask >> 2;
        mask |= mask >> 4;
        return mask | (mask >> 8);
    }

    /// <summary>A posting: the record in its window, and which of the impacts of that record it has.</summary>
    public static ushort Posting(int recordInWindow, int slot, int mask) => (ushort)((slot * (mask + 1)) + recordInWindow);

    /// <summary>The windows of a table of so many records.</summary>
    public static int Windows(int records) => (records >> WindowShift) + 1;

    /// <summary>
    /// True where a term is in so many records that it says of each window but the last how many of its postings are there; of fewer it
    /// says of each posting in which window it is.
    /// </summary>
    public static bool CountsWindows(int postings, int windows) => postings >= windows - 1;

    /// <summary>
    /// How many numbers say in which windows the postings of a term are: none where there is one window. They stand in front of all else
    /// that the term has; of a group for one term after the other, in front of the postings of the first.
    /// </summary>
    public static int WindowNumbers(int postings, int windows) => Math.Min(postings, windows - 1);

    /// <summary>The binary logarithm of the bytes of such a number: a byte where none can be above what one holds.</summary>
    public static int WindowNumberShift(int postings, int windows) => postings <= byte.MaxValue && windows <= MostGroupedWindows ? 0 : 1;

    /// <summary>The numbers of 16 bits that those of a term fill.</summary>
    public static int WindowRoom(int postings, int windows) =>
        ((WindowNumbers(postings, windows) << WindowNumberShift(postings, windows)) + 1) >> 1;

    /// <summary>Where the impact of a term frequency, weighted by field and length, saturates: k1 of BM25.</summary>
    public const double Saturation = 1.2;

    /// <summary>How much the length of a field counts: b of BM25.</summary>
    public const double LengthWeight = 0.75;

    /// <summary>How rare a term is: the idf of BM25, which is above 0 for every term.</summary>
    public static double Rarity(int count, int recordCount) => Math.Log(1 + ((recordCount - count + 0.5) / (count + 0.5)));

    /// <summary>
    /// How many nodes of a tree of winners are stored: none of the two levels above the leaves, which are three of four nodes. The best of
    /// four words is quickly found.
    /// </summary>
    public static int StoredWinners(int leaves) => (leaves + 3) >> 2;

    /// <summary>The bits of numbers up to <paramref name="highest"/>.</summary>
    public static int BitsOf(int highest)
    {
        int bits = 1;
        while (highest >> bits != 0)
            bits++;
        return bits;
    }

    /// <summary>
    /// Orders words as completions, the best highest: by how many records their terms are in, then the shorter, then the first in byte
    /// order.
    /// </summary>
    public static ulong WinnerKey(int count, int length, int word) =>
        ((ulong)(uint)count << 40) | ((ulong)(byte)(byte.MaxValue - length) << 32) | ~(uint)word;

    /// <summary>The word of such a key.</summary>
    public static int WinnerWord(ulong key) => (int)~(uint)key;

    /// <summary>
    /// The letters of a word as a bit each of <c>a</c> to <c>z</c>, and six more for those of <c>e a i n o r</c> that come
    /// twice. One edit changes at most two of the bits, so that most words are told apart without comparing them.
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
