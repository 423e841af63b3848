using System.Buffers.Binary;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Summit.Search;

/// <summary>
/// The words and terms of a search index as they lie in the assembly: words in byte order, each with its term; for each term
/// its postings; of each row the impacts of its postings. It keeps addresses, which is sound for the reason given at
/// <see cref="Tables.StoredRows"/>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly unsafe struct SearchIndex
{
    private readonly byte* _words;
    private readonly void* _offsets;
    private readonly ulong* _signposts;
    private readonly void* _wordTerms;
    private readonly byte* _forms;
    private readonly void* _formOffsets;
    private readonly void* _formWords;
    private readonly ulong* _terms;
    private readonly void* _runStarts;
    private readonly uint* _runs;
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
        ReadOnlySpan<ulong> offsets,
        ReadOnlySpan<ulong> signposts,
        ReadOnlySpan<ulong> wordTerms,
        ReadOnlySpan<byte> forms,
        ReadOnlySpan<ulong> formOffsets,
        ReadOnlySpan<ulong> formWords,
        ReadOnlySpan<ulong> terms,
        ReadOnlySpan<ulong> runStarts,
        ReadOnlySpan<ulong> runs,
        ReadOnlySpan<ulong> rowImpacts,
        ReadOnlySpan<ulong> dense)
    {
        Counts = counts;
        _widths = widths;
        _words = (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(words));
        _offsets = Address(offsets);
        _signposts = Address(signposts);
        _wordTerms = Address(wordTerms);
        _forms = (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(forms));
        _formOffsets = Address(formOffsets);
        _formWords = Address(formWords);
        _terms = Address(terms);
        _runStarts = Address(runStarts);
        _runs = (uint*)Address(runs);
        RowImpacts = (ushort*)Address(rowImpacts);
        _dense = (byte*)Address(dense);
    }

    /// <summary>True where the rows fill more than one window.</summary>
    internal bool HasWindows => Counts.Records >= SearchLayout.WindowSize;

    /// <summary>The spelling of a word.</summary>
    internal ReadOnlySpan<byte> Word(int word) => Slice(_words, _offsets, _widths.WordOffsets, word);

    /// <summary>The word that is spelt <paramref name="spelling"/>; -1 where there is none.</summary>
    internal int FindWord(ReadOnlySpan<byte> spelling)
    {
        int word = FirstAtLeast(spelling);
        return word < Counts.Words && Word(word).SequenceEqual(spelling) ? word : -1;
    }

    /// <summary>The first word that is not before <paramref name="spelling"/> in byte order.</summary>
    internal int FirstAtLeast(ReadOnlySpan<byte> spelling)
    {
        ulong signpost = SearchLayout.Signpost(spelling);
        int posts = (Counts.Words + (1 << SearchLayout.SignpostShift) - 1) >> SearchLayout.SignpostShift;
        int post = FirstPost(posts, signpost);
        int low = Math.Max(0, (post - 1) << SearchLayout.SignpostShift);
        while (post < posts && _signposts[post] == signpost)
            post++;
        int high = Math.Min(Counts.Words, post << SearchLayout.SignpostShift);
        while (low < high)
        {
            int middle = (int)((uint)(low + high) >> 1);
            if (IsBefore(Word(middle), spelling, signpost))
                low = middle + 1;
            else
                high = middle;
        }

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

    /// <summary>One past the last word that begins with <paramref name="prefix"/>, which <paramref name="first"/> does or comes after.</summary>
    internal int PrefixEnd(int first, ReadOnlySpan<byte> prefix)
    {
        int low = first;
        int high = Counts.Words;
        while (low < high)
        {
            int middle = (int)((uint)(low + high) >> 1);
            if (Word(middle).StartsWith(prefix))
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>Of the signatures of all spellings those of words, from <see cref="SearchCounts.FirstWord"/> on.</summary>
    internal ReadOnlySpan<uint> SignaturesOfWords(ReadOnlySpan<ulong> signatures) =>
        MemoryMarshal.Cast<ulong, uint>(signatures)[Counts.FirstWord..Counts.Words];

    /// <summary>The term of a word.</summary>
    internal int TermOf(int word) => Number(_wordTerms, _widths.WordTerms, word) >> 2;

    /// <summary>How many records have a word in any of its endings.</summary>
    internal int RecordsOf(int word) => SearchLayout.TermCount(Term(TermOf(word)));

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
            if (Slice(_forms, _formOffsets, _widths.FormOffsets, i).SequenceEqual(form))
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
                form = Slice(_forms, _formOffsets, _widths.FormOffsets, i);
            }
        }

        return form;
    }

    /// <summary>A term as <see cref="SearchLayout"/> packs it.</summary>
    internal ulong Term(int term)
    {
        int grouped = term - Counts.FirstGrouped;
        if (grouped < 0)
            return _terms[term];
        ulong group = _terms[Counts.FirstGrouped + (grouped >> SearchLayout.GroupShift)];
        return SearchLayout.OfGroup(group, PlaceInGroup(term));
    }

    /// <summary>The place of a term in its group.</summary>
    internal int PlaceInGroup(int term) => (term - Counts.FirstGrouped) & ((1 << SearchLayout.GroupShift) - 1);

    /// <summary>The runs of a term that is in no group, where records fill more than one window.</summary>
    internal ReadOnlySpan<uint> Runs(int term)
    {
        int start = Number(_runStarts, _widths.RunStarts, term);
        return new ReadOnlySpan<uint>(_runs + start, Number(_runStarts, _widths.RunStarts, term + 1) - start);
    }

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

    private static ReadOnlySpan<byte> Slice(byte* bytes, void* offsets, int bits, int index)
    {
        int start = Number(offsets, bits, index);
        return new ReadOnlySpan<byte>(bytes + start, Number(offsets, bits, index + 1) - start);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Number(void* numbers, int bits, int index) => bits == 16 ? ((ushort*)numbers)[index] : ((int*)numbers)[index];

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

/// <summary>The bits of the numbers of a search index: 16 or 32.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct SearchWidths(byte wordOffsets, byte wordTerms, byte formOffsets, byte formWords, byte runStarts)
{
    internal readonly byte WordOffsets = wordOffsets;
    internal readonly byte WordTerms = wordTerms;
    internal readonly byte FormOffsets = formOffsets;
    internal readonly byte FormWords = formWords;
    internal readonly byte RunStarts = runStarts;
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
