using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Summit.Layout;
using Summit.Text;

namespace Summit.Search;

// Words: finding them by spelling and by prefix, and their terms.
public readonly unsafe partial struct SearchIndex
{
    /// <summary>The spelling of a word.</summary>
    internal ReadOnlySpan<byte> Word(int word) => new(_words + StartOf(word), LengthOf(word));

    /// <summary>The length of a word in bytes.</summary>
    internal int LengthOf(int word) => _wordLengths[word];

    /// <summary>The term of a word.</summary>
    internal int TermOf(int word) => _wordTerms[word] >> WordLayout.RankBits;

    /// <summary>The number of records that have a word in any of its endings.</summary>
    internal int RecordCountOf(int word) => TermLayout.Count(_terms[DescriptionOf(TermOf(word))]);

    /// <summary>Finds a word by its spelling.</summary>
    /// <returns>The word; -1 if no word is spelt so.</returns>
    internal int FindWord(ReadOnlySpan<byte> spelling)
    {
        int word = FirstAtOrAfter(spelling);
        return word < Counts.Words && Word(word).SequenceEqual(spelling) ? word : -1;
    }

    /// <summary>Returns the first word at or after <paramref name="spelling"/> in byte order.</summary>
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

        // Comparing the words of a sample one by one is faster than adding up lengths to find a word between them.
        byte* start = _words + StartOf(low);
        while (low < high && IsBefore(new ReadOnlySpan<byte>(start, LengthOf(low)), spelling, prefix))
            start += LengthOf(low++);
        return low;
    }

    /// <summary>Returns one past the last word that begins with <paramref name="prefix"/> or comes before it.</summary>
    [SkipLocalsInit]
    internal int PrefixEnd(ReadOnlySpan<byte> prefix)
    {
        // No word contains this byte: with it, the prefix comes after all words that begin with the prefix.
        Span<byte> after = stackalloc byte[TermReader.MaxBytes + 1];
        prefix.CopyTo(after);
        after[prefix.Length] = byte.MaxValue;
        return FirstAtOrAfter(after[..(prefix.Length + 1)]);
    }

    /// <summary>The signatures of the words from <see cref="SearchCounts.FirstWord"/> on.</summary>
    internal ReadOnlySpan<WordSignature> SignaturesOfWords(ReadOnlySpan<ulong> signatures) =>
        MemoryMarshal.Cast<ulong, WordSignature>(signatures)[..(Counts.Words - Counts.FirstWord)];

    /// <summary>True if a word comes before <paramref name="spelling"/>, which begins with <paramref name="prefix"/>.</summary>
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

    /// <summary>Returns the first sampled word whose prefix is not below <paramref name="prefix"/>, without a branch on what is read.</summary>
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

    /// <summary>The offset of a word: that of its sampled word, and the lengths of the words between.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int StartOf(int word)
    {
        // Whole numbers, because loading the types of vectors would show in the first search of a process. Sixteen lengths are added up in
        // pairs, since bytes are too narrow for the sum, and a multiplication adds up the pairs.
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
