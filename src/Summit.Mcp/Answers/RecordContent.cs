using System.Text.Json;
using Summit.Catalog;
using Summit.Json;

namespace Summit.Mcp.Answers;

/// <summary>Writes the properties of a record into the object that the writer has started.</summary>
/// <param name="json">The output.</param>
/// <param name="options">How to write the record.</param>
internal readonly struct RecordContent(Utf8JsonWriter json, RecordJsonOptions options) : IRecordAction
{
    /// <summary>How records are written in answers: without properties that have no value.</summary>
    public static readonly RecordJsonOptions Compact = new() { OmitNulls = true };

    /// <summary>Writes a record as an object.</summary>
    public static void Write(Utf8JsonWriter json, CatalogRecord record, RecordJsonOptions options)
    {
        var content = new RecordContent(json, options);
        record.Apply(ref content);
    }

    /// <inheritdoc/>
    public void Invoke<T>(T record)
        where T : struct, IVisitableRecord<T> => RecordJson.Write(json, record, options);
}
