using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using Summit.Layout;
using Summit.Text;

namespace Summit.Search;

// Words: lookup by spelling and by prefix, and the term of each word.
public readonly unsafe partial struct SearchIndex
{
    /// <summary>The number of words whose comparison takes about as long as a look-up.</summary>
    private const int MaxLongerCompared = 16;

    /// <summary>Returns the spelling of a word, in UTF-8.</summary>
    internal ReadOnlySpan<byte> Word(int word) => new(_words + StartOf(word), LengthOf(word));

    /// <summary>Returns the length of a word in bytes.</summary>
    internal int LengthOf(int word) => _wordLengths[word];

    /// <summary>Returns the term of a word. Words with the same stem share a term.</summary>
    internal int TermOf(int word) => _wordTerms[word] >> WordLayout.RankBits;

    /// <summary>
    /// Returns the number of records that have the term of a word: the word itself or another word with the same stem.
    /// </summary>
    internal int RecordCountOf(int word) => TermLayout.Count(_terms[DescriptionOf(TermOf(word))]);

    /// <summary>Finds a word by its spelling. The search takes logarithmic time.</summary>
    /// <returns>
    /// The number of the word. If no word has this spelling, the bitwise complement of the first word after it, which is
    /// negative.
    /// </returns>
    internal int FindWord(ReadOnlySpan<byte> spelling)
    {
        int word = FirstAtOrAfter(spelling);
        return word < Counts.Words && Word(word).SequenceEqual(spelling) ? word : ~word;
    }

    /// <summary>
    /// Returns the first word at or after <paramref name="spelling"/> in byte order, or the number of words if there is
    /// none. Searches the prefixes of the sampled words, then the words between two samples.
    /// </summary>
    internal int FirstAtOrAfter(ReadOnlySpan<byte> spelling)
    {
        const int SampleSize = 1 << WordLayout.SampleShift;
        ulong prefix = WordLayout.Prefix(spelling);
        int samples = WordLayout.SampleCount(Counts.Words);
        int sample = FirstSampleAtOrAfter(samples, prefix);
        int low = Math.Max(0, (sample - 1) << WordLayout.SampleShift);
        while (sample < samples && _wordPrefixes[sample] == prefix)
            sample++;
        int high = Math.Min(Counts.Words, sample << WordLayout.SampleShift);
        while (high - low > SampleSize)
        {
            int middle = (int)((uint)(low + high) >> 1);
            if (IsBefore(Word(middle), spelling, prefix))
                low = middle + 1;
            else
                high = middle;
        }

        if (low == high)
            return low;

        // Comparing the words of a sample one by one is faster than adding up lengths to reach a word in the middle.
        byte* start = _words + StartOf(low);
        while (low < high && IsBefore(new ReadOnlySpan<byte>(start, LengthOf(low)), spelling, prefix))
            start += LengthOf(low++);
        return low;
    }

    /// <summary>
    /// Returns whether a word of the index begins with a text and continues with a letter. Compares up to
    /// <see cref="MaxLongerCompared"/> words, and returns true if there are more that begin with the text.
    /// </summary>
    /// <param name="next">The first word after the text in byte order, or the first word at the text.</param>
    /// <param name="start">ASCII letters and digits in any case.</param>
    /// <param name="letter">The letter that follows the text.</param>
    internal bool HasLonger(int next, ReadOnlySpan<byte> start, byte letter)
    {
        int end = Math.Min(Counts.Words, next + MaxLongerCompared);
        for (int word = next; word < end; word++)
        {
            ReadOnlySpan<byte> spelling = Word(word);
            if (spelling.Length < start.Length || !Ascii.EqualsIgnoreCase(spelling[..start.Length], start))
                return false;
            if (spelling.Length > start.Length && spelling[start.Length] >= letter)
                return spelling[start.Length] == letter;
        }

        return end < Counts.Words;
    }

    /// <summary>Returns the first word that comes after all words that begin with <paramref name="prefix"/>.</summary>
    [SkipLocalsInit]
    internal int PrefixEnd(ReadOnlySpan<byte> prefix)
    {
        // No word contains this byte. With it appended, the prefix sorts after all words that begin with it.
        Span<byte> after = stackalloc byte[TermReader.MaxBytes + 1];
        prefix.CopyTo(after);
        after[prefix.Length] = byte.MaxValue;
        return FirstAtOrAfter(after[..(prefix.Length + 1)]);
    }

    /// <summary>
    /// Returns the signatures of the words from <see cref="SearchCounts.FirstWord"/> on, as 32-bit numbers.
    /// </summary>
    internal ReadOnlySpan<WordSignature> SignaturesOfWords(ReadOnlySpan<ulong> signatures) =>
        MemoryMarshal.Cast<ulong, WordSignature>(signatures)[..(Counts.Words - Counts.FirstWord)];

    /// <summary>Returns whether a word comes before <paramref name="spelling"/> in byte order.</summary>
    /// <param name="word">The word.</param>
    /// <param name="spelling">The spelling to compare with.</param>
    /// <param name="prefix">
    /// The first eight bytes of <paramref name="spelling"/>; see <see cref="WordLayout.Prefix"/>.
    /// </param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsBefore(ReadOnlySpan<byte> word, ReadOnlySpan<byte> spelling, ulong prefix)
    {
        ulong first = BinaryPrimitives.ReverseEndianness(
            Unsafe.ReadUnaligned<ulong>(ref MemoryMarshal.GetReference(word))
        );
        if (word.Length < sizeof(ulong))
            first &= ulong.MaxValue << (64 - (8 * word.Length));
        return first != prefix ? first < prefix : word.SequenceCompareTo(spelling) < 0;
    }

    /// <summary>
    /// Returns the first sampled word whose prefix is at or after <paramref name="prefix"/>. The binary search has no
    /// branch that depends on the data.
    /// </summary>
    private int FirstSampleAtOrAfter(int samples, ulong prefix)
    {
        int low = 0;
        for (int count = samples; count > 0; )
        {
            int half = (count + 1) >> 1;
            low += half & -(_wordPrefixes[low + half - 1] < prefix ? 1 : 0);
            count -= half;
        }

        return low;
    }

    /// <summary>
    /// Returns the offset of a word: the offset of its sampled word plus the lengths of the words between.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int StartOf(int word)
    {
        // Uses integers instead of vectors, because loading the vector types would slow down the first search of a
        // process. The sixteen lengths are added in pairs, because a byte is too narrow for a sum. A multiplication
        // adds up the pairs.
        const ulong Even = 0x00FF_00FF_00FF_00FF;
        const ulong Ones = 0x0001_0001_0001_0001;
        const int Half = sizeof(ulong);
        int before = word & ((2 * Half) - 1);
        ulong* lengths = (ulong*)(_wordLengths + word - before);
        ulong low = lengths[0] & (before < Half ? (1UL << (8 * before)) - 1 : ulong.MaxValue);
        ulong high = lengths[1] & (before < Half ? 0 : (1UL << (8 * (before - Half))) - 1);
        ulong pairs = (low & Even) + ((low >> 8) & Even) + (high & Even) + ((high >> 8) & Even);
        return _wordStarts[word >> WordLayout.SampleShift] + (int)((pairs * Ones) >> 48);
    }
}
