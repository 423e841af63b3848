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
    private readonly RowImpacts _rows;
    private readonly TermOrder _terms;
    private readonly WordOrder _order;
    private readonly PageWriter _numbers = new(SearchLayout.PageShift);
    private readonly List<uint> _runs = [];
    private readonly List<byte> _dense = [];

    private SearchEncoder(TokenStream tokens, Vocabulary vocabulary, double[] boosts, Language language)
    {
        _tokens = tokens;
        _vocabulary = vocabulary;
        _ranks = FormRanks.Of(tokens, vocabulary);
        _postings = new PostingLists(tokens, vocabulary, boosts, _ranks, language);
        _rows = new RowImpacts(RowCount, SparsePostings());
        _terms = new TermOrder(TermCount, GroupOf);
        _order = new WordOrder(vocabulary);
    }

    private int RowCount => _tokens.RowCount;

    private int RecordCount => RowCount - TableLayout.FirstRow;

    private int TermCount => _vocabulary.Terms.Count;

    private bool HasWindows => RowCount > SearchLayout.WindowSize;

    /// <summary>Lays out the index of <paramref name="tokens"/>.</summary>
    public static SearchData Encode(TokenStream tokens, Vocabulary vocabulary, double[] boosts, Language language) =>
        new SearchEncoder(tokens, vocabulary, boosts, language).Encode(language);

    private SearchData Encode(Language language)
    {
        var terms = new List<ulong>();
        var runStarts = new List<int>();
        foreach (int[] described in _terms.Described())
        {
            bool isGroup = terms.Count >= _terms.FirstGrouped;
            if (!isGroup)
                runStarts.Add(_runs.Count);
            terms.Add(isGroup ? EncodeGroup(described) : EncodeTerm(described[0]));
        }

        runStarts.Add(_runs.Count);
        (int Word, int Form)[] accented = AccentedForms();
        return new SearchData(
            RecordCount,
            language,
            _tokens.FieldCount,
            TextEncoder.Page(_order.Spellings, sizeof(ulong)),
            _order.Spellings.Length,
            _order.FirstWord,
            _terms.FirstGrouped,
            new EquatableArray<ulong>(Signposts()),
            WordTerms(),
            Packing.Words([.. _order.Spellings.Select(word => SearchLayout.Signature(word))], 32),
            Packing.Words(WordWinners.Tree(_order, _postings), SearchLayout.WinnerBits(_order.Spellings.Length)),
            TextEncoder.Page([.. accented.Select(form => _vocabulary.Forms[form.Form])]),
            accented.Length,
            Packing.Offsets([.. accented.Select(form => (form.Word << 2) | _ranks[form.Form])]),
            new EquatableArray<ulong>([.. terms]),
            Packing.Offsets(HasWindows ? [.. runStarts] : []),
            Packing.Words(_runs, 32),
            Packing.Shorts(_rows.Impacts),
            _numbers.Pack(16),
            Packing.Bytes([.. _dense]),
            new PositionEncoder(_tokens, _vocabulary, _postings, _terms).Encode());
    }

    private bool IsDense(int term) => SearchLayout.IsDense(_postings.Count(term), RecordCount);

    /// <summary>The postings of terms that are not dense.</summary>
    private (int Row, ushort Impact)[] SparsePostings()
    {
        var postings = new List<(int, ushort)>();
        for (int term = 0; term < TermCount; term++)
        {
            for (int posting = _postings.Start(term); posting < _postings.Start(term + 1) && !IsDense(term); posting++)
                postings.Add((_postings.RecordOf(posting), _postings.ImpactOf(posting)));
        }

        return [.. postings];
    }

    /// <summary>The records of a term that can be described in a group; 0 of another.</summary>
    private int GroupOf(int term) => CanBeGrouped(term) ? _postings.Count(term) : 0;

    private bool CanBeGrouped(int term) =>
        RowCount <= SearchLayout.MostGroupedWindows << SearchLayout.WindowShift && _postings.Count(term) <= SearchLayout.MostGrouped
        && !IsDense(term) && RanksOf(term) == 0 && StraysOf(term).Length == 0;

    /// <summary>How many ranks the forms of a term have; 0 where it has one form only, which each of its records has.</summary>
    private int RanksOf(int term)
    {
        int forms = 0;
        for (int posting = _postings.Start(term); posting < _postings.Start(term + 1); posting++)
            forms |= _postings.FormsOf(posting);
        return forms == 1 ? 0 : forms > 3 ? 3 : 2;
    }

    private int[] StraysOf(int term) =>
        [.. Enumerable.Range(_postings.Start(term), _postings.Count(term)).Where(posting => SlotOf(posting) == SearchLayout.StraySlot)];

    private int SlotOf(int posting) => _rows.SlotOf(_postings.RecordOf(posting), _postings.ImpactOf(posting));

    /// <summary>A dense term: a level for each record of every window.</summary>
    private ulong EncodeDense(int term)
    {
        int start = _dense.Count;
        (byte least, byte highest) = ImpactRange(term);
        for (int posting = _postings.Start(term), end = _postings.Start(term + 1), record = 0; record < RowCount || record % 64 != 0; record++)
        {
            byte level = 0;
            if (posting < end && _postings.RecordOf(posting) == record)
                level = SearchLayout.DenseLevel(_postings.ImpactOf(posting++) / SearchLayout.HighestImpact, least, highest);
            _dense.Add(level);
        }

        return SearchLayout.Term(SearchLayout.DenseStart(start, least), _postings.Count(term), highest, hasExtras: false);
    }

    /// <summary>The least and the highest impact of a term, in 255ths, rounded apart.</summary>
    private (byte Least, byte Highest) ImpactRange(int term)
    {
        float least = 1;
        float highest = 0;
        for (int posting = _postings.Start(term); posting < _postings.Start(term + 1); posting++)
        {
            least = Math.Min(least, _postings.ImpactOf(posting) / SearchLayout.HighestImpact);
            highest = Math.Max(highest, _postings.ImpactOf(posting) / SearchLayout.HighestImpact);
        }

        return ((byte)(least * 254), (byte)Math.Min(255, (highest * 255) + 1));
    }

    private ulong EncodeTerm(int term) => IsDense(term) ? EncodeDense(term) : EncodeSparse(term);

    private ulong EncodeSparse(int term)
    {
        int count = _postings.Count(term);
        int ranks = RanksOf(term);
        int[] strays = StraysOf(term);
        bool hasExtras = ranks > 0 || strays.Length > 0;
        int extras = hasExtras ? 2 + (SearchLayout.StrayNumbers * strays.Length) + (ranks * SearchLayout.FormNumbers(count)) : 0;
        _numbers.Reserve(extras + SearchLayout.PeakNumbers(count) + count);
        uint start = _numbers.Next;
        if (hasExtras)
        {
            AddTwo(SearchLayout.Extras(strays.Length, ranks));
            foreach (int stray in strays)
            {
                AddTwo((uint)(stray - _postings.Start(term)));
                _numbers.Add(_postings.ImpactOf(stray));
            }

            for (int rank = 0; rank < ranks; rank++)
                AddForms(term, rank);
        }

        AddPeaks(term);
        AddPostings(term);
        return SearchLayout.Term(start, count, PeakOf(_postings.Start(term), _postings.Start(term + 1)), hasExtras);
    }

    private ulong EncodeGroup(int[] terms)
    {
        int count = _postings.Count(terms[0]);
        int room = count << SearchLayout.GroupShift;
        _numbers.Reserve(HasWindows ? room + ((room + 1) / 2) : terms.Length * count);
        uint start = _numbers.Next;
        int[] postings = [.. terms.SelectMany(term => Enumerable.Range(_postings.Start(term), count))];
        foreach (int posting in postings)
            _numbers.Add(Number(posting));
        if (HasWindows)
            AddWindows(postings, room);
        return SearchLayout.Term(start, count, terms.Max(term => PeakOf(_postings.Start(term), _postings.Start(term + 1))), hasExtras: false);
    }

    /// <summary>The window of each posting of a group, a byte each, behind the room that a full group takes.</summary>
    private void AddWindows(int[] postings, int room)
    {
        var windows = new byte[room + 1];
        for (int i = 0; i < postings.Length; i++)
            windows[i] = (byte)(_postings.RecordOf(postings[i]) >> SearchLayout.WindowShift);
        for (int i = postings.Length; i < room; i++)
            _numbers.Add(0);
        for (int i = 0; i < room; i += 2)
            _numbers.Add((uint)(windows[i] | (windows[i + 1] << 8)));
    }

    private void AddTwo(uint number)
    {
        _numbers.Add((ushort)number);
        _numbers.Add(number >> 16);
    }

    /// <summary>A bit for each posting: whether it has the form of that rank.</summary>
    private void AddForms(int term, int rank)
    {
        int first = _postings.Start(term);
        for (int number = 0; number < SearchLayout.FormNumbers(_postings.Count(term)); number++)
        {
            uint bits = 0;
            for (int bit = 0; bit < 16 && (number * 16) + bit < _postings.Count(term); bit++)
                bits |= (((uint)_postings.FormsOf(first + (number * 16) + bit) >> rank) & 1) << bit;
            _numbers.Add(bits);
        }
    }

    /// <summary>The peak of each stretch of postings, strays left out.</summary>
    private void AddPeaks(int term)
    {
        for (int number = 0; number < SearchLayout.PeakNumbers(_postings.Count(term)); number++)
            _numbers.Add((uint)(PeakOfStretch(term, 2 * number) | (PeakOfStretch(term, (2 * number) + 1) << 8)));
    }

    private byte PeakOfStretch(int term, int stretch)
    {
        int end = Math.Min(_postings.Start(term) + ((stretch + 1) << SearchLayout.PeakShift), _postings.Start(term + 1));
        ushort highest = 0;
        for (int posting = _postings.Start(term) + (stretch << SearchLayout.PeakShift); posting < end; posting++)
            highest = SlotOf(posting) == SearchLayout.StraySlot ? highest : Math.Max(highest, _postings.ImpactOf(posting));
        return SearchLayout.Peak(highest);
    }

    private byte PeakOf(int first, int end)
    {
        ushort highest = 0;
        for (int posting = first; posting < end; posting++)
            highest = Math.Max(highest, _postings.ImpactOf(posting));
        return SearchLayout.Peak(highest);
    }

    private void AddPostings(int term)
    {
        int window = -1;
        for (int posting = _postings.Start(term); posting < _postings.Start(term + 1); posting++)
        {
            _numbers.Add(Number(posting));
            if (HasWindows)
                AddToRun(_postings.RecordOf(posting) >> SearchLayout.WindowShift, ref window);
        }
    }

    private uint Number(int posting) => _rows.PostingOf(_postings.RecordOf(posting), _postings.ImpactOf(posting));

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

    private ulong[] Signposts() =>
        [.. _order.Spellings.Where((_, word) => word % (1 << SearchLayout.SignpostShift) == 0).Select(word => SearchLayout.Signpost(word))];

    /// <summary>For each word its term, and the rank of the form that is the word itself.</summary>
    private PackedNumbers WordTerms()
    {
        int[] numbers = [.. _order.Terms.Select(term => (_terms.NumberOf(term) << 2) | NoForm)];
        for (int form = 0; form < _vocabulary.Forms.Count; form++)
        {
            int word = _vocabulary.WordOfForm(form);
            if (IsPlain(form))
                numbers[_order.OrderOf(word)] = (_terms.NumberOf(_vocabulary.TermOfWord(word)) << 2) | _ranks[form];
        }

        return Packing.Offsets(numbers);
    }

    private (int Word, int Form)[] AccentedForms() =>
        [.. Enumerable.Range(0, _vocabulary.Forms.Count).Where(form => !IsPlain(form))
            .Select(form => (_order.OrderOf(_vocabulary.WordOfForm(form)), form))
            .OrderBy(form => form.Item1).ThenBy(form => _vocabulary.Forms[form.form], ByteOrder.Instance)];

    private bool IsPlain(int form) => _vocabulary.Forms[form].AsSpan().SequenceEqual(_vocabulary.Words[_vocabulary.WordOfForm(form)]);
}
