using System.Buffers;
using System.Text.Json;
using Summit.AspNetCore.Requests;

namespace Summit.AspNetCore.Content;

/// <summary>
/// Writes the results of searches without conditions, order, counts and highlights, straight from the index of a
/// table. A catalogue gives the same results, and describes each of them.
/// </summary>
internal abstract class PlainSearch
{
    /// <summary>Finds the records that match a query best, and writes the total, the correction and the hits.</summary>
    /// <param name="json">The output.</param>
    /// <param name="parameters">The query, the page, and how records are written.</param>
    /// <param name="writePage">Writes the total.</param>
    /// <typeparam name="TPage">The type of the writer of the total.</typeparam>
    public abstract void Write<TPage>(Utf8JsonWriter json, ApiParameters parameters, TPage writePage)
        where TPage : struct, ITotalContent;
}

/// <summary>The search of a table of <typeparamref name="T"/>.</summary>
internal sealed class PlainSearch<T> : PlainSearch
    where T : struct, ISearchableRecord<T>, IVisitableRecord<T>
{
    /// <summary>Correction multiplies the characters of a query by up to this.</summary>
    private const int MaxGrowth = 4;

    private static Table<T> Table => default;

    /// <inheritdoc/>
    public override void Write<TPage>(Utf8JsonWriter json, ApiParameters parameters, TPage writePage)
    {
        int wanted = (int)Math.Min((long)parameters.Offset + parameters.Limit, Table.Count);
        SearchHit<T>[] hits = ArrayPool<SearchHit<T>>.Shared.Rent(wanted);
        try
        {
            int count = Table.Search(
                parameters.Query.AsSpan(),
                Table.All,
                hits.AsSpan(0, wanted),
                out int total,
                parameters.QueryExpansion
            );
            writePage.Write(json, total);
            WriteCorrection(json, parameters.Query);
            WriteHits(json, hits.AsSpan(0, count)[Math.Min(parameters.Offset, count)..], parameters);
        }
        finally
        {
            ArrayPool<SearchHit<T>>.Shared.Return(hits);
        }
    }

    private static void WriteHits(Utf8JsonWriter json, ReadOnlySpan<SearchHit<T>> hits, ApiParameters parameters)
    {
        json.WriteStartArray("hits"u8);
        foreach (SearchHit<T> hit in hits)
        {
            json.WriteStartObject();
            HitContent.Write(json, hit.Record, hit.Score, parameters);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCorrection(Utf8JsonWriter json, string query)
    {
        char[] corrected = ArrayPool<char>.Shared.Rent(TableSearch.MaxQueryBytes * MaxGrowth);
        if (Table.TryCorrect(query.AsSpan(), corrected, out int length))
            json.WriteString("correction"u8, corrected.AsSpan(0, length));
        else
            json.WriteNull("correction"u8);
        ArrayPool<char>.Shared.Return(corrected);
    }
}
