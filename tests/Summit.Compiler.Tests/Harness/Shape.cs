using Summit.Compiler.Schema;

namespace Summit.Compiler.Tests.Harness;

/// <summary>Shapes built by hand.</summary>
internal static class Shape
{
    /// <summary>A small corpus with a field of every kind. Its files lie in <c>corpus/</c>.</summary>
    public static CorpusShape Summit { get; } = Corpus(
        [
            ("Entries", "Entry"), ("Utterances", "Utterance"), ("Speakers", "Speaker"), ("Topics", "Topic"),
            ("Places", "Place"), ("Rivers", "River"),
        ],
        Record(
            "Entry",
            Field.Key("Id"),
            Field.Of("Published", FieldKind.Instant).Optional().Order(),
            Field.Integer("Position", 0, 1000).Optional().Order(),
            Field.Enum("Kind", "Report", "HeadlineOnly", "Video").Optional(),
            Field.Of("Headline", FieldKind.Text) with { SearchBoost = 1 },
            Field.Of("Occurred", FieldKind.Date).Optional(),
            Field.Of("Length", FieldKind.Duration).Optional(),
            Field.Of("Weight", FieldKind.Double).Optional(),
            Field.Of("Price", FieldKind.Decimal).Optional(),
            Field.Of("Live", FieldKind.Boolean).Optional(),
            Field.Of("Link", FieldKind.Text).Optional() with { IsUri = true },
            Field.Of("Tags", FieldKind.TextList),
            Field.To("Place", FieldKind.Reference, "Place").Optional(),
            Field.To("Speakers", FieldKind.ReferenceList, "Speaker"),
            Field.To("Topics", FieldKind.ReferenceList, "Topic"),
            Field.To("Utterances", FieldKind.NestedList, "Utterance")),
        Record(
            "Utterance",
            Field.Key("Id"),
            Field.To("Entry", FieldKind.Parent, "Entry"),
            Field.To("Speaker", FieldKind.Reference, "Speaker").Optional(),
            Field.Of("Text", FieldKind.Text),
            Field.To("Notes", FieldKind.NestedList, "Note")),
        Record("Note", Field.To("Utterance", FieldKind.Parent, "Utterance"), Field.Of("Remark", FieldKind.Text)),
        Record(
            "Speaker",
            Field.Key("Id"),
            Field.Of("Name", FieldKind.Text),
            Field.Aliases("OtherNames"),
            Field.To("Entries", FieldKind.Inverse, "Entry") with { InverseOf = "Speakers" }),
        Record(
            "Topic",
            Field.Key("Id"),
            Field.To("Broader", FieldKind.Reference, "Topic").Optional() with { IsHierarchy = true }),
        Record("Place", Field.Of("Name", FieldKind.Text)),
        Record("River", Field.Key("Id") with { IsFolded = true }));

    public static CorpusShape Corpus((string Name, string Record)[] tables, params RecordShape[] records) => new(
        "Corpus",
        "corpus",
        new EquatableArray<TableShape>([.. tables.Select(table => new TableShape(table.Name, table.Record))]),
        new EquatableArray<RecordShape>(records));

    public static RecordShape Record(string name, params FieldShape[] fields) =>
        new(name, new EquatableArray<FieldShape>([.. fields.Select((field, i) => field with { Index = i })]));
}
