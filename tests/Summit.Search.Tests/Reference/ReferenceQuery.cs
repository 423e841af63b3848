using Summit.Text;

namespace Summit.Search.Tests.Reference;

/// <summary>Reads the words of a query in each language of an index.</summary>
internal sealed class ReferenceQuery(ReferenceIndex index)
{
    private const double FunctionWeight = 0.1;
    private const int MaxExpansions = 48;

    /// <summary>The language by which an index reads what does not depend on its languages.</summary>
    private Language Language => index.Languages is [var only] ? only : Language.None;

    /// <summary>Returns the terms of one of some kinds in a text.</summary>
    public Token[] Read(string text, TermKind kinds) =>
        [.. Token.Read(text, Language).Where(token => (token.Kind & kinds) != 0)];

    /// <summary>Returns the terms of words, each in all languages. Any of them matches.</summary>
    public ReferenceTerm[] Choice(IEnumerable<Token> words, double pairWeight = 1) =>
        [.. words.SelectMany(word => InEachLanguage(word, pairWeight))];

    /// <summary>Returns the terms of a phrase or a NEAR in each language that has all of them.</summary>
    public ReferenceTerm[][] Sequences(Token[] words)
    {
        bool isInLanguages = index.Languages.Length > 1 && words.Any(word => word.Kind == TermKind.Word);
        ReferenceTerm[][] sequences =
        [
            .. (isInLanguages ? index.Languages : [Language])
                .Select(language => (ReferenceTerm[])[.. words.Select(word => InLanguage(word, language, 1))])
                .Where(terms => terms.All(term => index.DocsOf(term.Name).Count > 0)),
        ];

        // The terms of one word share a rarity.
        for (int i = 0; i < words.Length && sequences.Length > 1; i++)
        {
            ReferenceTerm[] shared = Share([.. sequences.Select(terms => terms[i])]);
            for (int j = 0; j < shared.Length; j++)
                sequences[j][i] = shared[j];
        }

        return sequences;
    }

    /// <summary>
    /// Returns the terms of the words whose distance is not -1: the nearest words first, and at the same distance the
    /// most frequent.
    /// </summary>
    public ReferenceTerm[] Expand(Token[] words, float step, Func<string, string, int> distance)
    {
        var best = new Dictionary<string, (float Merit, int Order, double Weight)>();
        int order = 0;
        foreach (Token word in words.Where(word => (word.Kind & TermKinds.Words) != 0))
        {
            foreach ((string folded, string term) in index.Words)
            {
                int away = distance(word.Folded, folded);
                float weight = 1f / (1 + away);
                float merit = (step * weight) + index.DocsOf(term).Count;
                if (away >= 0 && (!best.TryGetValue(term, out (float Merit, int, double) known) || merit > known.Merit))
                    best[term] = (merit, order++, weight);
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
        return [.. terms.Select(term => new ReferenceTerm(term, rarity * best[term].Weight, null))];
    }

    private ReferenceTerm[] InEachLanguage(Token word, double pairWeight) =>
        index.Languages.Length < 2 || word.Kind != TermKind.Word
            ? [InLanguage(word, Language, pairWeight)]
            : Share([
                .. index
                    .Languages.Select(language => InLanguage(word, language, pairWeight))
                    .Where(term => index.DocsOf(term.Name).Count > 0),
            ]);

    private ReferenceTerm InLanguage(Token word, Language language, double pairWeight)
    {
        if (word.Kind == TermKind.Word && language != word.Language)
            word = Token.Read(word.Source, language)[0];
        string name = index.TermOf(word);
        double factor =
            word.Kind == TermKind.Bridge || ReferenceIndex.IsFunctionWord(word) ? FunctionWeight
            : word.Kind == TermKind.Pair ? pairWeight
            : 1;
        return new ReferenceTerm(name, index.Rarity(name) * factor, word.Written);
    }

    /// <summary>
    /// Gives the terms of one word the rarity of the most frequent of them. Words that are function words in some
    /// languages only share the rarity of the others.
    /// </summary>
    private ReferenceTerm[] Share(ReferenceTerm[] terms)
    {
        double content = Min(terms.Where(term => !IsFunction(term)));
        double function = Min(terms.Where(IsFunction));
        return
        [
            .. terms.Select(term => term with { Weight = IsFunction(term) ? Math.Min(function, content) : content }),
        ];
    }

    private bool IsFunction(ReferenceTerm term) => term.Weight < index.Rarity(term.Name) * 0.5;

    private static double Min(IEnumerable<ReferenceTerm> terms) =>
        terms.Select(term => term.Weight).DefaultIfEmpty(double.MaxValue).Min();
}
