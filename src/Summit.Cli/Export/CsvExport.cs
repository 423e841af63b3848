using System.Text;
using Summit.Catalog;
using Summit.Catalog.Notation;
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
    public static void Write(Corpus corpus, ExportFolder target)
    {
        var writer = new CsvWriter(corpus.Catalog, target);
        string[] files = [.. corpus.Catalog.Tables.Select(table => FileOf(table.Name))];
        target.Reserve([.. files, Metadata]);
        corpus.VisitTables(ref writer);
        target.Write(Metadata, file => WriteMetadata(file, corpus, files));
    }

    private static void WriteMetadata(Stream file, Corpus corpus, string[] files)
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
            foreach (string table in files)
            {
                json.WriteStartObject();
                json.WriteString("url", table);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
        file.WriteByte((byte)'\n');
    }

    private static string FileOf(string table) => $"{PascalName.ToKebab(table)}.csv";

    private readonly struct CsvWriter(CorpusCatalog catalog, ExportFolder target) : ITableVisitor
    {
        public void VisitKeyedTable<T>(string name, Table<T> table)
            where T : struct, IKeyedRecord<T>, IVisitableRecord<T> => VisitTable(name, table);

        public void VisitTable<T>(string name, Table<T> table)
            where T : struct, IVisitableRecord<T>
        {
            IEnumerable<CatalogField> columns = catalog.TableOf(typeof(T)).Fields.Where(CsvRow.HasColumn);
            target.Write(FileOf(name), file =>
            {
                using var text = new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false))
                {
                    NewLine = "\r\n",
                };
                var row = new CsvRow(text);
                foreach (CatalogField field in columns)
                    row.Cell(PascalName.ToCamel(field.Name));
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
