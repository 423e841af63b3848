using System.Text.Json;
using Summit.Catalog;
using Summit.Json;

namespace Summit.AspNetCore.Content;

/// <summary>Writes records as <see cref="RecordJson"/> does.</summary>
/// <param name="json">The output.</param>
/// <param name="options">How to write records.</param>
internal readonly struct RecordContent(Utf8JsonWriter json, RecordJsonOptions options) : IRecordAction
{
    /// <summary>Writes a record.</summary>
    public void Write(CatalogRecord record)
    {
        RecordContent content = this;
        record.Apply(ref content);
    }

    /// <summary>Writes an array of records.</summary>
    public void Write(string property, IReadOnlyList<CatalogRecord> records)
    {
        json.WriteStartArray(property);
        foreach (CatalogRecord record in records)
            Write(record);
        json.WriteEndArray();
    }

    /// <inheritdoc/>
    public void Invoke<T>(T record)
        where T : struct, IVisitableRecord<T> => RecordJson.Write(json, record, options);
}
