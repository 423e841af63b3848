using Summit.Compiler.Schema;

namespace Summit.Compiler.Tests.Harness;

/// <summary>Shapes built by hand.</summary>
internal static class Shape
{
    /// <summary>A small corpus with a field of every kind. Its files are in <c>corpus/</c>.</summary>
    public static CorpusShape Summit { get; } =
        Corpus(
            [
                ("Entries", "Entry"),
                ("Utterances", "Utterance"),
                ("Speakers", "Speaker"),
                ("Topics", "Topic"),
                ("Places", "Place"),
                ("Rivers", "River"),
                ("Synonyms", "Synonym"),
            ],
            Record(
                "Entry",
                Field.Key("Id"),
                new InstantField("Published", -1).Optional().Order(),
                Field.Integer("Position", 0, 1000).Optional().Order(),
                Field.Enum("Kind", "Report", "HeadlineOnly", "Video").Optional(),
                Field.Text("Headline") with
                {
                    SearchBoost = 1,
                },
                new DateField("Occurred", -1).Optional(),
                new DurationField("Length", -1).Optional(),
                new DoubleField("Weight", -1).Optional(),
                new DecimalField("Price", -1).Optional(),
                new BooleanField("Live", -1).Optional(),
                Field.Text("Link").Optional() with
                {
                    IsUri = true,
                },
                new TextListField("Tags", -1),
                Field.Reference("Place", "Place").Optional(),
                Field.References("Speakers", "Speaker"),
                Field.References("Topics", "Topic"),
                Field.Nested("Utterances", "Utterance")
            ),
            Record(
                "Utterance",
                Field.Key("Id"),
                Field.Parent("Entry", "Entry"),
                Field.Reference("Speaker", "Speaker").Optional(),
                Field.Text("Text"),
                Field.Nested("Notes", "Note")
            ),
            Record("Note", Field.Parent("Utterance", "Utterance"), Field.Text("Remark")),
            Record(
                "Speaker",
                Field.Key("Id"),
                Field.Text("Name"),
                Field.Aliases("OtherNames"),
                new InverseField("Entries", -1, "Entry") with
                {
                    InverseOf = "Speakers",
                }
            ),
            Record(
                "Topic",
                Field.Key("Id"),
                Field.Reference("Broader", "Topic").Optional() with
                {
                    IsHierarchy = true,
                }
            ),
            Record("Place", Field.Text("Name")),
            Record("River", Field.Key("Id") with { IsFolded = true }),
            Record(
                "Synonym",
                new TextListField("Words", -1) { IsSynonyms = true, IsValue = true },
                new TextListField("From", -1) { IsSynonyms = true, SynonymDirection = SynonymDirection.From },
                new TextListField("To", -1) { IsSynonyms = true, SynonymDirection = SynonymDirection.To }
            )
        );

    public static CorpusShape Corpus((string Name, string Record)[] tables, params RecordShape[] records) =>
        new(
            "Corpus",
            "corpus",
            new EquatableArray<TableShape>([.. tables.Select(table => new TableShape(table.Name, table.Record))]),
            new EquatableArray<RecordShape>(records)
        );

    public static RecordShape Record(string name, params FieldShape[] fields) =>
        new(name, new EquatableArray<FieldShape>([.. fields.Select((field, i) => field with { Index = i })]));
}
