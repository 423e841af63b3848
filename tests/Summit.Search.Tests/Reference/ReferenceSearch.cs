using System.Text;
using Summit.Text;

namespace Summit.Search.Tests.Reference;

/// <summary>Evaluates queries by testing every part on every record.</summary>
internal sealed class ReferenceSearch(ReferenceIndex index)
{
    private readonly ReferenceQuery _query = new(index);

    /// <summary>Returns the scores of the matching records, by ordinal.</summary>
    public SortedDictionary<int, double> Run(ReferencePart[] parts)
    {
        parts = ReferenceCompounds.Rewrite([.. parts.Select(ReferenceRuns.Rewrite)], index);
        var scores = new SortedDictionary<int, double>();
        var plan = new Dictionary<ReferencePart, ReferencePlan>(ReferenceEqualityComparer.Instance);
        Prepare(parts, plan);
        for (int doc = 0; doc < index.Docs.Length; doc++)
        {
            if (Matches(doc, parts, field: -1, plan) is { } score)
                scores.Add(doc, score);
        }

        return scores;
    }

    /// <summary>
    /// Returns the number of terms that a query expands to. The engine keeps a limited number of them.
    /// </summary>
    public int TermCount(ReferencePart[] parts)
    {
        parts = ReferenceCompounds.Rewrite([.. parts.Select(ReferenceRuns.Rewrite)], index);
        var plan = new Dictionary<ReferencePart, ReferencePlan>(ReferenceEqualityComparer.Instance);
        Prepare(parts, plan);
        return plan.Values.Sum(terms => terms.TermCount);
    }

    /// <summary>Lists the terms of a query that records have, with their weights.</summary>
    public string TermsIn(ReferencePart[] parts)
    {
        var plan = new Dictionary<ReferencePart, ReferencePlan>(ReferenceEqualityComparer.Instance);
        Prepare(ReferenceCompounds.Rewrite([.. parts.Select(ReferenceRuns.Rewrite)], index), plan);
        return string.Join(
            ' ',
            plan.Values.SelectMany(part => part.Sequences.SelectMany(terms => terms).Concat(part.Lasts))
                .Where(term => index.DocsOf(term.Name).Count > 0)
                .Select(term => $"{term.Name}={term.Weight}:{string.Join(',', index.DocsOf(term.Name))}")
        );
    }

    private void Prepare(ReferencePart[] parts, Dictionary<ReferencePart, ReferencePlan> plan)
    {
        foreach (ReferencePart part in parts)
        {
            plan[part] = PlanOf(part);
            if (part is GroupPart group)
                Prepare(group.Parts, plan);
        }
    }

    private ReferencePlan PlanOf(ReferencePart part) =>
        part switch
        {
            WordPart { IsJoined: true } joined => Any(
                ReferenceCompounds.TermOf(joined.Word, index) is { } term ? [term] : []
            ),
            WordPart { Occur: QueryOccur.Should } word => Any([
                .. _query.Choice(_query.Read(word.Word, TermKinds.Parts), word.IsPartsOfRun ? 0.5 : 1),
                .. Joined(word),
            ]),
            WordPart word when _query.Read(word.Word, TermKinds.Phrase) is [var only] => Any(_query.Choice([only])),
            WordPart word => Phrase(word.Word),
            PhrasePart phrase => AnyForm(Phrase(phrase.Words), phrase.IsAnyForm),
            NearPart near => new ReferencePlan(_query.Sequences(_query.Read(near.Words, TermKinds.Near)), []),
            FuzzyPart fuzzy => Any(
                _query.Expand(_query.Read(fuzzy.Word, TermKinds.Words), 0x100_0000, (token, word) =>
                    Distance(token, word, fuzzy.Edits)
                )
            ),
            PrefixPart prefix when !IsPhrasePrefix(prefix) => Any([
                .. _query.Choice(_query.Read(prefix.Prefix, TermKinds.Words).SkipLast(1)),
                .. LastWords(prefix.Prefix),
            ]),
            PrefixPart or PhrasePrefixPart => new ReferencePlan(
                _query.Sequences(WordsBefore(part)),
                LastWords(TextOf(part))
            ),
            _ => Any([]),
        };

