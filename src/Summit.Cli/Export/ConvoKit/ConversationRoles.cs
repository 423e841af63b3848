using Summit.Cli.Export.Terms;
using Summit.Cli.Usage;
using Summit.Compiler.Schema;

namespace Summit.Cli.Export.ConvoKit;

/// <summary>The record types and fields of conversations, found by the terms of the schema.</summary>
internal sealed class ConversationRoles
{
    private static readonly string[] UtteranceClasses = ["Quotation", "Comment", "Message"];
    private static readonly string[] SpeakerProperties = ["spokenByCharacter", "author", "creator", "sender"];
    private static readonly string[] TimeProperties = ["dateCreated", "dateSent", "datePublished"];

    private readonly VocabularyNames _names;

    /// <summary>Finds the utterances, speakers and conversations of a corpus.</summary>
    /// <exception cref="UsageException">A type or field is missing; the message names the attribute to add.</exception>
    public ConversationRoles(CorpusShape shape)
    {
        _names = new VocabularyNames(shape);
        Utterance = shape.Records.FirstOrDefault(record =>
            UtteranceClasses.Any(name => _names.Has(record.Terms, PublicTerms.Schema + name))
        )
            ?? throw Missing(
                $"no record type of {shape.Name} is an utterance",
                "Quotation",
                "the type of the utterances"
            );
        Text =
            FieldWith(Utterance, ["text"]) as StringField
            ?? throw Missing($"'{Utterance.Name}' has no text", "text", "the string that holds the words");
        Speaker =
            FieldWith(Utterance, SpeakerProperties) as ReferenceField
            ?? throw Missing(
                $"'{Utterance.Name}' has no speaker",
                SpeakerProperties[0],
                "the reference to the speaker"
            );
        Conversation =
            FieldWith(Utterance, ["isPartOf"]) as RecordField
            ?? throw Missing(
                $"'{Utterance.Name}' has no conversation",
                "isPartOf",
                "the reference or the parent that is the conversation"
            );
        ReplyTo = FieldWith(Utterance, ["parentItem"]) as ReferenceField;
        if (ReplyTo is not null && ReplyTo.Target != Utterance.Name)
            ReplyTo = null;
        foreach (string type in (string[])[Utterance.Name, Speaker.Target, Conversation.Target])
        {
            if (!shape.Tables.Any(table => table.Record == type))
                throw new UsageException(
                    $"'{type}' has no table, and only tables are exported as conversations: "
                        + $"add 'public static partial Table<{type}>' to {shape.Name}."
                );
        }

        Time = FieldWith(Utterance, TimeProperties) as TimeField;
        ConversationTime = FieldWith(shape.Record(Conversation.Target), TimeProperties) as TimeField;
    }

    /// <summary>The record type of the utterances.</summary>
    public RecordShape Utterance { get; }

    /// <summary>The text of an utterance.</summary>
    public StringField Text { get; }

    /// <summary>The speaker of an utterance.</summary>
    public ReferenceField Speaker { get; }

    /// <summary>The record that contains an utterance.</summary>
    public RecordField Conversation { get; }

    /// <summary>The utterance that an utterance replies to; null if the schema has no such field.</summary>
    public ReferenceField? ReplyTo { get; }

    /// <summary>The time of an utterance; null if the schema has no such field.</summary>
    public TimeField? Time { get; }

    /// <summary>
    /// The time of a conversation, used for utterances without a time; null if the schema has no such field.
    /// </summary>
    public TimeField? ConversationTime { get; }

    /// <summary>
    /// Returns the names of the fields that contain the utterances of a record or their ids. The metadata omits the
    /// fields, because <c>conversation_id</c> and <c>speaker</c> give the same information.
    /// </summary>
    public string[] HoldersOfUtterances(RecordShape record) =>
        [
            .. record
                .Fields.Where(field =>
                    field is NestedListField or InverseField && ((RecordField)field).Target == Utterance.Name
                )
                .Select(field => field.Name),
        ];

    /// <summary>
    /// Returns false if the precision of the time of an utterance is coarser than a day or unknown. A time without a
    /// precision is exact.
    /// </summary>
    public bool IsKnownToTheDay(RecordContents utterance)
    {
        string? precision = Time?.Terms.Select(term => term.PrecisionField).FirstOrDefault(name => name is not null);
        return utterance.Value(precision) is not EnumMember member
            || ((EnumField)Utterance.Field(precision!)!)
                .Members.Where(item => item.Name == member.Name)
                .SelectMany(item => item.Terms)
                .Any(term => _names.Expand(term.Name) is PublicTerms.Xsd + "date" or PublicTerms.Xsd + "dateTime");
    }

    private FieldShape? FieldWith(RecordShape record, string[] properties) =>
        properties
            .Select(name => record.Fields.FirstOrDefault(field => _names.Has(field.Terms, PublicTerms.Schema + name)))
            .FirstOrDefault(field => field is not null);

    private UsageException Missing(string what, string term, string where) =>
        new(
            $"A corpus is exported as conversations by its terms, and {what}: "
                + $"add {_names.Advice(PublicTerms.Schema + term)} to {where}."
        );
}
