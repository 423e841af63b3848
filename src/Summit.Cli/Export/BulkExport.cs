using System.Buffers;
using System.Text.Json;
using Summit.Catalog;
using Summit.Cli.CompiledCorpora;
using Summit.Cli.Output;
using Summit.Json;

namespace Summit.Cli.Export;

/// <summary>
/// Writes a corpus for the bulk interface of OpenSearch or Elasticsearch: for each table an index, as NDJSON and as a
/// mapping, named after the corpus and the table. A record is two lines: the action with its id, and the document. The
/// document is the record in JSON; if the table is searched, <c>searchTexts</c> contains the searched texts.
/// </summary>
internal static class BulkExport
{
    /// <summary>Writes two files for each table.</summary>
    public static void Write(Corpus corpus, ExportFolder target)
    {
        CorpusCatalog schema = corpus.Catalog;
        var names = new BulkNames(corpus, schema);
        target.Reserve(
            schema.Tables.SelectMany(table =>
                (string[])[names.MappingOf(table.RecordType), names.DocumentsOf(table.RecordType)]
            )
        );
        var writer = new BulkWriter(corpus, schema, names, ExportLanguages.Of(corpus), target);
        corpus.VisitTables(ref writer);
    }

    private readonly struct BulkWriter(
        Corpus corpus,
        CorpusCatalog schema,
        BulkNames names,
        ExportLanguages languages,
        ExportFolder target
    ) : ITableVisitor
    {
        public void VisitKeyedTable<T>(string name, Table<T> table)
            where T : struct, IKeyedRecord<T>, IVisitableRecord<T> => VisitTable(name, table);

        public void VisitTable<T>(string name, Table<T> table)
            where T : struct, IVisitableRecord<T>
        {
            CatalogTable fields = schema.TableOf<T>();
            var mapping = new BulkMapping(corpus, schema, names.Fields, languages);
            target.Write(names.MappingOf(typeof(T)), file => mapping.Write(file, fields));
            string index = names.IndexOf(typeof(T));
            JsonNames fieldNames = names.Fields;
            target.Write(names.DocumentsOf(typeof(T)), file =>
            {
                var lines = new ArrayBufferWriter<byte>();
                using var json = new Utf8JsonWriter(lines, JsonForm.OnOneLine);
                var texts = new SearchedTexts();
                foreach (T record in table)
                {
                    WriteAction(json, index, BulkId.Of(record));
                    EndLine(json, lines);
                    WriteDocument(json, fields, record, fieldNames, texts);
                    EndLine(json, lines);
                    file.Write(lines.WrittenSpan);
                    lines.ResetWrittenCount();
                }
            });
        }

        private static void WriteAction(Utf8JsonWriter json, string index, string id)
        {
            json.WriteStartObject();
            json.WriteStartObject("index");
            json.WriteString("_index", index);
            json.WriteString("_id", id);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        private static void WriteDocument<T>(
            Utf8JsonWriter json,
            CatalogTable fields,
            T record,
            JsonNames names,
            SearchedTexts texts
        )
            where T : struct, IVisitableRecord<T>
        {
            json.WriteStartObject();
            RecordJson.WriteProperties(json, record, names.Records);
            if (fields.Searched.Count > 0)
            {
                IReadOnlyDictionary<string, List<string>> found = texts.Of(record);
                json.WriteStartObject(BulkNames.SearchTexts);
                foreach (CatalogField field in fields.Searched)
                {
                    json.WriteStartArray(names.ConvertName(field.Name));
                    foreach (string text in found[field.Name])
                        json.WriteStringValue(text);
                    json.WriteEndArray();
                }

                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        private static void EndLine(Utf8JsonWriter json, ArrayBufferWriter<byte> lines)
        {
            json.Flush();
            json.Reset();
            lines.Write("\n"u8);
        }
    }
}