    private static ReferencePlan Any(ReferenceTerm[] terms) => new([terms], []);

    private ReferencePlan Phrase(string words) => new(_query.Sequences(_query.Read(words, TermKinds.Phrase)), []);

    private static ReferencePlan AnyForm(ReferencePlan plan, bool isAnyForm) =>
        isAnyForm
            ? plan with
            {
                Sequences =
                [
                    .. plan.Sequences.Select(terms =>
                        (ReferenceTerm[])[.. terms.Select(term => term with { Written = null })]
                    ),
                ],
            }
            : plan;

    private IEnumerable<ReferenceTerm> Joined(WordPart word) =>
        word.Joined is { } joined && ReferenceCompounds.TermOf(joined, index) is { } term
            ? [term with { Weight = term.Weight * word.JoinedWeight }]
            : [];

    /// <summary>Returns the terms of the words that begin with the last word of a text.</summary>
    private ReferenceTerm[] LastWords(string text) =>
        _query.Expand([.. _query.Read(text, TermKinds.Words).TakeLast(1)], 0, (token, word) =>
            word.StartsWith(token, StringComparison.Ordinal) ? 0 : -1
        );

    /// <summary>Returns whether a part is a phrase whose last word is a prefix.</summary>
    private bool IsPhrasePrefix(ReferencePart part) =>
        part is PhrasePrefixPart or PrefixPart { Occur: not QueryOccur.Should } && WordsBefore(part).Length > 0;

    private static string TextOf(ReferencePart part) =>
        part switch
        {
            PrefixPart prefix => prefix.Prefix,
            PhrasePrefixPart phrase => $"{phrase.Words} {phrase.Prefix}",
            _ => "",
        };

    /// <summary>Returns the terms of a phrase before its last word.</summary>
    private Token[] WordsBefore(ReferencePart part) =>
        _query.Read(TextOf(part), TermKinds.Words) is [.., var last]
            ? [.. _query.Read(TextOf(part), TermKinds.Phrase).Where(token => token.Position < last.Position)]
            : [];

    /// <summary>Returns the score of a record; null if it does not match.</summary>
    private double? Matches(int doc, ReferencePart[] parts, int field, Dictionary<ReferencePart, ReferencePlan> plan)
    {
        double sum = 0;
        bool isAnyThere = false;
        foreach (ReferencePart part in parts)
        {
            double? score = Matches(doc, part, part.Field < 0 ? field : part.Field, plan);
            if (part.Occur == QueryOccur.Must ? score is null : part.Occur == QueryOccur.Not && score is not null)
                return null;
            if (part.Occur == QueryOccur.Not || score is null)
                continue;
            isAnyThere = true;
            sum += score.Value;
        }

        return isAnyThere ? sum : null;
    }

    private double? Matches(int doc, ReferencePart part, int field, Dictionary<ReferencePart, ReferencePlan> plan)
    {
        ReferencePlan terms = plan[part];
        return part switch
        {
            GroupPart group => Matches(doc, group.Parts, field, plan),
            NearPart near => AnySequence(terms, sequence =>
                All(doc, sequence, (tokens, at) => IsNear(tokens, sequence, at, near.Distance), field)
            ),
            _ when IsPhrasePrefix(part) => AnySequence(terms, sequence =>
                PhrasePrefix(doc, sequence, terms.Lasts, field)
            ),
            PhrasePart or WordPart { Occur: not QueryOccur.Should, IsJoined: false } when !IsSingle(part) =>
                AnySequence(terms, sequence =>
                    All(doc, sequence, (tokens, at) => IsPhrase(tokens, sequence, at), field)
                ),
            _ => Any(doc, terms.Sequences[0], field),
        };
    }

