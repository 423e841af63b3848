using System.Text;
using Summit.Cli.CompiledCorpora;
using Summit.Cli.Notation;
using Summit.Cli.Schema;

namespace Summit.Cli.Export;

/// <summary>
/// Writes a corpus as CSV (RFC 4180): one file per table, UTF-8 without a byte order mark, lines that end with CR LF.
/// The first line contains the names of the fields.
/// </summary>
internal static class CsvExport
{
    /// <summary>Writes a file for each table.</summary>
    public static void Write(Corpus corpus, ExportFolder target)
    {
        var writer = new CsvWriter(target);
        target.Reserve(CorpusSchema.Of(corpus).Tables.Select(table => FileOf(table.Name)));
        corpus.VisitTables(ref writer);
    }

    private static string FileOf(string table) => $"{PascalName.ToKebab(table)}.csv";

    private readonly struct CsvWriter(ExportFolder target) : ITableVisitor
    {
        public void VisitKeyedTable<T>(string name, Table<T> table)
            where T : struct, IKeyedRecord<T>, IVisitableRecord<T> => VisitTable(name, table);

        public void VisitTable<T>(string name, Table<T> table)
            where T : struct, IVisitableRecord<T> => target.Write(FileOf(name), file =>
            {
                using var text = new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false))
                {
                    NewLine = "\r\n",
                };
                var row = new CsvRow(text);
                foreach (CorpusField field in CorpusFieldReader.FieldsOf<T>().Where(CsvRow.HasColumn))
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
