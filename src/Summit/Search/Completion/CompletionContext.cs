using System.Runtime.CompilerServices;
using Summit.Layout;
using Summit.Text;

namespace Summit.Search;

/// <summary>
/// The part of a typed query whose last word is completed. Words before it in the part, and the field of the part, rule
/// out completions with which the part would match no record. The words of a compound such as <c>semi-final</c> must
/// follow each other, as in a phrase.
/// </summary>
/// <typeparam name="T">The record type that is searched.</typeparam>
internal ref struct CompletionContext<T>
    where T : struct, ISearchableRecord<T>
{
    /// <summary>
    /// The number of postings that are read to rule out completions, per record of the table. It bounds the time of a
    /// completion.
    /// </summary>
    private const int PostingsPerRecord = 6;

    private const int MinPostings = 65_536;

    /// <summary>The number of postings that opening a term counts as.</summary>
    private const int PostingsPerTerm = 128;

    private readonly ReadOnlySpan<byte> _text;
    private QueryNode _part;
    private long _postings;

    /// <summary>Reads the words of a part.</summary>
    /// <param name="text">The typed text.</param>
    /// <param name="part">The last part of the text.</param>
    public CompletionContext(ReadOnlySpan<byte> text, QueryNode part)
    {
        _text = text;
        _part = part;
        _part.Field = -1;
        _part.FirstTerm = 0;
        _part.HasMissingTerm = false;
        _part.End = 1;
        _postings = (long)PostingsPerRecord * Math.Max(T.TableCount, MinPostings / PostingsPerRecord);
        if (part.FieldLength > 0)
            QueryNodes.FindField(T.SearchFieldNames, text, ref _part);
        LastWordStart = ReadWords(out int words);
        IsAlone = words == 1 && _part.Field < 0;
    }

    /// <summary>The start of the last word in the text, or -1 if the text does not end with a word.</summary>
    public int LastWordStart { get; }

    /// <summary>Whether the last word is the only word of its part, and the part is not limited to a field.</summary>
    public bool IsAlone { get; }

    /// <summary>
    /// Returns whether the part matches a record with a word of the index as its last word. Returns false if there is
    /// too much to read.
    /// </summary>
    [SkipLocalsInit]
    public bool Allows(int word)
    {
        LanguageRules rules = T.SearchIndex.Counts.Language;
        bool allows = rules.Languages.Length == 0 && Allows(word, rules);
        foreach (LanguageRules language in rules.Languages)
            allows = allows || Allows(word, language);
        return allows;
    }

    /// <summary>
    /// Returns whether the part matches a record if the words before the last one are read by the rules of a language.
    /// </summary>
    [SkipLocalsInit]
    private bool Allows(int word, LanguageRules rules)
    {
        SearchIndex index = T.SearchIndex;
        Span<QueryTerm> terms = stackalloc QueryTerm[QueryParser.MaxPhraseWords];
        int count = FindTerms(index, rules, terms);
        if (count < 0)
            return false;
        terms[count++] = new QueryTerm(index.TermOf(word), 1, QueryTerm.AnyForm);
        terms = terms[..count];
        int rarest = int.MaxValue;
        foreach (ref readonly QueryTerm term in terms)
            rarest = Math.Min(rarest, TermLayout.Count(index.Term(term.Number)));
        _postings -= (long)count * (rarest + PostingsPerTerm);
        if (_postings < 0)
            return false;

        Span<TermCursor> cursors = stackalloc TermCursor[count];
        TermCursor.Open<T>(index, terms, cursors);
        QueryNode node = _part;
        node.TermCount = count;
        node.SequenceCount = 1;
        node.Occur = QueryOccur.Should;
        if (count > 1 && node.Kind == QueryKind.Word)
            node.Kind = QueryKind.Phrase;
        return PartPlan<T>.HasMatch(index, new ReadOnlySpan<QueryNode>(in node), cursors);
    }

    /// <summary>Finds the terms of the words before the last one.</summary>
    /// <returns>The number of terms, or -1 if no record has one of the words.</returns>
    private readonly int FindTerms(in SearchIndex index, LanguageRules rules, Span<QueryTerm> terms)
    {
        Span<byte> buffer = stackalloc byte[TermReader.BufferLength];
        var reader = new TermReader(_text[_part.TextStart..], rules, buffer);
        var resolver = new TermResolver<T>(_text, default, index);
        int count = 0;
        while (
            count < terms.Length - 1
            && reader.MoveNext(TermKinds.Phrase)
            && _part.TextStart + reader.Start < LastWordStart
        )
        {
            int term = resolver.FindTermIn(rules, ref reader);
            if (term < 0)
                return -1;
            terms[count++] = new QueryTerm(term, 1, QueryTerm.AnyForm);
        }

        return count;
    }

    private readonly int ReadWords(out int count)
    {
        var words = new WordReader(_text[_part.TextStart..]);
        count = 0;
        int start = -1;
        while (words.MoveNext())
        {
            count++;
            start = words.Start;
            if (words.End == _text.Length - _part.TextStart)
                return _part.TextStart + start;
        }

        return -1;
    }
}
