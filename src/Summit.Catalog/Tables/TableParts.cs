using Summit.Catalog.Fields;
using Summit.Catalog.Searching;

namespace Summit.Catalog.Tables;

/// <summary>The schema of a table and what the table supports.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Keys">The look-up by key; null if records have no keys.</param>
/// <param name="Search">The search; null if the table has no search index.</param>
internal sealed record TableParts<T>(TableSchema Schema, IKeyLookup<T>? Keys, ITextSearch<T>? Search)
    where T : struct, IVisitableRecord<T>
{
    /// <summary>Reads the schema of the record type.</summary>
    public static TableParts<T> Read()
    {
        var reader = new SchemaReader<T>([]);
        T.VisitSchema(ref reader);
        return new TableParts<T>(new TableSchema(reader.Record, reader.Fields), reader.Keys, reader.Search);
    }
}
