using System.Globalization;
using Summit.Layout;

namespace Summit.Compiler.Verify;

/// <summary>
/// The decoded words and forms of a search index. The tables of words are consistent with each other; the terms of the
/// words are not yet verified.
/// </summary>
internal sealed class DecodedWords
{
    /// <summary>Decodes the words and forms of an index.</summary>
    /// <exception cref="DamagedDataException">A table breaks an invariant.</exception>
    public DecodedWords(ClassReader data)
    {
        Data = data;
        FirstWord = data.Count(SearchTables.FirstWord);
        Spellings = ReadWords(data.Count(SearchTables.WordCount));
        VerifySamples();
        VerifyOrder();
        TermsAndRanks = data.Table(SearchTables.WordTerms).Integers(Spellings.Length);
        Forms = ReadForms(data.Count(SearchTables.FormCount));
        FormWords = data.Table(SearchTables.FormWords).Integers(Forms.Length);
        VerifyForms();
        VerifySignatures();
    }

    /// <summary>The emitted class of the index.</summary>
    public ClassReader Data { get; }

    /// <summary>The index of the first word without a mark.</summary>
    public int FirstWord { get; }

    /// <summary>The spelling of each word, including marked stems and parts of runs.</summary>
    public byte[][] Spellings { get; }

    /// <summary>The term of each word, with the rank of the form of the same spelling in the low bits.</summary>
    public int[] TermsAndRanks { get; }

    /// <summary>The spelling of each form that is spelled differently from its word.</summary>
    public byte[][] Forms { get; }

    /// <summary>The word of each form, with the rank of the form in the low bits.</summary>
    public int[] FormWords { get; }

    /// <summary>Returns the term of a word.</summary>
    public int TermOf(int word) => TermsAndRanks[word] >> WordLayout.RankBits;

    /// <summary>Returns the word of a form.</summary>
    public int WordOf(int form) => FormWords[form] >> WordLayout.RankBits;

    private byte[][] ReadWords(int count)
    {
        TableReader words = Data.Table(SearchTables.Words);
        TableReader lengths = Data.Table(SearchTables.WordLengths);
        lengths.EndsAt(0, count);
        var spellings = new byte[count][];
        long start = 0;
        for (int word = 0; word < count; word++)
        {
            long length = (long)lengths[word];
            if (length == 0 || start + length > words.PageBytes(0))
                throw lengths.Failure(word, "the length of a word within the table", (ulong)length);
            spellings[word] = words.Slice(0, start, start + length);
            ColumnDecoder.CheckUtf8(words, 0, start, spellings[word]);
            start += length;
        }

        words.EndsAt(0, start);
        if (FirstWord > count)
            throw Data.Failure(
                SearchTables.FirstWord.Name,
                $"a number up to {count}",
                FirstWord.ToString(CultureInfo.InvariantCulture)
            );
        return spellings;
    }

    private void VerifySamples()
    {
        TableReader starts = Data.Table(SearchTables.WordStarts);
        TableReader prefixes = Data.Table(SearchTables.WordPrefixes);
        prefixes.EndsAt(0, WordLayout.SampleCount(Spellings.Length));

        // If the last sample is full, one more sample starts at the end of the last word.
        int[] found = starts.Integers((Spellings.Length >> WordLayout.SampleShift) + 1);
        int start = 0;
        for (int word = 0; word <= Spellings.Length; word++)
        {
            int sample = word >> WordLayout.SampleShift;
            if (word % (1 << WordLayout.SampleShift) == 0)
                starts.Is(sample, start, found[sample]);
            if (word == Spellings.Length)
                break;
            if (word % (1 << WordLayout.SampleShift) == 0)
                prefixes.Is(sample, (long)WordLayout.Prefix(Spellings[word]), (long)prefixes[sample]);
            start += Spellings[word].Length;
        }
    }

    /// <summary>
    /// Verifies that marked spellings come first, and that all spellings ascend in byte order. Equal words belong to
    /// different languages.
    /// </summary>
    private void VerifyOrder()
    {
        TableReader words = Data.Table(SearchTables.Words);
        for (int word = 0; word < Spellings.Length; word++)
        {
            bool isMarked = WordLayout.IsMarked(Spellings[word]);
            if (isMarked != (word < FirstWord))
                throw words.Failure(
                    0,
                    StartOf(word),
                    isMarked ? "a word without a mark" : "the mark of a stem or of a part of a run",
                    Quoted(Spellings[word])
                );
            int order = word == 0 ? -1 : Spellings[word - 1].AsSpan().SequenceCompareTo(Spellings[word]);
            if (order > 0 || (order == 0 && isMarked))
                throw words.Failure(
                    0,
                    StartOf(word),
                    $"a word after {Quoted(Spellings[word - 1])}",
                    Quoted(Spellings[word])
                );
        }
    }

    private long StartOf(int word) => Spellings.Take(word).Sum(static spelling => (long)spelling.Length);

    private byte[][] ReadForms(int count)
    {
        TableReader bytes = Data.Table(SearchTables.Forms);
        TableReader table = Data.Table(SearchTables.FormStarts);
        int[] starts = table.Integers(count + 1);
        table.Is(0, 0, starts[0]);
        var forms = new byte[count][];
        for (int form = 0; form < count; form++)
        {
            if (starts[form + 1] <= starts[form] || starts[form + 1] > bytes.PageBytes(0))
                throw table.Failure(
                    form + 1,
                    $"an offset above {starts[form]} within the table",
                    (ulong)starts[form + 1]
                );
            forms[form] = bytes.Slice(0, starts[form], starts[form + 1]);
            ColumnDecoder.CheckUtf8(bytes, 0, starts[form], forms[form]);
        }

        bytes.EndsAt(0, starts[count]);
        return forms;
    }

    /// <summary>Verifies that forms are sorted by word and then by spelling in byte order.</summary>
    private void VerifyForms()
    {
        TableReader table = Data.Table(SearchTables.FormWords);
        for (int form = 0; form < Forms.Length; form++)
        {
            int word = WordOf(form);
            if (
                word >= Spellings.Length
                || Spellings[word][0] == WordLayout.StemMark
                || (FormWords[form] & WordLayout.NoRank) == WordLayout.NoRank
            )
                throw table.Failure(
                    form,
                    $"a word up to {Spellings.Length - 1} that is no stem, with a rank below 3",
                    (ulong)FormWords[form]
                );
            if (form == 0)
                continue;
            bool ascends =
                word > WordOf(form - 1)
                || (word == WordOf(form - 1) && Forms[form - 1].AsSpan().SequenceCompareTo(Forms[form]) < 0);
            if (!ascends)
                throw table.Failure(form, "forms in the order of their words and spellings", (ulong)FormWords[form]);
        }
    }

    private void VerifySignatures()
    {
        TableReader signatures = Data.Table(SearchTables.WordSignatures);
        signatures.EndsAt(0, Spellings.Length - FirstWord);
        for (int word = FirstWord; word < Spellings.Length; word++)
            signatures.Is(word - FirstWord, WordLayout.Signature(Spellings[word]), (long)signatures[word - FirstWord]);
    }

    /// <summary>Returns a spelling in quotation marks, without its mark.</summary>
    public static string Quoted(byte[] spelling)
    {
        bool isStem = spelling.Length > 0 && spelling[0] == WordLayout.StemMark;
        string text = System.Text.Encoding.UTF8.GetString(WordLayout.Unmarked(spelling).ToArray());
        return isStem ? $"the stem '{text}'" : $"'{text}'";
    }
}
