using Summit.Compiler.Index.Search;
using Summit.Layout;

namespace Summit.Compiler.Verify;

/// <summary>A posting derived from the texts.</summary>
/// <param name="row">The row.</param>
/// <param name="fieldCount">The number of searched fields.</param>
internal sealed class ExpectedPosting(int row, int fieldCount)
{
    /// <summary>The row.</summary>
    public int Row => row;

    /// <summary>The number of occurrences of the term in each field, by their weight.</summary>
    public double[] Frequencies { get; } = new double[fieldCount];

    /// <summary>The positions of the term, in ascending order.</summary>
    public List<int> Positions { get; } = [];

    /// <summary>The form ranks that occur, one bit for each rank.</summary>
    public int Forms { get; set; }

    /// <summary>The BM25F impact.</summary>
    public ushort Impact { get; set; }

    /// <summary>The slot of the impact among the impacts of the row.</summary>
    public int Slot { get; set; }
}

/// <summary>
/// The postings derived from the texts of a table, for each term of the vocabulary: rows, positions, forms and BM25F
/// impacts. The derivation shares the assignment of positions with the code that builds indexes, and is otherwise
/// independent of it, so that an error in one of them shows.
/// </summary>
internal sealed class ExpectedPostings
{
    private readonly SearchWords _words;
    private readonly List<ExpectedPosting>[] _postings;
    private readonly ushort[][] _rowImpacts;

    /// <summary>Derives the postings of the words of a table.</summary>
    public ExpectedPostings(SearchWords words)
    {
        _words = words;
        Ranks = RankForms();
        _postings = new List<ExpectedPosting>[words.Vocabulary.Terms.Count];
        for (int term = 0; term < _postings.Length; term++)
            _postings[term] = [];
        FieldEnds = new int[words.Tokens.RowCount * words.Tokens.FieldCount];
        AddPositions();
        AddImpacts();
        _rowImpacts = AddSlots();
    }

    /// <summary>The rank of each form among the forms of its term: 0, 1, or 2 for the rest.</summary>
    public int[] Ranks { get; }

    /// <summary>The position after the last word of each field of each row.</summary>
    public int[] FieldEnds { get; }

    /// <summary>The positions between two texts of a field, row by row.</summary>
    public List<int> TextEnds { get; } = [];

    /// <summary>The index of the first text end of each row, and the number of text ends.</summary>
    public List<int> TextEndStarts { get; } = [0];

    /// <summary>Returns the postings of a term of the vocabulary, in the order of rows.</summary>
    public IReadOnlyList<ExpectedPosting> Of(int term) => _postings[term];

    /// <summary>Returns the stored impacts of a row in the order of slots. A row has up to seven.</summary>
    public IReadOnlyList<ushort> RowImpacts(int row) => _rowImpacts[row];

    /// <summary>Returns the vocabulary term of the word at an index of the token stream.</summary>
    public int TermAt(int index) => TermOfForm(_words.Tokens.FormAt(index));

    private int TermOfForm(int form) => _words.Vocabulary.TermOfWord(_words.Vocabulary.WordOfForm(form));

    private int[] RankForms()
    {
        Vocabulary vocabulary = _words.Vocabulary;
        var counts = new int[vocabulary.Forms.Count];
        for (int index = 0; index < _words.Tokens.Count; index++)
            counts[_words.Tokens.FormAt(index)]++;
        var ranks = new int[counts.Length];
        foreach (IGrouping<int, int> forms in Enumerable.Range(0, counts.Length).GroupBy(TermOfForm))
        {
            int rank = 0;
            foreach (
                int form in forms
                    .OrderByDescending(form => counts[form])
                    .ThenBy(form => vocabulary.Forms[form], ByteOrder.Instance)
            )
                ranks[form] = Math.Min(rank++, TermLayout.FormRankCount - 1);
        }

        return ranks;
    }

