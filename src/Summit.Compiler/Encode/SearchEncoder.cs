using Summit.Compiler.Index.Search;
using Summit.Layout;

namespace Summit.Compiler.Encode;

/// <summary>Lays out a search index.</summary>
internal sealed class SearchEncoder
{
    private const int NoForm = 3;

    private readonly TokenStream _tokens;
    private readonly Vocabulary _vocabulary;
    private readonly byte[] _ranks;
    private readonly PostingLists _postings;
    private readonly TermEncoder _terms;
    private readonly WordOrder _order;

    private SearchEncoder(SearchWords words, byte[] ranks, PostingLists postings)
    {
        _tokens = words.Tokens;
        _vocabulary = words.Vocabulary;
        _ranks = ranks;
        _postings = postings;
        _terms = new TermEncoder(postings, _vocabulary.Terms.Count, _tokens.RowCount);
        _order = new WordOrder(_vocabulary);
    }

    /// <summary>Lays out the index of <paramref name="words"/>; null where it would have more than <paramref name="mostBytes"/>.</summary>
    public static SearchData? Encode(SearchWords words, int mostBytes)
    {
        byte[] ranks = FormRanks.Of(words.Tokens, words.Vocabulary);
        var postings = new PostingLists(words.Tokens, words.Vocabulary, words.Boosts, ranks, words.Language);
        if (SearchSize.AtLeast(words.Tokens, words.Vocabulary, postings) > mostBytes)
            return null;
        SearchData data = new SearchEncoder(words, ranks, postings).Encode(words.Language);
        return SearchSize.Of(data) <= mostBytes ? data : null;
    }

    private SearchData Encode(Language language)
    {
        (int Word, int Form)[] accented = AccentedForms();
        byte[][] forms = [.. accented.Select(form => _vocabulary.Forms[form.Form])];
        return new SearchData(
            _tokens.RowCount - TableLayout.FirstRow,
            language,
            _tokens.FieldCount,
            Joined([.. _order.Spellings, new byte[sizeof(ulong)]]),
            WordStarts(),
            WordLengths(),
            _order.Spellings.Length,
            _order.FirstWord,
            _terms.Order.FirstGrouped,
            new EquatableArray<ulong>(Signposts()),
            WordTerms(),
            Packing.Words([.. _order.Spellings.Skip(_order.FirstWord).Select(word => WordLayout.Signature(word))], 32),
            Packing.Bits(WordWinners.Tree(_order, _postings), _order.Spellings.Length).Words,
            Joined(forms),
            Packing.Bits(Starts(forms)),
            accented.Length,
            Packing.Bits([.. accented.Select(form => (form.Word << 2) | _ranks[form.Form])]),
            _terms.Terms(),
            _terms.RowImpacts(),
            _terms.Postings(),
            _terms.Dense(),
            new PositionEncoder(_tokens, _vocabulary, _postings, _terms.Order).Encode());
    }

    private static EquatableArray<byte> Joined(byte[][] spellings) => new([.. spellings.SelectMany(spelling => spelling)]);

    /// <summary>Where each of some spellings begins, one behind the other, and where the last ends.</summary>
    private static int[] Starts(byte[][] spellings)
    {
        var starts = new int[spellings.Length + 1];
        for (int i = 0; i < spellings.Length; i++)
            starts[i + 1] = starts[i] + spellings[i].Length;
        return starts;
    }

    private PackedNumbers WordStarts() =>
        Packing.Bits([.. Starts(_order.Spellings).Where((_, word) => word % (1 << WordLayout.SampleShift) == 0)]);

    private EquatableArray<ulong> WordLengths()
    {
        var lengths = new byte[(_order.Spellings.Length + (1 << WordLayout.SampleShift) - 1) & -(1 << WordLayout.SampleShift)];
        for (int word = 0; word < _order.Spellings.Length; word++)
            lengths[word] = checked((byte)_order.Spellings[word].Length);
        return Packing.Bytes(lengths);
    }

    private ulong[] Signposts() =>
        [.. _order.Spellings.Where((_, word) => word % (1 << WordLayout.SampleShift) == 0).Select(word => WordLayout.Prefix(word))];

    /// <summary>For each word its term, and the rank of the form that is the word itself.</summary>
    private PackedNumbers WordTerms()
    {
        int[] numbers = [.. _order.Terms.Select(term => (_terms.Order.NumberOf(term) << 2) | NoForm)];
        for (int form = 0; form < _vocabulary.Forms.Count; form++)
        {
            int word = _vocabulary.WordOfForm(form);
            if (IsPlain(form))
                numbers[_order.OrderOf(word)] = (_terms.Order.NumberOf(_vocabulary.TermOfWord(word)) << 2) | _ranks[form];
        }

        return Packing.Bits(numbers);
    }

    private (int Word, int Form)[] AccentedForms() =>
        [.. Enumerable.Range(0, _vocabulary.Forms.Count).Where(form => !IsPlain(form))
            .Select(form => (_order.OrderOf(_vocabulary.WordOfForm(form)), form))
            .OrderBy(form => form.Item1).ThenBy(form => _vocabulary.Forms[form.form], ByteOrder.Instance)];

    private bool IsPlain(int form) => _vocabulary.Forms[form].AsSpan().SequenceEqual(_vocabulary.Words[_vocabulary.WordOfForm(form)]);
}
