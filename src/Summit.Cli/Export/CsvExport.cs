using System.Text;
using Summit.Catalog;
using Summit.Cli.CompiledCorpora;
using Summit.Cli.Output;

namespace Summit.Cli.Export;

/// <summary>
/// Writes a corpus as CSV (RFC 4180): one file per table, UTF-8 without a byte order mark, lines that end with CR LF.
/// The first line contains the names of the fields. <c>csv-metadata.json</c> (CSV on the Web) lists the files and
/// states the licence.
/// </summary>
internal static class CsvExport
{
    private const string Metadata = "csv-metadata.json";

    /// <summary>Writes a file for each table, and the metadata.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="target">The folder.</param>
    /// <param name="isForSpreadsheets">Whether texts that a spreadsheet would calculate get an apostrophe.</param>
    public static void Write(Corpus corpus, ExportFolder target, bool isForSpreadsheets)
    {
        CorpusCatalog schema = corpus.Catalog;
        var files = TableFileNames.Of(schema).ToDictionary(name => name.Key, name => $"{name.Value}.csv");
        target.Reserve([.. files.Values, Metadata]);
        var writer = new CsvWriter(schema, files, target, isForSpreadsheets);
        corpus.VisitTables(ref writer);
        target.Write(Metadata, file => WriteMetadata(file, corpus, schema, files));
    }

    private static void WriteMetadata(Stream file, Corpus corpus, CorpusCatalog schema, Dictionary<Type, string> files)
    {
        JsonForm.Write(file, json =>
        {
            json.WriteStartObject();
            json.WriteString("@context", "http://www.w3.org/ns/csvw");
            json.WriteString("dc:title", corpus.Name);
            if (corpus.License is { } license)
                json.WriteString("dc:license", license);
            if (corpus.Attribution is { } attribution)
                json.WriteString("dc:creator", attribution);
            json.WriteStartArray("tables");
            foreach (CatalogTable table in schema.Tables)
            {
                json.WriteStartObject();
                json.WriteString("url", files[table.RecordType]);
                json.WriteString("dc:title", table.Name);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
        file.WriteByte((byte)'\n');
    }

    private readonly struct CsvWriter(
        CorpusCatalog schema,
        IReadOnlyDictionary<Type, string> files,
        ExportFolder target,
        bool isForSpreadsheets
    ) : ITableVisitor
    {
        public void VisitKeyedTable<T>(string name, Table<T> table)
            where T : struct, IKeyedRecord<T>, IVisitableRecord<T> => VisitTable(name, table);

        public void VisitTable<T>(string name, Table<T> table)
            where T : struct, IVisitableRecord<T>
        {
            CatalogTable fields = schema.TableOf<T>();
            bool areFormulasMarked = isForSpreadsheets;
            target.Write(files[typeof(T)], file =>
            {
                using var text = new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false))
                {
                    NewLine = "\r\n",
                };
                var row = new CsvRow(text, areFormulasMarked);
                var names = new JsonNames([fields]);
                foreach (CatalogField field in fields.Fields.Where(CsvRow.HasColumn))
                    row.Cell(names.ConvertName(field.Name));
                row.End();
                foreach (T record in table)
                {
                    record.Visit(ref row);
                    row.End();
                }
            });
        }
    }
}
