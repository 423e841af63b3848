using System.Text;
using Summit.Text;

namespace Summit.Search.Tests.Harness;

/// <summary>Evaluates queries by testing every part on every record.</summary>
internal sealed class ReferenceSearch(ReferenceIndex index)
{
    private const int MaxExpansions = 48;

    /// <summary>Returns the scores of the matching records, by ordinal.</summary>
    public SortedDictionary<int, double> Run(ReferencePart[] parts)
    {
        parts = NaiveCompounds.Rewrite([.. parts.Select(NaiveRuns.Rewrite)], index);
        var scores = new SortedDictionary<int, double>();
        var plan = new Dictionary<ReferencePart, Term[]>(ReferenceEqualityComparer.Instance);
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
        parts = NaiveCompounds.Rewrite([.. parts.Select(NaiveRuns.Rewrite)], index);
        var plan = new Dictionary<ReferencePart, Term[]>(ReferenceEqualityComparer.Instance);
        Prepare(parts, plan);
        return plan.Values.Sum(terms => terms.Length);
    }

    private void Prepare(ReferencePart[] parts, Dictionary<ReferencePart, Term[]> plan)
    {
        foreach (ReferencePart part in parts)
        {
            plan[part] = TermsOf(part);
            if (part is GroupPart group)
                Prepare(group.Parts, plan);
        }
    }

    private Term[] TermsOf(ReferencePart part) =>
        part switch
        {
            WordPart { Occur: QueryOccur.Should } word =>
            [
                .. Words(word.Word, TermKinds.Parts, word.IsPartsOfRun ? 0.5 : 1),
                .. Words(word.Joined ?? "", TermKinds.Parts)
                    .Select(term => term with { Weight = index.Rarity(term.Stem) * word.JoinedWeight }),
            ],
            WordPart word => Words(word.Word, TermKinds.Phrase),
            PhrasePart phrase =>
            [
                .. Words(phrase.Words, TermKinds.Phrase)
                    .Select(term => phrase.IsAnyForm ? term with { Written = null } : term),
            ],
            NearPart near => Words(near.Words, TermKinds.Near),
            PrefixPart prefix => Prefix(Read(prefix.Prefix, TermKinds.Words)),
            PhrasePrefixPart phrase => Prefix(ReadPhrase($"{phrase.Words} {phrase.Prefix}")),
            FuzzyPart fuzzy => Expand(Token.Read(fuzzy.Word, index.Language), 0x100_0000, (token, word) =>
                Distance(token, word, fuzzy.Edits)
            ),
            _ => [],
        };

    /// <summary>Returns the terms of whole words, and then those of the last word, which is a prefix.</summary>
    private Term[] Prefix(Token[] words) =>
        [
            .. Words(words.SkipLast(1)),
            .. Expand(words[^1..], 0, (token, word) => word.StartsWith(token, StringComparison.Ordinal) ? 0 : -1),
        ];

    private Term[] Words(string text, TermKind kinds, double pairWeight = 1) => Words(Read(text, kinds), pairWeight);

    private Term[] Words(IEnumerable<Token> words, double pairWeight = 1) =>
        [
            .. words.Select(token => new Term(
                token.Stem,
                index.Rarity(token.Stem)
                    * (
                        index.IsFunctionWord(token) || token.Kind == TermKind.Bridge ? 0.1
                        : token.Kind == TermKind.Pair ? pairWeight
                        : 1
                    ),
                token.Written
            )),
        ];

    /// <summary>Returns the terms of a phrase up to its last word, and the last word as a whole.</summary>
    private Token[] ReadPhrase(string text)
    {
        Token last = Read(text, TermKinds.Words)[^1];
        return [.. Read(text, TermKinds.Phrase).Where(token => token.Position < last.Position), last];
    }

    private Token[] Read(string text, TermKind kinds) =>
        [.. Token.Read(text, index.Language).Where(token => (token.Kind & kinds) != 0)];

    /// <summary>Returns the number of whole words before the prefix at the end of a part.</summary>
    private int WordCount(ReferencePart part) =>
        part switch
        {
            PrefixPart prefix => Read(prefix.Prefix, TermKinds.Words).Length - 1,
            PhrasePrefixPart phrase => ReadPhrase($"{phrase.Words} {phrase.Prefix}").Length - 1,
            _ => 0,
        };