    private bool IsSingle(ReferencePart part) =>
        part is WordPart word && _query.Read(word.Word, TermKinds.Phrase).Length < 2;

    /// <summary>Returns the sum of the scores of the sequences that a record has; null if it has none.</summary>
    private static double? AnySequence(ReferencePlan plan, Func<ReferenceTerm[], double?> score)
    {
        double?[] scores = [.. plan.Sequences.Select(score).Where(each => each is not null)];
        return scores.Length == 0 ? null : scores.Sum();
    }

    private double? Any(int doc, ReferenceTerm[] terms, int field)
    {
        ReferenceTerm[] there =
        [
            .. terms.Where(term =>
                index.DocsOf(term.Name).Contains(doc)
                && FieldsOf(doc, field).Any(tokens => tokens.Any(token => token.Term == term.Name))
            ),
        ];
        return there.Length == 0 ? null : there.Sum(term => Score(doc, term));
    }

    private double? All(int doc, ReferenceTerm[] terms, Func<Token[], int, bool> isAt, int field)
    {
        if (terms.Length == 0 || !terms.All(term => index.DocsOf(term.Name).Contains(doc)))
            return null;
        bool isThere = FieldsOf(doc, field)
            .Any(tokens => Enumerable.Range(0, tokens.Length).Any(at => isAt(tokens, at)));
        return isThere ? terms.Sum(term => Score(doc, term)) : null;
    }

    private double? PhrasePrefix(int doc, ReferenceTerm[] words, ReferenceTerm[] lastWords, int field)
    {
        ReferenceTerm[] there =
        [
            .. lastWords.Where(last =>
            {
                ReferenceTerm[] sequence = [.. words, last];
                return All(doc, sequence, (tokens, at) => IsPhrase(tokens, sequence, at), field) is not null;
            }),
        ];
        return there.Length == 0 ? null : words.Concat(there).Sum(term => Score(doc, term));
    }

    private double Score(int doc, ReferenceTerm term) => term.Weight * index.Impact(doc, term.Name, term.Written);

    private Token[][] FieldsOf(int doc, int field) => field < 0 ? index.Docs[doc] : [index.Docs[doc][field]];

    private bool IsPhrase(Token[] tokens, ReferenceTerm[] terms, int at) =>
        tokens[at].Term == terms[0].Name
        && Enumerable
            .Range(1, terms.Length - 1)
            .All(i => index.HasTermAt(tokens, tokens[at].Text, tokens[at].Position + i, terms[i].Name));

    private bool IsNear(Token[] tokens, ReferenceTerm[] terms, int at, int distance) =>
        terms.Any(term => term.Name == tokens[at].Term)
        && terms.All(term =>
            Enumerable
                .Range(tokens[at].Position, distance + terms.Length)
                .Any(position => index.HasTermAt(tokens, tokens[at].Text, position, term.Name))
        );

    /// <summary>
    /// Returns the number of edits between two words in bytes of UTF-8; -1 if it exceeds <paramref name="max"/>. A
    /// swap of two neighbours is one edit.
    /// </summary>
    private static int Distance(string wanted, string word, int max)
    {
        byte[] left = Encoding.UTF8.GetBytes(wanted);
        byte[] right = Encoding.UTF8.GetBytes(word);
        if (Math.Abs(left.Length - right.Length) > max)
            return -1;
        var distance = new int[left.Length + 1, right.Length + 1];
        for (int i = 0; i <= left.Length; i++)
        {
            for (int j = 0; j <= right.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    distance[i, j] = i + j;
                    continue;
                }

                int replaced = distance[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                distance[i, j] = Math.Min(replaced, Math.Min(distance[i - 1, j], distance[i, j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    distance[i, j] = Math.Min(distance[i, j], distance[i - 2, j - 2] + 1);
            }
        }

        int edits = distance[left.Length, right.Length];
        return edits <= max ? edits : -1;
    }
}
