using System.Buffers;
using System.Text.Json;
using Summit.Catalog;
using Summit.Json;

namespace Summit.AspNetCore.OpenApi;

/// <summary>Reads the JSON Schema of the records of a table.</summary>
internal readonly struct RecordSchemaSource : ITableVisitor
{
    private static readonly RecordJsonOptions Options = new() { IncludeInverses = true };

    private readonly Utf8JsonWriter _json;

    private RecordSchemaSource(Utf8JsonWriter json) => _json = json;

    /// <summary>Returns the schema, with inverses.</summary>
    public static JsonElement Of(CatalogTable table)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            var source = new RecordSchemaSource(json);
            table.Visit(ref source);
        }

        var reader = new Utf8JsonReader(bytes.WrittenSpan);
        return JsonElement.ParseValue(ref reader);
    }

    /// <inheritdoc/>
    public void VisitKeyedTable<T>(string name, Table<T> table)
        where T : struct, IKeyedRecord<T>, IVisitableRecord<T> => VisitTable(name, table);

    /// <inheritdoc/>
    public void VisitTable<T>(string name, Table<T> table)
        where T : struct, IVisitableRecord<T> => RecordJson.WriteSchema<T>(_json, Options);
}
