using System.Globalization;
using Summit.Compiler.Bind;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Index.Search;
using Summit.Compiler.Model;

namespace Summit.Compiler.Encode;

/// <summary>
/// The room that there is for the search index of a table. One that finds none is reported, and that of a table without records stands in
/// its place.
/// </summary>
/// <param name="diagnostics">Takes what finds no room, and what has nearly none left.</param>
/// <param name="mostBytes">The most bytes that an index may have.</param>
internal sealed class SearchRoom(DiagnosticList diagnostics, int mostBytes)
{
    /// <summary>The index of <paramref name="table"/>; null where no field of it is searched. Tables may be encoded beside each other.</summary>
    public SearchData? Encode(SearchTexts texts, BoundTable table)
    {
        if (!table.Shape.Searched.Any())
            return null;
        if (texts.Read(table, mostBytes) is not { } words || SearchEncoder.Encode(words, mostBytes) is not { } data)
        {
            Report(DiagnosticCatalogue.TooLargeIndex, table, table.Shape.Name, Written(mostBytes));
            return SearchEncoder.Encode(texts.Read(new BoundTable(table.Shape, []), 0)!, int.MaxValue);
        }

        int bytes = (int)SearchSize.Of(data);
        if (bytes > TableCapacity.NearlyAll(mostBytes))
            Report(DiagnosticCatalogue.NearlyTooLargeIndex, table, table.Shape.Name, Written(bytes), Written(mostBytes));
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
