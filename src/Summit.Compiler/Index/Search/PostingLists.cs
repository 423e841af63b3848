using Summit.Layout;

namespace Summit.Compiler.Index.Search;

/// <summary>
/// The postings of all terms, sorted by term and then by record. A posting holds the impact of the term in the record,
/// the forms that occur there, and their positions.
/// </summary>
/// <remarks>
/// The impact is a BM25F score (Robertson, Zaragoza and Taylor, 2004). The frequencies in the fields are weighted by
/// boost and by field length, and added before the sum saturates. Function words do not count towards the length of a
/// field.
/// </remarks>
internal sealed class PostingLists
{
    private readonly List<int> _records = [];
    private readonly List<byte> _forms = [];
    private readonly List<ushort> _impacts = [];
    private readonly List<int> _positionStarts = [];
    private readonly int[] _starts;

    private readonly double[] _boosts;
    private readonly int[] _lengths;
    private readonly double[] _meanLengths;

    /// <summary>Builds the postings of <paramref name="tokens"/>.</summary>
    /// <param name="tokens">The words of all records.</param>
    /// <param name="vocabulary">The vocabulary of the words.</param>
    /// <param name="boosts">The boost of each field.</param>
    /// <param name="forms">The rank of each form among the forms of its term: 0, 1, or 2 for the rest.</param>
    public PostingLists(TokenStream tokens, Vocabulary vocabulary, double[] boosts, byte[] forms)
    {
        _boosts = boosts;
        _lengths = Lengths(tokens, vocabulary);
        _meanLengths = MeanLengths();
        Occurrences occurrences = Sort(tokens, vocabulary);
        Positions = occurrences.Positions;
        _starts = new int[vocabulary.Terms.Count + 1];
        for (int term = 0; term < vocabulary.Terms.Count; term++)
        {
            AddPostings(occurrences, occurrences.Starts[term], occurrences.Starts[term + 1], forms);
            _starts[term + 1] = _records.Count;
        }

        _positionStarts.Add(Positions.Length);
    }

    /// <summary>The positions of all postings, concatenated.</summary>
    public int[] Positions { get; }

    /// <summary>The number of postings.</summary>
    public int PostingCount => _records.Count;

    /// <summary>
    /// Returns the first posting of a term. For one past the last term, returns the number of postings.
    /// </summary>
    public int Start(int term) => _starts[term];

    /// <summary>Returns the number of records that contain a term.</summary>
    public int Count(int term) => _starts[term + 1] - _starts[term];

    /// <summary>Returns the row of the record of a posting.</summary>
    public int RecordOf(int posting) => _records[posting];

    /// <summary>Returns the form ranks that occur in a posting, one bit for each rank.</summary>
    public byte FormsOf(int posting) => _forms[posting];

    /// <summary>Returns the impact of a posting, from 1 to 65,535.</summary>
    public ushort ImpactOf(int posting) => _impacts[posting];

    /// <summary>
    /// Returns the first position of a posting. For one past the last posting, returns the number of positions.
    /// </summary>
    public int PositionStart(int posting) => _positionStarts[posting];

    /// <summary>
    /// Returns the length of each field of each record: its words that count in the length, without function words.
    /// </summary>
    private static int[] Lengths(TokenStream tokens, Vocabulary vocabulary)
    {
        bool[] isFunction = vocabulary.FunctionWords();
        var lengths = new int[tokens.RowCount * tokens.FieldCount];
        for (int record = 0; record < tokens.RowCount; record++)
        {
            for (int field = 0; field < tokens.FieldCount; field++)
            {
                for (int index = tokens.Start(record, field); index < tokens.End(record, field); index++)
                    lengths[(record * tokens.FieldCount) + field] +=
                        tokens.HasLength(index) && !isFunction[tokens.FormAt(index)] ? 1 : 0;
            }
        }

        return lengths;
    }

    private double[] MeanLengths()
    {
        var means = new double[_boosts.Length];
        for (int field = 0; field < means.Length; field++)
        {
            long total = 0;
            int given = 0;
            for (int index = field; index < _lengths.Length; index += means.Length)
            {
                total += _lengths[index];
                given += _lengths[index] > 0 ? 1 : 0;
            }

            means[field] = given == 0 ? 1 : (double)total / given;
        }

        return means;
    }

    /// <summary>Sorts the words by term with a stable counting sort.</summary>
    private static Occurrences Sort(TokenStream tokens, Vocabulary vocabulary)
    {
        var starts = new int[vocabulary.Terms.Count + 1];
        for (int index = 0; index < tokens.Count; index++)
            starts[vocabulary.TermOfWord(vocabulary.WordOfForm(tokens.FormAt(index))) + 1]++;
        for (int term = 0; term < vocabulary.Terms.Count; term++)
            starts[term + 1] += starts[term];

        var next = (int[])starts.Clone();
        var sorted = new Occurrences(
            starts,
            new int[tokens.Count],
            new int[tokens.Count],
            new int[tokens.Count],
            new ushort[tokens.Count],
            new TokenWeight[tokens.Count]
        );
        for (int record = 0; record < tokens.RowCount; record++)
        {
            var words = new TokenPositions(tokens, record);
            while (words.MoveToField())
            {
                while (words.MoveNext())
                {
                    int form = tokens.FormAt(words.Index);
                    int slot = next[vocabulary.TermOfWord(vocabulary.WordOfForm(form))]++;
                    sorted.Records[slot] = record;
                    sorted.Forms[slot] = form;
                    sorted.Fields[slot] = (ushort)words.Field;
                    sorted.Positions[slot] = words.Position;
                    sorted.Weights[slot] = tokens.WeightAt(words.Index);
                }
            }
        }

        return sorted;
    }

    private void AddPostings(in Occurrences occurrences, int start, int end, byte[] rankOfForm)
    {
        Span<double> frequencies = stackalloc double[_boosts.Length];
        for (int first = start; first < end; )
        {
            int record = occurrences.Records[first];
            int forms = 0;
            int next = first;
            frequencies.Clear();
            for (; next < end && occurrences.Records[next] == record; next++)
            {
                forms |= 1 << rankOfForm[occurrences.Forms[next]];
                frequencies[occurrences.Fields[next]] += TokenStream.FrequencyOf(occurrences.Weights[next]);
            }

            _records.Add(record);
            _forms.Add((byte)forms);
            _impacts.Add(Impact(record, frequencies));
            _positionStarts.Add(first);
            first = next;
        }
    }

    private ushort Impact(int record, ReadOnlySpan<double> frequencies)
    {
        double weight = 0;
        for (int field = 0; field < frequencies.Length; field++)
        {
            if (frequencies[field] == 0)
                continue;
            double length = _lengths[(record * _boosts.Length) + field] / _meanLengths[field];
            weight += _boosts[field] * frequencies[field] / (1 - Bm25.LengthWeight + (Bm25.LengthWeight * length));
        }

        return (ushort)Math.Max(1, Math.Round(ImpactLayout.MaxImpact * weight / (Bm25.Saturation + weight)));
    }

    /// <summary>The words of all records, sorted by term, as parallel arrays.</summary>
    private readonly record struct Occurrences(
        int[] Starts,
        int[] Records,
        int[] Positions,
        int[] Forms,
        ushort[] Fields,
        TokenWeight[] Weights
    );
}
