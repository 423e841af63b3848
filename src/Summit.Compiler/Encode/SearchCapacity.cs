using System.Globalization;
using Summit.Compiler.Bind;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Index.Search;
using Summit.Compiler.Model;

namespace Summit.Compiler.Encode;

/// <summary>
/// Limits the size of the search index of a table. A larger index is reported, and the index of an empty table replaces
/// it.
/// </summary>
/// <param name="diagnostics">Receives an error for an index above the limit, and a warning for an index close to
/// it.</param>
/// <param name="maxBytes">The maximum size of an index, in bytes.</param>
internal sealed class SearchCapacity(DiagnosticList diagnostics, int maxBytes)
{
    /// <summary>
    /// Encodes the search index of <paramref name="table"/>. Returns null if no field of the table is searched. Safe to
    /// call from several threads.
    /// </summary>
    public StoredData? Encode(SearchTexts texts, BoundTable table)
    {
        if (!table.Shape.Searched.Any())
            return null;
        if (texts.Read(table, maxBytes) is not { } words || SearchEncoder.Encode(words, maxBytes) is not { } data)
        {
            Report(DiagnosticCatalogue.TooLargeIndex, table, table.Shape.Name, Written(maxBytes));
            return SearchEncoder.Encode(texts.Read(new BoundTable(table.Shape, []), 0)!, int.MaxValue);
        }

        int bytes = (int)data.ByteCount;
        if (bytes > TableCapacity.NearlyAll(maxBytes))
            Report(DiagnosticCatalogue.NearlyTooLargeIndex, table, table.Shape.Name, Written(bytes), Written(maxBytes));
        return data;
    }

    private void Report(DiagnosticInfo info, BoundTable table, params string[] arguments)
    {
        if (table.Records.Count == 0)
            return;
        BoundRecord last = table.Records[table.Records.Count - 1];
        lock (diagnostics)
            diagnostics.Add(info, last.Path, last.Span, arguments);
    }

    private static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);
}