    private void AddPositions()
    {
        TokenStream tokens = _words.Tokens;
        for (int row = 0; row < tokens.RowCount; row++)
        {
            var words = new TokenPositions(tokens, row);
            while (words.MoveToField())
            {
                while (words.MoveNext())
                {
                    if (words.StartsText)
                        TextEnds.Add(words.TextEnd);
                    ExpectedPosting posting = PostingOf(TermAt(words.Index), row);
                    posting.Positions.Add(words.Position);
                    posting.Frequencies[words.Field] += TokenStream.FrequencyOf(tokens.WeightAt(words.Index));
                    posting.Forms |= 1 << Ranks[tokens.FormAt(words.Index)];
                }

                FieldEnds[(row * tokens.FieldCount) + words.Field] = words.FieldEnd;
            }

            TextEndStarts.Add(TextEnds.Count);
        }
    }

    private ExpectedPosting PostingOf(int term, int row)
    {
        List<ExpectedPosting> postings = _postings[term];
        if (postings.Count == 0 || postings[postings.Count - 1].Row != row)
            postings.Add(new ExpectedPosting(row, _words.Tokens.FieldCount));
        return postings[postings.Count - 1];
    }

    /// <summary>
    /// Computes the BM25F impact of every posting. Function words do not count towards the length of a field.
    /// </summary>
    private void AddImpacts()
    {
        TokenStream tokens = _words.Tokens;
        var lengths = new int[tokens.RowCount, tokens.FieldCount];
        var means = new double[tokens.FieldCount];
        bool[] isFunction = _words.Vocabulary.FunctionWords();
        for (int field = 0; field < tokens.FieldCount; field++)
        {
            long total = 0;
            int given = 0;
            for (int row = 0; row < tokens.RowCount; row++)
            {
                for (int index = tokens.Start(row, field); index < tokens.End(row, field); index++)
                    lengths[row, field] += tokens.HasLength(index) && !isFunction[tokens.FormAt(index)] ? 1 : 0;
                total += lengths[row, field];
                given += lengths[row, field] > 0 ? 1 : 0;
            }

            means[field] = given == 0 ? 1 : (double)total / given;
        }

        foreach (ExpectedPosting posting in _postings.SelectMany(static postings => postings))
            posting.Impact = Impact(posting, lengths, means);
    }

    private ushort Impact(ExpectedPosting posting, int[,] lengths, double[] means)
    {
        double weight = 0;
        for (int field = 0; field < means.Length; field++)
        {
            if (posting.Frequencies[field] == 0)
                continue;
            double length = lengths[posting.Row, field] / means[field];
            weight +=
                _words.Boosts[field]
                * posting.Frequencies[field]
                / (1 - Bm25.LengthWeight + (Bm25.LengthWeight * length));
        }

        return (ushort)Math.Max(1, Math.Round(ImpactLayout.MaxImpact * weight / (Bm25.Saturation + weight)));
    }

    /// <summary>
    /// Selects the seven most frequent impacts of each row, by descending frequency and then by ascending impact.
    /// </summary>
    private ushort[][] AddSlots()
    {
        var impacts = new ushort[_words.Tokens.RowCount][];
        for (int row = 0; row < impacts.Length; row++)
            impacts[row] = [];
        foreach (
            IGrouping<int, ExpectedPosting> row in _postings
                .SelectMany(static postings => postings)
                .GroupBy(static posting => posting.Row)
        )
        {
            impacts[row.Key] =
            [
                .. row.GroupBy(static posting => posting.Impact)
                    .OrderByDescending(static same => same.Count())
                    .ThenBy(static same => same.Key)
                    .Take(ImpactLayout.ExceptionSlot)
                    .Select(static same => same.Key),
            ];
            foreach (ExpectedPosting posting in row)
                posting.Slot = Array.IndexOf(impacts[row.Key], posting.Impact) is >= 0 and var slot
                    ? slot
                    : ImpactLayout.ExceptionSlot;
        }

        return impacts;
    }
}
