using System.Buffers;
using System.Text.Json;
using Summit.Catalog.Notation;
using Summit.Cli.CompiledCorpora;
using Summit.Cli.Export.Terms;
using Summit.Cli.Output;
using Summit.Cli.Usage;
using Summit.Compiler.Schema;

namespace Summit.Cli.Export.ConvoKit;

/// <summary>
/// Writes the utterances of a corpus as a folder that ConvoKit reads: <c>utterances.jsonl</c>, <c>speakers.json</c>,
/// <c>conversations.json</c>, <c>corpus.json</c> and <c>index.json</c>.
/// <list type="bullet">
/// <item>The conversation of an utterance is the record that contains the utterance. The id of a conversation is the id
/// of its first utterance.</item>
/// <item>An utterance replies to the utterance that its reply field names, if that one is earlier in the same
/// conversation. All others reply to the first utterance, because ConvoKit requires one root per conversation.</item>
/// <item>All other fields become metadata, except lists of the utterances themselves.</item>
/// </list>
/// </summary>
internal sealed class ConvoKitExport
{
    private const string Utterances = "utterances.jsonl";
    private const string Speakers = "speakers.json";
    private const string Conversations = "conversations.json";
    private const string Overall = "corpus.json";
    private const string Index = "index.json";

    private readonly Corpus _corpus;
    private readonly CorpusShape _shape;
    private readonly ConversationRoles _roles;
    private readonly IReadOnlyDictionary<string, List<ConversationRecord>> _records;
    private readonly Dictionary<RecordLink, string> _roots = [];
    private readonly Dictionary<string, RecordLink> _conversationOf = new(StringComparer.Ordinal);
    private readonly MetadataIndex _utteranceIndex = new();
    private readonly MetadataIndex _speakerIndex = new();
    private readonly MetadataIndex _conversationIndex = new();
    private readonly MetadataIndex _overallIndex = new();

    private ConvoKitExport(Corpus corpus)
    {
        _corpus = corpus;
        _shape = corpus.ReadShape();
        _roles = new ConversationRoles(_shape);
        _records = ConversationReader.Read(
            corpus,
            _roles.Utterance.Name,
            _roles.Speaker.Target,
            _roles.Conversation.Target
        );
    }

    private List<ConversationRecord> AllUtterances => _records[_roles.Utterance.Name];

    /// <summary>Writes the files.</summary>
    public static void Write(Corpus corpus, ExportFolder target)
    {
        var export = new ConvoKitExport(corpus);
        export.CheckLinks();
        target.Reserve(Utterances, Speakers, Conversations, Overall, Index);
        target.Write(Utterances, export.WriteUtterances);
        target.Write(Speakers, file =>
            export.WriteObjects(
                file,
                export.AllUtterances.Select(export.SpeakerOf).Distinct().OrderBy(link => link.Ordinal),
                link => link.Key,
                export._speakerIndex
            )
        );
        target.Write(Conversations, file =>
            export.WriteObjects(file, export._roots.Keys, link => export._roots[link], export._conversationIndex)
        );
        target.Write(Overall, export.WriteOverall);
        target.Write(Index, export.WriteIndex);
    }

    /// <summary>
    /// Checks that every utterance has an id, a speaker and a conversation. Runs before any file is written.
    /// </summary>
    private void CheckLinks()
    {
        foreach (ConversationRecord utterance in AllUtterances)
        {
            RecordLink link = utterance.Contents.Link;
            if (link.Key.Length == 0)
                throw new UsageException($"Utterances need ids: add a [Key] to '{_roles.Utterance.Name}'.");
            foreach (RecordField field in (RecordField[])[_roles.Speaker, _roles.Conversation])
            {
                if (utterance.Contents.Value(field.Name) is not RecordLink)
                    throw new UsageException(
                        $"The {link.Type} '{link.Key}' has no '{PascalName.ToKebab(field.Name)}', which ConvoKit needs."
                    );
            }

            RecordLink conversation = ConversationOf(utterance);
            _roots.TryAdd(conversation, link.Key);
            _conversationOf.Add(link.Key, conversation);
        }
    }

    private RecordLink SpeakerOf(ConversationRecord utterance) =>
        (RecordLink)utterance.Contents.Value(_roles.Speaker.Name)!;

    private RecordLink ConversationOf(ConversationRecord utterance) =>
        (RecordLink)utterance.Contents.Value(_roles.Conversation.Name)!;

