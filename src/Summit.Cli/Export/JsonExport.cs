using System.Text.Json;
using Summit.Catalog.Notation;
using Summit.Cli.CompiledCorpora;
using Summit.Cli.Output;
using Summit.Json;

namespace Summit.Cli.Export;

/// <summary>
/// Writes a corpus as one JSON object: its name, its language, its licence, the name to credit and, in <c>tables</c>,
/// an array of records for each table.
/// </summary>
internal static class JsonExport
{
    /// <summary>Writes the file <paramref name="name"/>.</summary>
    public static void Write(Corpus corpus, ExportFolder target, string name)
    {
        target.Reserve(name);
        target.Write(name, file =>
        {
            JsonForm.Write(file, json =>
            {
                json.WriteStartObject();
                json.WriteString("corpus", corpus.Name);
                json.WriteString("language", corpus.Language);
                RightsJson.Write(json, corpus);
                json.WriteStartObject("tables");
                var writer = new JsonWriter(json);
                corpus.VisitTables(ref writer);
                json.WriteEndObject();
                json.WriteEndObject();
            });
            file.WriteByte((byte)'\n');
        });
    }

    private readonly struct JsonWriter(Utf8JsonWriter json) : ITableVisitor
    {
        public void VisitKeyedTable<T>(string name, Table<T> table)
            where T : struct, IKeyedRecord<T>, IVisitableRecord<T> => VisitTable(name, table);

        public void VisitTable<T>(string name, Table<T> table)
            where T : struct, IVisitableRecord<T>
        {
            json.WriteStartArray(PascalName.ToCamel(name));
            foreach (T record in table)
                RecordJson.Write(json, record);
            json.WriteEndArray();
        }
    }
}
