using System.Runtime.CompilerServices;

namespace Summit.Search;

/// <summary>Adds the terms of the best hits of a query to the query, as an optional part of its own.</summary>
/// <typeparam name="T">The record type that is searched.</typeparam>
internal static unsafe class QueryFeedback<T>
    where T : struct, ISearchableRecord<T>
{
    /// <summary>The number of nodes that an expanded query needs.</summary>
    public const int MaxNodes = QueryParser.MaxNodes + 1;

    /// <summary>The number of terms that an expanded query needs.</summary>
    public const int MaxTerms = TermResolver<T>.MaxTerms + FeedbackTerms<T>.Max;

    /// <summary>
    /// The weight of all added terms, relative to that of the query: 1/4, which is the weight 0.8 of the original query
    /// in RM3. Chosen with <c>benchmarks/Summit.Ranking</c>.
    /// </summary>
    private const float Share = 0.25f;

    /// <summary>
    /// Resolves a query, searches it, and adds the terms of the best hits. Adds nothing to a query with fewer than two
    /// hits, and no terms for which the query has too much work already.
    /// </summary>
    /// <param name="query">The query.</param>
    /// <param name="text">Memory for <see cref="QueryParser.MaxBytes"/> bytes of text.</param>
    /// <param name="nodes">Memory for <see cref="MaxNodes"/> parts.</param>
    /// <param name="terms">Memory for <see cref="MaxTerms"/> terms.</param>
    /// <param name="filter">The records that may be hits. The caller's filter remains at its start.</param>
    /// <returns>The query with the added part as its last node, or without it if there is nothing to add.</returns>
    public static ResolvedQuery<T> Expand(
        SearchQuery query,
        Span<byte> text,
        Span<QueryNode> nodes,
        Span<QueryTerm> terms,
        RowFilter filter
    )
    {
        var resolved = new ResolvedQuery<T>(
            query,
            text,
            nodes[..QueryParser.MaxNodes],
            terms[..TermResolver<T>.MaxTerms]
        );
        int added = FindTerms(resolved, ref filter, terms[resolved.Terms.Length..]);
        if (added == 0)
            return resolved;
        int part = resolved.Nodes.Length;
        nodes[part] = new QueryNode
        {
            Kind = QueryKind.Word,
            Field = -1,
            End = part + 1,
            FirstTerm = resolved.Terms.Length,
            TermCount = added,
            SequenceCount = 1,
            Times = 1,
        };
        return new ResolvedQuery<T>(resolved, nodes[..(part + 1)], terms[..(resolved.Terms.Length + added)]);
    }

    [SkipLocalsInit]
    private static int FindTerms(in ResolvedQuery<T> query, scoped ref RowFilter filter, scoped Span<QueryTerm> terms)
    {
        byte* buffer = stackalloc byte[FeedbackTerms<T>.MaxHits * Unsafe.SizeOf<SearchHit<T>>()];
        var hits = new Span<SearchHit<T>>(buffer, FeedbackTerms<T>.MaxHits);
        hits = hits[
            ..QueryExecution.Run(query.Index, query.Nodes, query.Terms, ref filter, hits, countsAll: false, out _)
        ];
        Span<(int Term, float Merit, float Weight)> memory = stackalloc (int, float, float)[FeedbackTerms<T>.Max];
        var best = new Expansions(memory);
        FeedbackTerms<T>.Find(query.Index, hits, ref best);
        return Weigh(query, best.Best, terms);
    }

    /// <summary>Writes the terms, with weights whose sum is <see cref="Share"/> of the weight of the query.</summary>
    /// <returns>The number of terms written.</returns>
    private static int Weigh(
        in ResolvedQuery<T> query,
        scoped ReadOnlySpan<(int Term, float Merit, float Weight)> best,
        scoped Span<QueryTerm> terms
    )
    {
        float merits = 0;
        foreach ((_, float merit, _) in best)
            merits += merit;
        float factor = Share * WeightOf(query) / merits;
        QueryWork work = query.Resolver.Work;
        var part = new QueryNode { Field = -1 };
        int count = 0;
        foreach ((int term, float merit, _) in best)
        {
            if (!work.TryTakeTerm(part, Layout.TermLayout.Count(query.Index.Term(term))))
                break;
            terms[count++] = new QueryTerm(term, merit * factor, QueryTerm.AnyForm);
        }

        return count;
    }

    /// <summary>
    /// Returns the sum of the weights of the query, without excluded parts. A prefix or a fuzzy word counts with its
    /// heaviest term, because its terms are alternatives.
    /// </summary>
    private static float WeightOf(in ResolvedQuery<T> query)
    {
        float sum = 0;
        for (int i = 0; i < query.Nodes.Length; i++)
        {
            ref readonly QueryNode node = ref query.Nodes[i];
            if (node.Occur == QueryOccur.Not)
            {
                i = node.End - 1;
                continue;
            }

            if (!node.IsSkipped)
                sum += WeightOf(node, query.TermsOf(node));
        }

        return sum;
    }

    private static float WeightOf(in QueryNode node, ReadOnlySpan<QueryTerm> terms)
    {
        float sum = 0;
        float max = 0;
        foreach (ref readonly QueryTerm term in terms)
        {
            sum += term.Weight;
            max = Math.Max(max, term.Weight);
        }

        return node.Kind is QueryKind.Prefix or QueryKind.Fuzzy ? max : sum;
    }
}