    private void WriteUtterances(Stream file)
    {
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (ConversationRecord utterance in AllUtterances)
        {
            string id = utterance.Contents.Link.Key;
            WriteLine(file, json =>
            {
                json.WriteStartObject();
                json.WriteString("id", id);
                json.WriteString("conversation_id", _roots[ConversationOf(utterance)]);
                json.WriteString("text", utterance.Contents.Value(_roles.Text.Name) as string ?? "");
                json.WriteString("speaker", SpeakerOf(utterance).Key);
                WriteMeta(json, utterance, _utteranceIndex, _roles.Text.Name, _roles.Speaker.Name);
                json.WriteString("reply-to", ReplyOf(utterance, written));
                if (TimestampOf(utterance) is { } seconds)
                    json.WriteNumber("timestamp", seconds);
                else
                    json.WriteNull("timestamp");
                WriteVectors(json);
                json.WriteEndObject();
            });
            written.Add(id);
        }
    }

    private string? ReplyOf(ConversationRecord utterance, HashSet<string> written)
    {
        RecordLink conversation = ConversationOf(utterance);
        string root = _roots[conversation];
        if (utterance.Contents.Link.Key == root)
            return null;
        return
            utterance.Contents.Value(_roles.ReplyTo?.Name) is RecordLink reply
            && written.Contains(reply.Key)
            && _conversationOf[reply.Key] == conversation
            ? reply.Key
            : root;
    }

    /// <summary>
    /// Returns the time of an utterance, in seconds since 1970. If its day is not known, returns the time of its
    /// conversation, or null if that has no time either.
    /// </summary>
    private long? TimestampOf(ConversationRecord utterance)
    {
        object? time = (_roles.IsKnownToTheDay(utterance.Contents) ? utterance.Contents.Value(_roles.Time?.Name) : null)
            ?? _records[_roles.Conversation.Target]
                [ConversationOf(utterance).Ordinal]
                .Contents.Value(_roles.ConversationTime?.Name);
        return time switch
        {
            DateTimeOffset instant => instant.ToUnixTimeSeconds(),
            DateOnly date => new DateTimeOffset(date, default, TimeSpan.Zero).ToUnixTimeSeconds(),
            _ => null,
        };
    }

    private void WriteObjects(
        Stream file,
        IEnumerable<RecordLink> links,
        Func<RecordLink, string> nameOf,
        MetadataIndex index
    ) => WriteLine(file, json =>
        {
            json.WriteStartObject();
            foreach (RecordLink link in links)
            {
                json.WriteStartObject(nameOf(link));
                string[] holders = _roles.HoldersOfUtterances(_shape.Record(link.Type));
                WriteMeta(json, _records[link.Type][link.Ordinal], index, holders);
                WriteVectors(json);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        });

    private void WriteOverall(Stream file)
    {
        JsonElement meta = JsonSerializer.SerializeToElement(
            new Dictionary<string, string?>
            {
                ["name"] = _corpus.Name,
                ["license"] = _corpus.License,
                ["attribution"] = _corpus.Attribution,
            }
        );
        foreach (JsonProperty property in meta.EnumerateObject())
            _overallIndex.Add(property.Name, property.Value);
        WriteLine(file, meta.WriteTo);
    }

    private void WriteIndex(Stream file) => WriteLine(file, json =>
        {
            json.WriteStartObject();
            _utteranceIndex.Write(json, "utterances-index");
            _speakerIndex.Write(json, "speakers-index");
            _conversationIndex.Write(json, "conversations-index");
            _overallIndex.Write(json, "overall-index");
            json.WriteNumber("version", 1);
            WriteVectors(json);
            json.WriteEndObject();
        });

    private void WriteMeta(Utf8JsonWriter json, ConversationRecord record, MetadataIndex index, params string[] others)
    {
        json.WriteStartObject("meta");
        foreach (JsonProperty field in record.Json.EnumerateObject())
        {
            if (Array.Exists(others, other => PascalName.ToCamel(other) == field.Name))
                continue;
            index.Add(field.Name, field.Value);
            field.WriteTo(json);
        }

        json.WriteEndObject();
    }

    private static void WriteVectors(Utf8JsonWriter json)
    {
        json.WriteStartArray("vectors");
        json.WriteEndArray();
    }

    private static void WriteLine(Stream file, Action<Utf8JsonWriter> write)
    {
        var line = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(line, JsonForm.OnOneLine))
            write(json);
        file.Write(line.WrittenSpan);
        file.WriteByte((byte)'\n');
    }
}
