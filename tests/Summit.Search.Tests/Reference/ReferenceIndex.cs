using System.Text;
using Summit.Naive;
using Summit.Search.Tests.Harness;
using Summit.Text;

namespace Summit.Search.Tests.Reference;

/// <summary>
/// The statistics of a corpus, computed from its texts in the plainest way: BM25F in double precision, without codes,
/// windows or postings.
/// </summary>
internal sealed class ReferenceIndex
{
    private readonly SearchField[] _fields;
    private readonly int[][] _lengths;
    private readonly double[] _meanLengths;
    private readonly Dictionary<Token[], ILookup<(int Text, int Position), string>> _termsByPosition = new(
        ReferenceEqualityComparer.Instance
    );
    private readonly Dictionary<string, HashSet<int>> _docsOfTerm = [];
    private readonly Dictionary<(string Term, string Written), int> _rankOfForm = [];
    private readonly Dictionary<(Language, string Folded), string> _termOfWord = [];

    /// <summary>Reads the words of <paramref name="set"/>.</summary>
    public ReferenceIndex(DocSet set)
    {
        _fields = set.Fields;
        Docs =
        [
            .. Enumerable
                .Range(0, set.Docs.Length)
                .Select(doc => (Token[][])[.. _fields.Select((_, i) => ReferenceNames.Read(set, doc, i))]),
        ];
        Docs = [.. Docs.Select(doc => (Token[][])[.. doc.Select(WithOneTermForEachWord)])];
        Docs = ReferenceCompounds.Join(Docs, TermOf);
        _lengths = [.. Docs.Select(doc => (int[])[.. doc.Select(LengthOf)])];
        _meanLengths = [.. Enumerable.Range(0, _fields.Length).Select(MeanLength)];
        for (int doc = 0; doc < Docs.Length; doc++)
        {
            foreach (Token token in Docs[doc].SelectMany(field => field))
                DocsOf(token.Term, add: true).Add(doc);
        }

        RankForms();
        Token[] tokens = [.. Docs.SelectMany(doc => doc).SelectMany(field => field)];
        Languages =
        [
            .. tokens.Where(token => token.Kind == TermKind.Word).Select(token => token.Language).Distinct().Order(),
        ];
        Words =
        [
            .. tokens
                .Where(token => token.Folded[0] >= ' ')
                .Select(token => (token.Folded, token.Term))
                .Distinct()
                .OrderBy(word => word.Folded, Utf8Comparer.Instance),
        ];
    }

    /// <summary>The languages of the texts.</summary>
    public Language[] Languages { get; }

    /// <summary>The words of each field of each record.</summary>
    public Token[][][] Docs { get; }

    /// <summary>The words without accents, each with its term, in byte order of UTF-8.</summary>
    public (string Folded, string Term)[] Words { get; }

    /// <summary>Returns the records that contain a term.</summary>
    public IReadOnlySet<int> DocsOf(string term) => DocsOf(term, add: false);

    /// <summary>Returns whether a field has a term at a position of one of its texts.</summary>
    public bool HasTermAt(Token[] field, int text, int position, string term)
    {
        if (!_termsByPosition.TryGetValue(field, out ILookup<(int, int), string>? terms))
        {
            terms = field.ToLookup(token => (token.Text, token.Position), token => token.Term);
            _termsByPosition.Add(field, terms);
        }

        return terms[(text, position)].Contains(term);
    }

    /// <summary>Returns the rarity of a term.</summary>
    public double Rarity(string term)
    {
        int count = DocsOf(term).Count;
        return Math.Log(1 + ((Docs.Length - count + 0.5) / (count + 0.5)));
    }

    /// <summary>Returns true for function words, which say little about the subject of a text.</summary>
    public static bool IsFunctionWord(Token token) =>
        LanguageRules.Of(token.Language).IsFunctionWord(Encoding.UTF8.GetBytes(token.Folded));

