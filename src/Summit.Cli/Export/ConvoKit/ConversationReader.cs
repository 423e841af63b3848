using System.Buffers;
using System.Text.Json;
using Summit.Cli.CompiledCorpora;
using Summit.Cli.Export.Terms;
using Summit.Cli.Output;
using Summit.Json;

namespace Summit.Cli.Export.ConvoKit;

/// <summary>Reads the records that a ConvoKit export needs.</summary>
internal static class ConversationReader
{
    /// <summary>
    /// Returns the records of each type in <paramref name="types"/>, in the order of its table.
    /// </summary>
    public static IReadOnlyDictionary<string, List<ConversationRecord>> Read(Corpus corpus, params string[] types)
    {
        var reader = new Reader(
            types.Distinct().ToDictionary(type => type, _ => new List<ConversationRecord>()),
            new JsonNames(corpus.Catalog.Tables)
        );
        corpus.VisitTables(ref reader);
        return reader.Records;
    }

    private readonly struct Reader(Dictionary<string, List<ConversationRecord>> records, JsonNames names)
        : ITableVisitor
    {
        public IReadOnlyDictionary<string, List<ConversationRecord>> Records => records;

        public void VisitKeyedTable<T>(string name, Table<T> table)
            where T : struct, IKeyedRecord<T>, IVisitableRecord<T> => VisitTable(name, table);

        public void VisitTable<T>(string name, Table<T> table)
            where T : struct, IVisitableRecord<T>
        {
            if (!records.TryGetValue(typeof(T).Name, out List<ConversationRecord>? found))
                return;
            foreach (T record in table)
                found.Add(new ConversationRecord(RecordContents.Of(record), JsonOf(record), names));
        }

        private JsonElement JsonOf<T>(T record)
            where T : struct, IVisitableRecord<T>
        {
            var text = new ArrayBufferWriter<byte>();
            using (var json = new Utf8JsonWriter(text))
                RecordJson.Write(json, record, names.Records);
            return JsonSerializer.Deserialize<JsonElement>(text.WrittenSpan);
        }
    }
}
