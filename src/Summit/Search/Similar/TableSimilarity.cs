using System.Runtime.CompilerServices;
using Summit.Layout;
using Summit.Records;
using Summit.Search;

namespace Summit;

/// <summary>Finds records that are similar to a record. The methods do not allocate on the heap.</summary>
public static class TableSimilarity
{
    /// <summary>
    /// Finds the records that are most similar to a record, compared by its sixteen most significant terms. The record
    /// itself is not a hit.
    /// </summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="record">The record. The null record has no similar records.</param>
    /// <param name="hits">Receives the best hits, best first, up to its length.</param>
    /// <returns>The number of hits written.</returns>
    /// <exception cref="InsufficientExecutionStackException">
    /// The thread has less than 128 KB of stack left; see <see cref="TableSearch"/>.
    /// </exception>
    /// <remarks>The time is linear in the number of words in the index.</remarks>
    public static int SearchSimilar<T>(this Table<T> table, T record, Span<SearchHit<T>> hits)
        where T : struct, ISearchableRecord<T> => table.SearchSimilar(record, table.All, hits, out _);

    /// <summary>
    /// Finds the records of a set that are most similar to a record, compared by its sixteen most significant terms,
    /// and counts all records that share one of the terms.
    /// </summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="record">The record. The null record has no similar records.</param>
    /// <param name="among">The records that may be hits. The record itself is never a hit.</param>
    /// <param name="hits">Receives the best hits, best first, up to its length.</param>
    /// <param name="total">The number of records that share a term.</param>
    /// <returns>The number of hits written.</returns>
    /// <exception cref="InsufficientExecutionStackException">
    /// The thread has less than 128 KB of stack left; see <see cref="TableSearch"/>.
    /// </exception>
    /// <remarks>The time is linear in the number of words in the index.</remarks>
    [SkipLocalsInit]
    public static int SearchSimilar<T>(
        this Table<T> table,
        T record,
        in RecordSet<T> among,
        Span<SearchHit<T>> hits,
        out int total
    )
        where T : struct, ISearchableRecord<T>
    {
        total = 0;
        if ((uint)record.Ordinal >= (uint)T.TableCount)
            return 0;
        RuntimeHelpers.EnsureSufficientExecutionStack();
        SearchIndex index = T.SearchIndex;
        Span<(int, float, float)> memory = stackalloc (int, float, float)[SignificantTerms<T>.Max];
        var significant = new Expansions(memory);
        SignificantTerms<T>.Find(index, record, ref significant);

        Span<QueryTerm> terms = stackalloc QueryTerm[SignificantTerms<T>.Max];
        for (int i = 0; i < significant.Count; i++)
            terms[i] = new QueryTerm(significant.Best[i].Term, significant.Best[i].Weight, QueryTerm.AnyForm);
        Span<QueryNode> nodes =
        [
            new QueryNode
            {
                Kind = QueryKind.Word,
                Field = -1,
                End = 1,
                TermCount = significant.Count,
                SequenceCount = 1,
            },
        ];
        var itself = new RecordSet<T>(StoredRows.Run(record.Ordinal + TableLayout.FirstRow, 1));
        RecordSet<T> others = among - itself;
        var filter = new RowFilter(others.Formula, T.TableCount + TableLayout.FirstRow);
        return QueryExecution.Run(
            index,
            nodes,
            terms[..significant.Count],
            ref filter,
            hits,
            countsAll: true,
            out total
        );
    }
}