    /// <summary>
    /// Returns the term of a word: that of a word with the same spelling but for accents, or that of its stem, or that of
    /// the stem of the word without accents.
    /// </summary>
    public string TermOf(Token word)
    {
        if (word.Kind != TermKind.Word)
            return word.Term;
        if (_termOfWord.TryGetValue((word.Language, word.Folded), out string? term))
            return term;
        return _termOfWord.ContainsValue(word.Term)
            ? word.Term
            : Token.TermOf(NaiveForms.Stem(word.Folded, word.Folded, word.Language), word.Language);
    }

    /// <summary>
    /// Returns the contribution of a term to the score of a record that contains it, before it is multiplied by the
    /// rarity.
    /// </summary>
    /// <param name="doc">The record.</param>
    /// <param name="term">The term.</param>
    /// <param name="written">The requested form; null if any form matches.</param>
    public double Impact(int doc, string term, string? written)
    {
        double weight = 0;
        for (int field = 0; field < _fields.Length; field++)
        {
            double frequency = Docs[doc][field].Where(token => token.Term == term).Sum(token => token.Weight);
            double length = _lengths[doc][field] / _meanLengths[field];
            weight += _fields[field].Boost * frequency / (0.25 + (0.75 * length));
        }

        return weight / (1.2 + weight) * (written is null || HasForm(doc, term, written) ? 1 : 0.9);
    }

    /// <summary>
    /// Returns true if a record contains a form, or a form of the same rank. The two most frequent forms of a term have
    /// ranks of their own; all other forms share one rank. If a term is in over a fifth of the records, the engine
    /// assumes that all of them contain its most frequent form.
    /// </summary>
    private bool HasForm(int doc, string term, string written)
    {
        if (!_rankOfForm.TryGetValue((term, written), out int rank))
            return false;
        return DocsOf(term).Count > Docs.Length / 5
            ? rank == 0
            : Docs[doc]
                .SelectMany(field => field)
                .Any(token => token.Term == term && _rankOfForm[(term, token.Written)] == rank);
    }

    /// <summary>Gives the words of a language that differ only in accents one term: that of the first of them.</summary>
    private Token[] WithOneTermForEachWord(Token[] tokens) =>
        [
            .. tokens.Select(token =>
            {
                if (token.Kind != TermKind.Word)
                    return token;
                _termOfWord.TryAdd((token.Language, token.Folded), token.Term);
                return token with { Term = _termOfWord[(token.Language, token.Folded)] };
            }),
        ];

    private HashSet<int> DocsOf(string term, bool add)
    {
        if (_docsOfTerm.TryGetValue(term, out HashSet<int>? docs))
            return docs;
        docs = [];
        if (add)
            _docsOfTerm.Add(term, docs);
        return docs;
    }

    private double MeanLength(int field)
    {
        int[] lengths = [.. _lengths.Select(fields => fields[field]).Where(length => length > 0)];
        return lengths.Length == 0 ? 1 : lengths.Average();
    }

    /// <summary>Returns the number of words that the texts of a field contain, without function words.</summary>
    private static int LengthOf(Token[] field) =>
        field
            .Where(token => token.Weight == 1)
            .GroupBy(token => (token.Text, token.Position))
            .Count(tokens => !IsFunctionWord(tokens.First()));

    private void RankForms()
    {
        IEnumerable<IGrouping<string, Token>> terms = Docs.SelectMany(doc => doc)
            .SelectMany(field => field)
            .GroupBy(token => token.Term);
        foreach (IGrouping<string, Token> term in terms)
        {
            IEnumerable<string> forms = term.GroupBy(token => token.Written)
                .OrderByDescending(form => form.Count())
                .ThenBy(form => form.Key, Utf8Comparer.Instance)
                .Select(form => form.Key);
            int rank = 0;
            foreach (string form in forms)
                _rankOfForm[(term.Key, form)] = Math.Min(rank++, 2);
        }
    }
}
