using Summit.Compiler.Index.Search;
using Summit.Search;
using Summit.Tables;

namespace Summit.Compiler.Encode;

/// <summary>Lays out a search index.</summary>
internal sealed class SearchEncoder
{
    private const int NoForm = 3;

    private readonly TokenStream _tokens;
    private readonly Vocabulary _vocabulary;
    private readonly byte[] _ranks;
    private readonly PostingLists _postings;
    private readonly LevelClusters _levels;
    private readonly WordOrder _order;
    private readonly PageWriter _records = new(SearchLayout.PageShift);
    private readonly PageWriter _levelBytes = new(SearchLayout.PageShift);
    private readonly List<uint> _runs = [];
    private readonly List<byte> _dense = [];

    private SearchEncoder(TokenStream tokens, Vocabulary vocabulary, double[] boosts, Language language)
    {
        _tokens = tokens;
        _vocabulary = vocabulary;
        _ranks = FormRanks.Of(tokens, vocabulary);
        _postings = new PostingLists(tokens, vocabulary, boosts, _ranks, language);
        _levels = new LevelClusters(_postings.Impacts);
        _order = new WordOrder(vocabulary);
    }

    private int RowCount => _tokens.RowCount;

    private int RecordCount => RowCount - TableLayout.FirstRow;

    private int TermCount => _vocabulary.Terms.Count;

    private bool HasRuns => RowCount > SearchLayout.WindowSize;

    /// <summary>Lays out the index of <paramref name="tokens"/>.</summary>
    public static SearchData Encode(TokenStream tokens, Vocabulary vocabulary, double[] boosts, Language language) =>
        new SearchEncoder(tokens, vocabulary, boosts, language).Encode(language);

    private SearchData Encode(Language language)
    {
        var terms = new ulong[TermCount];
        var runStarts = new int[TermCount + 1];
        for (int term = 0; term < TermCount; term++)
        {
            terms[term] = SearchLayout.IsDense(_postings.Count(term), RecordCount) ? EncodeDense(term) : EncodePostings(term);
            runStarts[term + 1] = _runs.Count;
        }

        (int Word, int Form)[] accented = AccentedForms();
        return new SearchData(
            RecordCount,
            language,
            _tokens.FieldCount,
            TextEncoder.Page(_order.Spellings, sizeof(ulong)),
            _order.Spellings.Length,
            _order.FirstWord,
            new EquatableArray<ulong>(Signposts()),
            WordTerms(),
            Packing.Words([.. _order.Spellings.Select(word => SearchLayout.Signature(word))], 32),
            Packing.Words(WordWinners.Tree(_order, _postings), SearchLayout.WinnerBits(_order.Spellings.Length)),
            TextEncoder.Page([.. accented.Select(form => _vocabulary.Forms[form.Form])]),
            accented.Length,
            Packing.Offsets([.. accented.Select(form => (form.Word << 2) | _ranks[form.Form])]),
            new EquatableArray<ulong>(terms),
            Packing.Offsets(HasRuns ? runStarts : []),
            Packing.Words(_runs, 32),
            Packing.Words([.. _levels.Impacts.Select(Bits)], 32),
            Pages(),
            Packing.Words([.. _dense.Select(level => (uint)level)], 8),
            new PositionEncoder(_tokens, _vocabulary, _postings).Encode());
    }

    private static uint Bits(float value) => BitConverter.ToUInt32(BitConverter.GetBytes(value), 0);

    /// <summary>A dense term: a level for each record of every window.</summary>
    private ulong EncodeDense(int term)
    {
        int start = _dense.Count;
        (byte least, byte highest) = ImpactRange(term);
        for (int posting = _postings.Start(term), end = _postings.Start(term + 1), record = 0; record < RowCount || record % 64 != 0; record++)
        {
            byte level = 0;
            if (posting < end && _postings.RecordOf(posting) == record)
                level = SearchLayout.DenseLevel(_postings.ImpactOf(posting++), least, highest);
            _dense.Add(level);
        }

        return SearchLayout.Term(SearchLayout.DenseStart(start, least), _postings.Count(term), highest);
    }

    /// <summary>The least and the highest impact of a term, in 255ths, rounded apart.</summary>
    private (byte Least, byte Highest) ImpactRange(int term)
    {
        float least = 1;
        float highest = 0;
        for (int posting = _postings.Start(term); posting < _postings.Start(term + 1); posting++)
        {
            least = Math.Min(least, _postings.ImpactOf(posting));
            highest = Math.Max(highest, _postings.ImpactOf(posting));
        }

        return ((byte)(least * 254), (byte)Math.Min(255, (highest * 255) + 1));
    }

    private ulong EncodePostings(int term)
    {
        int count = _postings.Count(term);
        _records.Reserve(count);
        _levelBytes.Reserve(count);
        uint start = _records.Next;
        byte peak = 0;
        int window = -1;
        for (int posting = _postings.Start(term); posting < _postings.Start(term + 1); posting++)
        {
            int record = _postings.RecordOf(posting);
            byte level = _levels.LevelOf(_postings.ImpactOf(posting));
            _records.Add(SearchLayout.Posting(record & (SearchLayout.WindowSize - 1), _postings.FormsOf(posting)));
            _levelBytes.Add(level);
            peak = Math.Max(peak, level);
            if (HasRuns)
                AddToRun(record >> SearchLayout.WindowShift, ref window);
        }

        return SearchLayout.Term(start, count, peak);
    }

    private void AddToRun(int window, ref int last)
    {
        if (window == last)
        {
            _runs[_runs.Count - 1]++;
            return;
        }

        _runs.Add(SearchLayout.Run(window, 1));
        last = window;
    }

    private EquatableArray<PostingPage> Pages()
    {
        EquatableArray<EquatableArray<ulong>> records = _records.Pack(16);
        EquatableArray<EquatableArray<ulong>> levels = _levelBytes.Pack(8);
        return new([.. records.Zip(levels, (page, of) => new PostingPage(page, of))]);
    }

    private ulong[] Signposts() =>
        [.. _order.Spellings.Where((_, word) => word % (1 << SearchLayout.SignpostShift) == 0).Select(word => SearchLayout.Signpost(word))];

    /// <summary>For each word its term, and the rank of the form that is the word itself.</summary>
    private PackedNumbers WordTerms()
    {
        int[] numbers = [.. _order.Terms.Select(term => (term << 2) | NoForm)];
        for (int form = 0; form < _vocabulary.Forms.Count; form++)
        {
            int word = _vocabulary.WordOfForm(form);
            if (IsPlain(form))
                numbers[_order.OrderOf(word)] = (_vocabulary.TermOfWord(word) << 2) | _ranks[form];
        }

        return Packing.Offsets(numbers);
    }

    private (int Word, int Form)[] AccentedForms() =>
        [.. Enumerable.Range(0, _vocabulary.Forms.Count).Where(form => !IsPlain(form))
            .Select(form => (_order.OrderOf(_vocabulary.WordOfForm(form)), form))
            .OrderBy(form => form.Item1).ThenBy(form => _vocabulary.Forms[form.form], ByteOrder.Instance)];

    private bool IsPlain(int form) => _vocabulary.Forms[form].AsSpan().SequenceEqual(_vocabulary.Words[_vocabulary.WordOfForm(form)]);
}