    /// <summary>
    /// Returns the terms of the words whose distance is not -1: the nearest words first, and at the same distance the
    /// most frequent.
    /// </summary>
    private Term[] Expand(Token[] tokens, float step, Func<string, string, int> distance)
    {
        var best = new Dictionary<string, (float Merit, int Order, double Weight)>();
        int order = 0;
        foreach (Token token in tokens.Where(token => (token.Kind & TermKinds.Words) != 0))
        {
            foreach ((string folded, string stem) in index.Words)
            {
                int away = distance(token.Folded, folded);
                float weight = 1f / (1 + away);
                float merit = ((step * weight) + index.DocsOf(stem).Count);
                if (away >= 0 && (!best.TryGetValue(stem, out (float Merit, int, double) known) || merit > known.Merit))
                    best[stem] = (merit, order++, weight);
            }
        }

        string[] terms =
        [
            .. best.OrderByDescending(term => term.Value.Merit)
                .ThenBy(term => term.Value.Order)
                .Take(MaxExpansions)
                .Select(term => term.Key),
        ];
        double rarity = terms.Length == 0 ? 0 : terms.Min(index.Rarity);
        return [.. terms.Select(term => new Term(term, rarity * best[term].Weight, null))];
    }

    /// <summary>Returns the score of a record; null if it does not match.</summary>
    private double? Matches(int doc, ReferencePart[] parts, int field, Dictionary<ReferencePart, Term[]> plan)
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

    private double? Matches(int doc, ReferencePart part, int field, Dictionary<ReferencePart, Term[]> plan)
    {
        Term[] terms = plan[part];
        return part switch
        {
            GroupPart group => Matches(doc, group.Parts, field, plan),
            PhrasePart => All(doc, terms, (tokens, at) => IsPhrase(tokens, terms, at), field),
            NearPart near => All(doc, terms, (tokens, at) => IsNear(tokens, terms, at, near.Distance), field),
            PrefixPart { Occur: not QueryOccur.Should } or PhrasePrefixPart when WordCount(part) is > 0 and var words =>
                PhrasePrefix(doc, terms[..words], terms[words..], field),
            WordPart { Occur: not QueryOccur.Should } when terms.Length > 1 => All(
                doc,
                terms,
                (tokens, at) => IsPhrase(tokens, terms, at),
                field
            ),
            _ => Any(doc, terms, field),
        };
    }

    private double? Any(int doc, Term[] terms, int field)
    {
        Term[] there =
        [
            .. terms.Where(term =>
                index.DocsOf(term.Stem).Contains(doc)
                && FieldsOf(doc, field).Any(tokens => tokens.Any(token => token.Stem == term.Stem))
            ),
        ];
        return there.Length == 0 ? null : there.Sum(term => Score(doc, term));
    }

    private double? All(int doc, Term[] terms, Func<Token[], int, bool> isAt, int field)
    {
        if (terms.Length == 0 || !terms.All(term => index.DocsOf(term.Stem).Contains(doc)))
            return null;
        bool isThere = FieldsOf(doc, field)
            .Any(tokens => Enumerable.Range(0, tokens.Length).Any(at => isAt(tokens, at)));
        return isThere ? terms.Sum(term => Score(doc, term)) : null;
    }

    private double? PhrasePrefix(int doc, Term[] words, Term[] lastWords, int field)
    {
        Term[] there =
        [
            .. lastWords.Where(last =>
                All(doc, [.. words, last], (tokens, at) => IsPhrase(tokens, [.. words, last], at), field) is not null
            ),
        ];
        return there.Length == 0 ? null : words.Concat(there).Sum(term => Score(doc, term));
    }

    private double Score(int doc, Term term) => term.Weight * index.Impact(doc, term.Stem, term.Written);

    private Token[][] FieldsOf(int doc, int field) => field < 0 ? index.Docs[doc] : [index.Docs[doc][field]];

    private static bool IsPhrase(Token[] tokens, Term[] terms, int at) =>
        tokens[at].Stem == terms[0].Stem
        && Enumerable
            .Range(1, terms.Length - 1)
            .All(i =>
                tokens.Any(token =>
                    token.Stem == terms[i].Stem
                    && token.Text == tokens[at].Text
                    && token.Position == tokens[at].Position + i
                )
            );

    private static bool IsNear(Token[] tokens, Term[] terms, int at, int distance)
    {
        if (terms.All(term => term.Stem != tokens[at].Stem))
            return false;
        int first = tokens[at].Position;
        Token[] window =
        [
            .. tokens.Where(token =>
                token.Text == tokens[at].Text
                && token.Position >= first
                && token.Position < first + distance + terms.Length
            ),
        ];
        return terms.All(term => window.Any(token => token.Stem == term.Stem));
    }

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

    /// <summary>A term of a query: its weight, and the requested form or null.</summary>
    private readonly record struct Term(string Stem, double Weight, string? Written);
}
