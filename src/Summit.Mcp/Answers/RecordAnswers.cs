using System.Globalization;
using System.Text.Json;
using Summit.Catalog;
using Summit.Json;
using Summit.Mcp.Addresses;

namespace Summit.Mcp.Answers;

/// <summary>Writes records with their citations, as items of pages whose size is bounded.</summary>
/// <param name="uris">The addresses of the records.</param>
internal sealed class RecordAnswers(ResourceUri uris)
{
    /// <summary>
    /// The maximum number of bytes of the records of a page. A page that would be larger ends earlier. About 16,000
    /// tokens of an assistant.
    /// </summary>
    public const int MaxPageBytes = 64 * 1024;

    /// <summary>How records are written: without properties that have no value.</summary>
    public static readonly RecordJsonOptions Compact = new() { OmitNulls = true };

    /// <summary>Writes the table, the key, the label, the address and the citation of a record as properties.</summary>
    public void WriteReference(Utf8JsonWriter json, CatalogRecord record)
    {
        json.WriteString("table", record.Table.Id);
        if (record.Table.IsKeyed)
            json.WriteString("key", record.Key);
        else
            json.WriteNumber("ordinal", record.Ordinal);
        json.WriteString("label", record.Label);
        json.WriteString("uri", uris.Of(record));
        WriteCitation(json, record.Citation);
    }

    /// <summary>Writes a record as an object, with its reference and all its fields.</summary>
    public void WriteRecord(Utf8JsonWriter json, CatalogRecord record, RecordJsonOptions options)
    {
        json.WriteStartObject();
        WriteReference(json, record);
        WriteFields(json, record, AnswerJson.Write(writer => record.WriteJson(writer, options)));
        json.WriteEndObject();
    }

    /// <summary>Writes a page of records with all their fields.</summary>
    public void WritePage(Utf8JsonWriter json, CatalogPage page) =>
        WritePage(json, "records", page.Total, page.Offset, page.Records, (writer, record) =>
            WriteRecord(writer, record, Compact)
        );

    /// <summary>Writes a page of items as properties: the total, the offset, the items, and the next offset.</summary>
    /// <param name="json">The output.</param>
    /// <param name="name">The name of the property of the items.</param>
    /// <param name="total">The number of items on all pages.</param>
    /// <param name="offset">The number of items before the page.</param>
    /// <param name="items">The items of the page. Items beyond <see cref="MaxPageBytes"/> are left to the next page.</param>
    /// <param name="write">Writes an item.</param>
    public static void WritePage<T>(
        Utf8JsonWriter json,
        string name,
        int total,
        int offset,
        IReadOnlyList<T> items,
        Action<Utf8JsonWriter, T> write
    )
    {
        json.WriteNumber("total", total);
        json.WriteNumber("offset", offset);
        json.WriteStartArray(name);
        int bytes = 0;
        int count = 0;
        foreach (T item in items)
        {
            ReadOnlyMemory<byte> written = AnswerJson.Write(writer => write(writer, item));
            bytes += written.Length;
            if (count > 0 && bytes > MaxPageBytes)
                break;
            json.WriteRawValue(written.Span, skipInputValidation: true);
            count++;
        }

        json.WriteEndArray();
        if (count > 0 && offset + count < total)
            json.WriteNumber("nextOffset", offset + count);
    }

    /// <summary>Writes the fields of a record; for a record that is too large, a sentence that says where to read it.</summary>
    private void WriteFields(Utf8JsonWriter json, CatalogRecord record, ReadOnlyMemory<byte> fields)
    {
        if (fields.Length <= MaxPageBytes)
        {
            json.WritePropertyName("record");
            json.WriteRawValue(fields.Span, skipInputValidation: true);
        }
        else
        {
            json.WriteString(
                "omitted",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The record has {fields.Length} bytes of JSON, which is too much for an answer: read the resource {uris.Of(record)}."
                )
            );
        }
    }

    private static void WriteCitation(Utf8JsonWriter json, Citation citation)
    {
        json.WriteStartObject("citation");
        json.WriteString("permalink", citation.Permalink);
        Write("source", citation.Source);
        Write("sourcePermalink", citation.SourcePermalink);
        Write("locator", citation.Locator);
        Write("url", citation.Url);
        json.WriteEndObject();

        void Write(string name, string? value)
        {
            if (value is not null)
                json.WriteString(name, value);
        }
    }
}
