using System.Text;
using Summit.Layout;
using Summit.Search.Tests.Harness;

namespace Summit.Search.Tests.Limits;

/// <summary>
/// The work that a query causes, counted from its resolved parts and independently of <see cref="QueryWork"/>: the
/// records that the execution visits, and the words of the index that the resolver compares.
/// </summary>
/// <param name="Visits">
/// The number of records of all executed terms, and of the rarest term of each phrase and NEAR for each of its words. A
/// group with required or excluded parts executes its parts twice.
/// </param>
/// <param name="Comparisons">The number of words of the index that were compared, in the units of the resolver.</param>
internal readonly record struct CountedWork(long Visits, long Comparisons)
{
    /// <summary>Counts the work of a query over the current index.</summary>
    public static CountedWork Of(string query)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(query);
        var nodes = new QueryNode[QueryParser.MaxNodes];
        var terms = new QueryTerm[TermResolver<TestDoc>.MaxTerms];
        var resolved = new ResolvedQuery<TestDoc>(utf8.AsSpan(), default, nodes, terms);
        long visits = 0;
        for (int i = 0; i < resolved.Nodes.Length; i++)
        {
            QueryNode node = resolved.Nodes[i];
            if (!node.IsSkipped && node.Kind != QueryKind.Group)
                visits += VisitsOf(resolved, node) << DoublingGroups(resolved.Nodes, i);
        }

        return new CountedWork(visits, MaxComparisons(resolved.Index) - resolved.Resolver.Work.ComparisonsLeft);
    }

    /// <summary>Returns the comparisons that a query may cause.</summary>
    public static long MaxComparisons(in SearchIndex index) =>
        (long)QueryWork.ComparisonsPerWord * Math.Max(index.Counts.Words, QueryWork.MinWords);

    /// <summary>Returns the comparisons of a single word with all signatures, by which a query may go beyond its maximum.</summary>
    public static long OneScan(in SearchIndex index) => index.Counts.Words;

    private static long VisitsOf(scoped in ResolvedQuery<TestDoc> query, in QueryNode node)
    {
        long sum = 0;
        long rarest = long.MaxValue;
        foreach (QueryTerm term in query.TermsOf(node))
        {
            int count = TermLayout.Count(query.Index.Term(term.Number));
            sum += count;
            rarest = Math.Min(rarest, count);
        }

        bool isSequence = node.Kind is QueryKind.Phrase or QueryKind.Near;
        if (isSequence && (node.HasMissingTerm || node.TermCount == 0))
            return 0;
        return isSequence ? rarest * node.TermCount : sum;
    }

    private static int DoublingGroups(ReadOnlySpan<QueryNode> nodes, int part)
    {
        int groups = 0;
        for (int group = 0; group < part; group++)
        {
            bool encloses = nodes[group].Kind == QueryKind.Group && nodes[group].End > part;
            if (encloses && nodes[(group + 1)..nodes[group].End].ToArray().Any(node => node.Occur != QueryOccur.Should))
                groups++;
        }

        return groups;
    }
}
