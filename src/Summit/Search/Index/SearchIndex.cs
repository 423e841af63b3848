using System.Buffers.Binary;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Summit.Layout;
using Summit.Text;

namespace Summit.Search;

/// <summary>
/// The words and terms of a search index as they lie in the assembly: words in byte order, each with its term; for each term
/// its postings; of each row the impacts of its postings. It keeps addresses, which is sound for the reason given at
/// <see cref="Records.StoredRows"/>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly unsafe struct SearchIndex
{
    private readonly byte* _words;
    private readonly ulong* _wordStarts;
    private readonly byte* _wordLengths;
    private readonly ulong* _signposts;
    private readonly ulong* _wordTerms;
    private readonly byte* _forms;
    private readonly ulong* _formOffsets;
    private readonly ulong* _formWords;
    private readonly ulong* _terms;
    private readonly byte* _dense;
    private readonly SearchWidths _widths;

    /// <summary>How many there are of everything.</summary>
    internal readonly SearchCounts Counts;

    /// <summary>The impacts of every row, window by window and in each slot by slot; 0 for strays.</summary>
    internal readonly ushort* RowImpacts;

    /// <summary>A view of emitted literals; behind the words there are eight bytes more.</summary>
    public SearchIndex(
        SearchCounts counts,
        SearchWidths widths,
        ReadOnlySpan<byte> words,
        ReadOnlySpan<ulong> wordStarts,
        ReadOnlySpan<ulong> wordLengths,
        ReadOnlySpan<ulong> signposts,
        ReadOnlySpan<ulong> wordTerms,
        ReadOnlySpan<byte> forms,
        ReadOnlySpan<ulong> formOffsets,
        ReadOnlySpan<ulong> formWords,
        ReadOnlySpan<ulong> terms,
        ReadOnlySpan<ulong> rowImpacts,
        ReadOnlySpan<ulong> dense)
    {
        Counts = counts;
        _widths = widths;
        _words = (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(words));
        _wordStarts = Address(wordStarts);
        _wordLengths = (byte*)Address(wordLengths);
        _signposts = Address(signposts);
        _wordTerms = Address(wordTerms);
        _forms = (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(forms));
        _formOffsets = Address(formOffsets);
        _formWords = Address(formWords);
        _terms = Address(terms);
        RowImpacts = (ushort*)Address(rowImpacts);
        _dense = (byte*)Address(dense);
    }

    /// <summary>The windows that the rows fill.</summary>
    internal int Windows => SearchWindow.CountOf(Counts.Records);

    /// <summary>The spelling of a word.</summary>
    internal ReadOnlySpan<byte> Word(int word) => new(_words + StartOf(word), LengthOf(word));

    /// <summary>The bytes of a word.</summary>
    internal int LengthOf(int word) => _wordLengths[word];

    /// <summary>The word that is spelt <paramref name="spelling"/>; -1 where there is none.</summary>
    internal int FindWord(ReadOnlySpan<byte> spelling)
    {
        int word = FirstAtLeast(spelling);
        return word < Counts.Words && Word(word).SequenceEqual(spelling) ? word : -1;
    }

    /// <summary>The first word that is not before <paramref name="spelling"/> in byte order.</summary>
    internal int FirstAtLeast(ReadOnlySpan<byte> spelling)
    {
        ulong signpost = WordLayout.Prefix(spelling);
        int posts = (Counts.Words + (1 << WordLayout.SampleShift) - 1) >> WordLayout.SampleShift;
        int post = FirstPost(posts, signpost);
        int low = Math.Max(0, (post - 1) << WordLayout.SampleShift);
        while (post < posts && _signposts[post] == signpost)
            post++;
        int high = Math.Min(Counts.Words, post << WordLayout.SampleShift);
        while (high - low > 1 << WordLayout.SampleShift)
        {
            int middle = (int)((uint)(low + high) >> 1);
            if (IsBefore(Word(middle), spelling, signpost))
                low = middle + 1;
            else
                high = middle;
        }

        if (low == high)
            return low;

        // Looking at the words one by one is quicker than finding out where one in their midst begins.
        byte* start = _words + StartOf(low);
        while (low < high && IsBefore(new ReadOnlySpan<byte>(start, LengthOf(low)), spelling, signpost))
            start += LengthOf(low++);
        return low;
    }

    /// <summary>True where a word is before <paramref name="spelling"/>, which begins with <paramref name="signpost"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsBefore(ReadOnlySpan<byte> word, ReadOnlySpan<byte> spelling, ulong signpost)
    {
        ulong first = BinaryPrimitives.ReverseEndianness(Unsafe.ReadUnaligned<ulong>(ref MemoryMarshal.GetReference(word)));
        if (word.Length < sizeof(ulong))
            first &= ulong.MaxValue << (64 - (8 * word.Length));
        return first != signpost ? first < signpost : word.SequenceCompareTo(spelling) < 0;
    }

    /// <summary>The first signpost that is not below <paramref name="signpost"/>, found without a branch on what is read.</summary>
    private int FirstPost(int posts, ulong signpost)
    {
        int low = 0;
        for (int count = posts; count > 0;)
        {
            int half = (count + 1) >> 1;
            low += half & -(_signposts[low + half - 1] < signpost ? 1 : 0);
            count -= half;
        }

        return low;
    }

    /// <summary>One past the last word that begins with <paramref name="prefix"/> or comes before it.</summary>
    [SkipLocalsInit]
    internal int PrefixEnd(ReadOnlySpan<byte> prefix)
    {
        // No word has this byte, and with it the prefix comes behind all words that begin with it.
        Span<byte> behind = stackalloc byte[TermReader.MostBytes + 1];
        prefix.CopyTo(behind);
        behind[prefix.Length] = byte.MaxValue;
        return FirstAtLeast(behind[..(prefix.Length + 1)]);
    }

    /// <summary>The signatures of words, from <see cref="SearchCounts.FirstWord"/> on.</summary>
    internal ReadOnlySpan<uint> SignaturesOfWords(ReadOnlySpan<ulong> signatures) =>
        MemoryMarshal.Cast<ulong, uint>(signatures)[..(Counts.Words - Counts.FirstWord)];

    /// <summary>The term of a word.</summary>
    internal int TermOf(int word) => Number(_wordTerms, _widths.WordTerms, word) >> 2;

    /// <summary>How many records have a word in any of its endings.</summary>
    internal int RecordsOf(int word) => TermLayout.Count(_terms[DescriptionOf(TermOf(word))]);

    /// <summary>
    /// The rank of a form among those of its term; 3 where no record has it.
    /// </summary>
    /// <param name="word">The word of the form.</param>
    /// <param name="form">The form.</param>
    internal int RankOf(int word, ReadOnlySpan<byte> form)
    {
        if (Word(word).SequenceEqual(form))
            return Number(_wordTerms, _widths.WordTerms, word) & 3;
        for (int i = FirstForm(word); i < Counts.Forms && Number(_formWords, _widths.FormWords, i) >> 2 == word; i++)
        {
            if (Form(i).SequenceEqual(form))
                return Number(_formWords, _widths.FormWords, i) & 3;
        }

        return 3;
    }

    /// <summary>How a word is mostly written: with its accents, where that is more frequent than without.</summary>
    internal ReadOnlySpan<byte> MostFrequentForm(int word)
    {
        int best = Number(_wordTerms, _widths.WordTerms, word) & 3;
        ReadOnlySpan<byte> form = Word(word);
        for (int i = FirstForm(word); i < Counts.Forms && Number(_formWords, _widths.FormWords, i) >> 2 == word; i++)
        {
            int rank = Number(_formWords, _widths.FormWords, i) & 3;
            if (rank < best)
            {
                best = rank;
                form = Form(i);
            }
        }

        return form;
    }

    /// <summary>A term as <see cref="PostingLayout"/> packs it.</summary>
    internal ulong Term(int term)
    {
        ulong described = _terms[DescriptionOf(term)];
        return term < Counts.FirstGrouped ? described : TermLayout.InGroup(described, PlaceInGroup(term));
    }

    /// <summary>Where a term is described, alone or in a group.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int DescriptionOf(int term)
    {
        int grouped = Math.Max(0, term - Counts.FirstGrouped);
        return Math.Min(term, Counts.FirstGrouped) + (grouped >> TermLayout.GroupShift);
    }

    /// <summary>The place of a term in its group.</summary>
    internal int PlaceInGroup(int term) => (term - Counts.FirstGrouped) & ((1 << TermLayout.GroupShift) - 1);

    /// <summary>The dense terms, one behind the other.</summary>
    internal byte* Dense => _dense;

    private int FirstForm(int word)
    {
        int low = 0;
        int high = Counts.Forms;
        while (low < high)
        {
            int middle = (int)((uint)(low + high) >> 1);
            if (Number(_formWords, _widths.FormWords, middle) >> 2 < word)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>Where a word begins: where the first of its stretch does, and the bytes of the words between them further.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int StartOf(int word)
    {
        // In whole numbers: loading the types of vectors would be felt at the start. Sixteen lengths are added up in pairs, as bytes are too
        // narrow, and a multiplication adds up the pairs.
        const ulong Even = 0x00FF_00FF_00FF_00FF;
        const ulong Ones = 0x0001_0001_0001_0001;
        const int Half = sizeof(ulong);
        int before = word & ((2 * Half) - 1);
        ulong* lengths = (ulong*)(_wordLengths + word - before);
        ulong low = lengths[0] & (before < Half ? (1UL << (8 * before)) - 1 : ulong.MaxValue);
        ulong high = lengths[1] & (before < Half ? 0 : (1UL << (8 * (before - Half))) - 1);
        ulong pairs = (low & Even) + ((low >> 8) & Even) + (high & Even) + ((high >> 8) & Even);
        return Number(_wordStarts, _widths.WordStarts, word >> WordLayout.SampleShift) + (int)((pairs * Ones) >> 48);
    }

    private ReadOnlySpan<byte> Form(int form)
    {
        int start = Number(_formOffsets, _widths.FormOffsets, form);
        return new ReadOnlySpan<byte>(_forms + start, Number(_formOffsets, _widths.FormOffsets, form + 1) - start);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Number(ulong* numbers, int bits, int index) => BitPacking.Read(numbers, bits, index);

    private static ulong* Address(ReadOnlySpan<ulong> words) => (ulong*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(words));
}

/// <summary>How many there are of everything in a search index.</summary>
/// <param name="records">The records; their rows are one more.</param>
/// <param name="words">The spellings: stems that are no words, and the words.</param>
/// <param name="firstWord">The first that is a word.</param>
/// <param name="forms">The forms that have accents.</param>
/// <param name="fields">The searched fields.</param>
/// <param name="firstGrouped">The first term that is described in a group.</param>
/// <param name="language">The language of the texts.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct SearchCounts(int records, int words, int firstWord, int forms, int fields, int firstGrouped, Language language)
{
    internal readonly int Records = records;
    internal readonly int Words = words;
    internal readonly int FirstWord = firstWord;
    internal readonly int Forms = forms;
    internal readonly int Fields = fields;
    internal readonly int FirstGrouped = firstGrouped;
    internal readonly Language Language = language;
}

/// <summary>The bits of the numbers of a search index.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct SearchWidths(byte wordStarts, byte wordTerms, byte formOffsets, byte formWords)
{
    internal readonly byte WordStarts = wordStarts;
    internal readonly byte WordTerms = wordTerms;
    internal readonly byte FormOffsets = formOffsets;
    internal readonly byte FormWords = formWords;
}

/// <summary>A page of postings as it lies in the assembly.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly unsafe struct PostingPage
{
    /// <summary>A view of an emitted literal.</summary>
    /// <param name="numbers">Numbers of 16 bits: postings, and in front of those of a term what else it has.</param>
    public PostingPage(ReadOnlySpan<ulong> numbers) => Numbers = (ushort*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(numbers));

    internal readonly ushort* Numbers;
}
