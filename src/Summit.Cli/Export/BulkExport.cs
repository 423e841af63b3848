using System.Buffers;
using System.Text.Json;
using Summit.Catalog;
using Summit.Catalog.Notation;
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
    /// <summary>The property of a document that contains the searched texts.</summary>
    public const string SearchTexts = "searchTexts";

    /// <summary>Writes two files for each table.</summary>
    public static void Write(Corpus corpus, ExportFolder target)
    {
        CorpusCatalog schema = corpus.Catalog;
        target.Reserve(
            schema.Tables.SelectMany(table =>
                (string[])[MappingOf(corpus, table.Name), DocumentsOf(corpus, table.Name)]
            )
        );
        var writer = new BulkWriter(corpus, schema, target);
        corpus.VisitTables(ref writer);
    }

    private static string IndexOf(Corpus corpus, string table) =>
        $"{PascalName.ToKebab(corpus.Name)}-{PascalName.ToKebab(table)}";

    private static string MappingOf(Corpus corpus, string table) => $"{IndexOf(corpus, table)}.mapping.json";

    private static string DocumentsOf(Corpus corpus, string table) => $"{IndexOf(corpus, table)}.ndjson";

    private readonly struct BulkWriter(Corpus corpus, CorpusCatalog schema, ExportFolder target) : ITableVisitor
    {
        public void VisitKeyedTable<T>(string name, Table<T> table)
            where T : struct, IKeyedRecord<T>, IVisitableRecord<T> => VisitTable(name, table);

        public void VisitTable<T>(string name, Table<T> table)
            where T : struct, IVisitableRecord<T>
        {
            CatalogTable fields = schema.TableOf(typeof(T));
            var mapping = new BulkMapping(corpus, schema);
            target.Write(MappingOf(corpus, name), file => mapping.Write(file, fields));
            string index = IndexOf(corpus, name);
            target.Write(DocumentsOf(corpus, name), file =>
            {
                var lines = new ArrayBufferWriter<byte>();
                using var json = new Utf8JsonWriter(lines, JsonForm.OnOneLine);
                var texts = new SearchedTexts();
                foreach (T record in table)
                {
                    WriteAction(json, index, RecordName.Of(record));
                    EndLine(json, lines);
                    WriteDocument(json, fields, record, texts);
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

        private static void WriteDocument<T>(Utf8JsonWriter json, CatalogTable fields, T record, SearchedTexts texts)
            where T : struct, IVisitableRecord<T>
        {
            json.WriteStartObject();
            RecordJson.WriteProperties(json, record);
            if (fields.Searched.Count > 0)
            {
                IReadOnlyDictionary<string, List<string>> found = texts.Of(record);
                json.WriteStartObject(SearchTexts);
                foreach (CatalogField field in fields.Searched)
                {
                    json.WriteStartArray(PascalName.ToCamel(field.Name));
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
