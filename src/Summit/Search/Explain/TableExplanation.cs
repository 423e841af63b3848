using System.Runtime.CompilerServices;
using Summit.Layout;
using Summit.Search;
using Summit.Text;

namespace Summit;

/// <summary>
/// Explains scores: how much each term of a query contributes to the score of a record. No query causes an error, and
/// the method does not allocate on the heap.
/// </summary>
public static class TableExplanation
{
    /// <summary>
    /// Lists the contribution of each term of a query to the score of a record, in the order of the query. The
    /// contributions add up to the score of the record's hit, except for rounding. The difference is up to a hundredth
    /// of the score for queries of several plain words, whose scores are added up as 16-bit integers, and smaller for
    /// other queries.
    /// </summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="query">The query: text in UTF-8 or UTF-16, or the result of a <see cref="QueryBuilder"/>.</param>
    /// <param name="record">The record.</param>
    /// <param name="contributions">Receives the contributions, up to its length. A query has at most 160 terms.</param>
    /// <returns>The number of contributions written; 0 if the record does not match or is the null record.</returns>
    /// <exception cref="InsufficientExecutionStackException">
    /// The thread has less than 128 KB of stack left; see <see cref="TableSearch"/>.
    /// </exception>
    /// <remarks>
    /// The time is linear in the number of words in the index, because all words are searched for the spelling of each
    /// term.
    /// </remarks>
    [SkipLocalsInit]
    public static int Explain<T>(
        this Table<T> table,
        scoped SearchQuery query,
        T record,
        Span<TermContribution<T>> contributions
    )
        where T : struct, ISearchableRecord<T>
    {
        if ((uint)record.Ordinal >= (uint)T.TableCount)
            return 0;
        RuntimeHelpers.EnsureSufficientExecutionStack();
        Span<byte> memory = stackalloc byte[QueryParser.MaxBytes];
        Span<QueryNode> nodes = stackalloc QueryNode[QueryParser.MaxNodes];
        Span<QueryTerm> terms = stackalloc QueryTerm[TermResolver<T>.MaxTerms];
        return Explain(new ResolvedQuery<T>(query, memory, nodes, terms), record, contributions);
    }

    /// <summary>
    /// Lists the contribution of each term of an expanded query to the score of a record: first the terms of the query,
    /// in the order of the query, then the added terms.
    /// </summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="query">The query: text in UTF-8 or UTF-16, or the result of a <see cref="QueryBuilder"/>.</param>
    /// <param name="among">The records that were searched. The added terms come from the best hits among them.</param>
    /// <param name="record">The record.</param>
    /// <param name="contributions">
    /// Receives the contributions, up to its length. An expanded query has at most 180 terms.
    /// </param>
    /// <param name="expand">The words that the search added to the query.</param>
    /// <returns>The number of contributions written; 0 if the record does not match or is the null record.</returns>
    /// <exception cref="InsufficientExecutionStackException">
    /// The thread has less than 128 KB of stack left; see <see cref="TableSearch"/>.
    /// </exception>
    /// <remarks>Searches twice, as <see cref="TableFeedback"/> does. Otherwise as the overload for a query as
    /// written.</remarks>
    [SkipLocalsInit]
    public static int Explain<T>(
        this Table<T> table,
        scoped SearchQuery query,
        in RecordSet<T> among,
        T record,
        Span<TermContribution<T>> contributions,
        Expand expand
    )
        where T : struct, ISearchableRecord<T>
    {
        if (expand == Expand.None)
            return table.Explain(query, record, contributions);
        if ((uint)record.Ordinal >= (uint)T.TableCount)
            return 0;
        RuntimeHelpers.EnsureSufficientExecutionStack();
        Span<byte> memory = stackalloc byte[QueryParser.MaxBytes];
        Span<QueryNode> nodes = stackalloc QueryNode[QueryFeedback<T>.MaxNodes];
        Span<QueryTerm> terms = stackalloc QueryTerm[QueryFeedback<T>.MaxTerms];
        var filter = new RowFilter(among.Formula, T.TableCount + TableLayout.FirstRow);
        return Explain(QueryFeedback<T>.Expand(query, memory, nodes, terms, filter), record, contributions);
    }

    [SkipLocalsInit]
    private static int Explain<T>(
        scoped in ResolvedQuery<T> resolved,
        T record,
        Span<TermContribution<T>> contributions
    )
        where T : struct, ISearchableRecord<T>
    {
        Span<TermCursor> cursors = stackalloc TermCursor[resolved.Terms.Length];
        Span<int> postings = stackalloc int[resolved.Terms.Length];
        Span<PositionList> positions = stackalloc PositionList[resolved.Terms.Length];
        var probe = new RecordProbe<T>(resolved, record.Ordinal + TableLayout.FirstRow, cursors, postings, positions);
        int count = new QueryExplainer<T>(resolved, probe, contributions).Run();
        FindWords(resolved, contributions[..count]);
        return count;
    }

    /// <summary>
    /// Finds a word for each term: a word that begins with the requested word if there is one, otherwise any word of
    /// the term. The shortest such word is used.
    /// </summary>
    private static void FindWords<T>(scoped in ResolvedQuery<T> query, scoped Span<TermContribution<T>> contributions)
        where T : struct, ISearchableRecord<T>
    {
        Span<byte> buffer = stackalloc byte[TermReader.BufferLength];
        foreach (ref TermContribution<T> contribution in contributions)
        {
            var asked = new TermReader(query.Text[contribution.Asked], query.Index.Counts.Language, buffer);
            asked.MoveNext();
            contribution = contribution with { Word = WordOf(query.Index, contribution.Term, asked.Folded) };
        }
    }

    private static int WordOf(in SearchIndex index, int term, ReadOnlySpan<byte> asked)
    {
        const int OtherPrefixPenalty = 1 << 16;
        int best = -1;
        int merit = int.MaxValue;
        for (int word = index.Counts.FirstWord; word < index.Counts.Words; word++)
        {
            if (index.TermOf(word) != term)
                continue;
            ReadOnlySpan<byte> spelling = index.Word(word);
            int offered = spelling.Length + (spelling.StartsWith(asked) ? 0 : OtherPrefixPenalty);
            if (offered < merit)
                (best, merit) = (word, offered);
        }

        return best;
    }
}
