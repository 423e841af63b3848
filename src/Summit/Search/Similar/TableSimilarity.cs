using System.Runtime.CompilerServices;
using Summit.Layout;
using Summit.Records;
using Summit.Search;

namespace Summit;

/// <summary>Finds the records that are most like one. Nothing throws or allocates.</summary>
public static class TableSimilarity
{
    /// <summary>
    /// Finds the records most like <paramref name="record"/>, the best first, by its sixteen most telling terms; the record itself is
    /// none of them.
    /// </summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="record">The record; the null record is like none.</param>
    /// <param name="hits">Takes the best hits, as many as there is room for.</param>
    /// <returns>The number of hits written.</returns>
    /// <exception cref="InsufficientExecutionStackException">The thread has less than 128 KB of stack left; see <see cref="TableSearch"/>.</exception>
    /// <remarks>The time taken is linear in the words of the index.</remarks>
    public static int SearchSimilar<T>(this Table<T> table, T record, Span<SearchHit<T>> hits)
        where T : struct, ISearchableRecord<T> => table.SearchSimilar(record, table.All, hits, out _);

    /// <summary>Finds those of some records that are most like <paramref name="record"/>.</summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="record">The record; the null record is like none.</param>
    /// <param name="among">The records that may be hits; the record itself never is.</param>
    /// <param name="hits">Takes the best hits, as many as there is room for.</param>
    /// <param name="total">How many records share one of the terms.</param>
    /// <returns>The number of hits written.</returns>
    /// <exception cref="InsufficientExecutionStackException">The thread has less than 128 KB of stack left; see <see cref="TableSearch"/>.</exception>
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
        Span<(int, float, float)> memory = stackalloc (int, float, float)[TellingTerms<T>.Max];
        var telling = new Expansions(memory);
        TellingTerms<T>.Find(index, record, ref telling);

        Span<QueryTerm> terms = stackalloc QueryTerm[TellingTerms<T>.Max];
        for (int i = 0; i < telling.Count; i++)
            terms[i] = new QueryTerm(telling.Best[i].Term, telling.Best[i].Weight, QueryTerm.AnyForm);
        Span<QueryNode> nodes =
        [
            new QueryNode
            {
                Kind = QueryKind.Word,
                Field = -1,
                End = 1,
                TermCount = telling.Count,
            },
        ];
        var itself = new RecordSet<T>(StoredRows.Run(record.Ordinal + TableLayout.FirstRow, 1));
        RecordSet<T> others = among - itself;
        var filter = new RowFilter(others.Formula, T.TableCount + TableLayout.FirstRow);
        return QueryExecution.Run(index, nodes, terms[..telling.Count], ref filter, hits, countsAll: true, out total);
    }
}
