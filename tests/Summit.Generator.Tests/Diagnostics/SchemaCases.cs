using Summit.Compiler.Diagnostics;
using static Summit.Generator.Diagnostics.SchemaCatalogue;

namespace Summit.Generator.Tests.Diagnostics;

/// <summary>
/// At least one case for every diagnostic of a schema: declarations, with <c>⟦…⟧</c> round the name that is reported, and the
/// whole message. Those without a corpus class stand in <see cref="Corpus"/>.
/// </summary>
internal static class SchemaCases
{
    private const string Corpus = """
        [Corpus("corpus")]
        public static partial class Library
        {
            public static partial Table<Entry> Entries { get; }
            public static partial Table<Topic> Topics { get; }
        }

        [Record]
        public readonly partial struct Topic
        {
            [Key] public partial string Id { get; }
        }

        """;

    public static IReadOnlyList<SchemaCase> All { get; } =
    [
        new(CorpusNotStaticPartial, "[Corpus(\"\")] public partial class ⟦Library⟧ { }",
            "The corpus 'Library' must be a static partial class of its own namespace, so that its tables can be emitted"),
        new(CorpusNotStaticPartial, "[Corpus(\"\")] public static class ⟦Library⟧ { }",
            "The corpus 'Library' must be a static partial class of its own namespace, so that its tables can be emitted"),
        new(CorpusNotStaticPartial, "[Corpus(\"\")] public static partial class ⟦Library⟧<T> { }",
            "The corpus 'Library' must be a static partial class of its own namespace, so that its tables can be emitted"),
        new(CorpusNotStaticPartial, "partial class Outer { [Corpus(\"\")] public static partial class ⟦Library⟧ { } }",
            "The corpus 'Library' must be a static partial class of its own namespace, so that its tables can be emitted"),
        new(RecordNotPartialStruct, "[Record] public partial struct ⟦Entry⟧ { }",
            "The record type 'Entry' must be a readonly partial struct of its own namespace, so that its fields can be emitted"),
        new(RecordNotPartialStruct, "[Record] public readonly struct ⟦Entry⟧ { }",
            "The record type 'Entry' must be a readonly partial struct of its own namespace, so that its fields can be emitted"),
        new(RecordNotPartialStruct, "[Record] public readonly partial record struct ⟦Entry⟧ { }",
            "The record type 'Entry' must be a readonly partial struct of its own namespace, so that its fields can be emitted"),
        new(RecordNotPartialStruct, "[Record] public readonly ref partial struct ⟦Entry⟧ { }",
            "The record type 'Entry' must be a readonly partial struct of its own namespace, so that its fields can be emitted"),
        new(NotATable, "[Corpus(\"\")] public static partial class Library { public static partial int ⟦Count⟧ { get; } }",
            "The property 'Count' must be of type Table<T>, where T is marked [Record]"),
        new(NotATable, "[Corpus(\"\")] public static partial class Library { public static partial Table<Plain> ⟦Items⟧ { get; } } struct Plain { }",
            "The property 'Items' must be of type Table<T>, where T is marked [Record]"),
        Field(FieldTypeNotSupported, "public partial object ⟦Data⟧ { get; }",
            "The field 'Data' is of type 'object', which YAML cannot be bound to: use string, TextList, bool, an integer, double, decimal, an enum, DateOnly, DateTimeOffset, TimeSpan, a record type, RecordList<T> or RecordSet<T>"),
        Field(FieldTypeNotSupported, "public partial ulong ⟦Data⟧ { get; }",
            "The field 'Data' is of type 'ulong', which YAML cannot be bound to: use string, TextList, bool, an integer, double, decimal, an enum, DateOnly, DateTimeOffset, TimeSpan, a record type, RecordList<T> or RecordSet<T>"),
        Field(FieldTypeNotSupported, "public partial ReadOnlySpan<byte> ⟦NothingUtf8⟧ { get; }",
            "The field 'NothingUtf8' is of type 'System.ReadOnlySpan<byte>', which YAML cannot be bound to: use string, TextList, bool, an integer, double, decimal, an enum, DateOnly, DateTimeOffset, TimeSpan, a record type, RecordList<T> or RecordSet<T>"),
        Field(InverseOfUnknownField, "[Inverse(\"Nothing\")] public partial RecordSet<Topic> ⟦Topics⟧ { get; }",
            "The inverse 'Topics' needs [Inverse(nameof(Topic.Field))] with a field of 'Topic' that refers to 'Entry'"),
        Field(InverseOfUnknownField, "public partial RecordSet<Topic> ⟦Topics⟧ { get; }",
            "The inverse 'Topics' needs [Inverse(nameof(Topic.Field))] with a field of 'Topic' that refers to 'Entry'"),
        Field(RecordWithoutTable, "public partial Place ⟦Place⟧ { get; } } [Record] public readonly partial struct Place { [Key] public partial string Id { get; }",
            "The field 'Place' refers to 'Place', which has neither a table in the corpus nor a [Parent] field: add 'public static partial Table<Place>' to the corpus"),
        Field(RecordWithoutTable, "[Parent] public partial Place ⟦Place⟧ { get; } } [Record] public readonly partial struct Place { [Key] public partial string Id { get; }",
            "The field 'Place' refers to 'Place', which has neither a table in the corpus nor a [Parent] field: add 'public static partial Table<Place>' to the corpus"),
        new(KeyNotText, Corpus + "[Record] public readonly partial struct Entry { [Key] public partial string? ⟦Id⟧ { get; } }",
            "The key 'Id' must be of type string, not nullable, and the only key of its record"),
        new(KeyNotText, Corpus + "[Record] public readonly partial struct Entry { [Key] public partial int ⟦Id⟧ { get; } }",
            "The key 'Id' must be of type string, not nullable, and the only key of its record"),
        new(KeyNotText, Corpus + "[Record] public readonly partial struct ⟦Entry⟧ { [Key] public partial string Id { get; } [Key] public partial string Other { get; } }",
            "The key 'Id' must be of type string, not nullable, and the only key of its record"),
        new(NoKey, Corpus + "[Record] public readonly partial struct Entry { public partial Entry ⟦Next⟧ { get; } }",
            "The record type 'Entry' needs a [Key] field: 'Next' refers to it"),
        Field(AttributeOnWrongType, "[Alias] public partial int ⟦Number⟧ { get; }", "[Alias] on 'Number' does not fit: it belongs on a string or a TextList"),
        Field(AttributeOnWrongType, "[Order] public partial TextList ⟦Words⟧ { get; }",
            "[Order] on 'Words' does not fit: it belongs on a text, an integer, an enum, a date, an instant or a duration"),
        Field(AttributeOnWrongType, "[Label] public partial int ⟦Number⟧ { get; }", "[Label] on 'Number' does not fit: it belongs on a string"),
        Field(AttributeOnWrongType, "[Summary] public partial int ⟦Number⟧ { get; }",
            "[Summary] on 'Number' does not fit: it belongs on a string or a list of nested records"),
        Field(AttributeOnWrongType, "[Uri] public partial int ⟦Number⟧ { get; }", "[Uri] on 'Number' does not fit: it belongs on a string"),
        Field(AttributeOnWrongType, "[Hierarchy] public partial Topic? ⟦Topic⟧ { get; }",
            "[Hierarchy] on 'Topic' does not fit: it belongs on a reference to the record's own type"),
        Field(AttributeOnWrongType, "[Parent] public partial int ⟦Number⟧ { get; }",
            "[Parent] on 'Number' does not fit: it belongs on a property of a record type that is not nullable"),
        Field(AttributeOnWrongType, "[Inverse(\"Id\")] public partial RecordList<Topic> ⟦Topics⟧ { get; }",
            "[Inverse] on 'Topics' does not fit: it belongs on a RecordSet<T>"),
        new(NameNotUnique, """
            [Corpus("")]
            public static partial class Library
            {
                public static partial Table<A.Entry> Entries { get; }
                public static partial Table<B.Entry> Others { get; }
            }

            namespace A { [Record] public readonly partial struct Entry { } }
            namespace B { [Record] public readonly partial struct ⟦Entry⟧ { } }
            """,
            "The corpus has two record types called 'Entry': give one of them another name"),
        Field(NestedTwice, "public partial RecordList<Note> Notes { get; } public partial RecordList<Note> ⟦Others⟧ { get; } } [Record] public readonly partial struct Note { [Parent] public partial Entry Entry { get; }",
            "'Entry' already nests records of type 'Note': a record type is nested in one list of its parent"),
        Field(TransitiveWithoutHierarchy, "public partial Entry? Next { get; } [Inverse(nameof(Next), Transitive = true)] public partial RecordSet<Entry> ⟦Before⟧ { get; }",
            "The inverse 'Before' is transitive, but 'Entry' has no [Hierarchy] field"),
        Field(FieldTypeNotSupported, "public partial RecordList<Topic>? ⟦Topics⟧ { get; }",
            "The field 'Topics' is of type 'Summit.RecordList<Topic>?', which YAML cannot be bound to: use string, TextList, bool, an integer, double, decimal, an enum, DateOnly, DateTimeOffset, TimeSpan, a record type, RecordList<T> or RecordSet<T>"),
        Field(FieldNameTaken, "public partial int ⟦Ordinal⟧ { get; }", "'Ordinal' cannot be the name of a field of 'Entry': every record type has a member of that name"),
        Field(FieldNameTaken, "public partial int ⟦IdColumn⟧ { get; }", "'IdColumn' cannot be the name of a field of 'Entry': the data of 'Id' has that name"),
        Field(FieldNameTaken, "public partial int ⟦_ID⟧ { get; }", "'_ID' cannot be the name of a field of 'Entry': in YAML it is the same as 'Id'"),
        Field(FieldNameTaken, "public partial int ⟦@class⟧ { get; }", "'class' cannot be the name of a field of 'Entry': it is a keyword"),

        Field(
            QueryNameTaken,
            "[Index] public partial int ⟦Rank⟧ { get; } public static int WithRank(int rank) => rank;",
            "'Rank' gives 'Entry' a member called 'WithRank', which it declares already: give one of the two another name"),

        Field(AttributeOnWrongType, "[⟦Pattern(\"a\")⟧] public partial int Number { get; }", "[Pattern] on 'Number' does not fit: it belongs on a string or a TextList"),
        Field(AttributeOnWrongType, "[⟦Range(1, 2)⟧] public partial bool Flag { get; }",
            "[Range] on 'Flag' does not fit: it belongs on a number, a date, an instant or a duration"),
        Field(AttributeOnWrongType, "[⟦Length(1)⟧] public partial int Number { get; }", "[Length] on 'Number' does not fit: it belongs on a string or a list"),
        Field(AttributeOnWrongType, "[⟦Symmetric⟧] public partial RecordList<Topic> Topics { get; }",
            "[Symmetric] on 'Topics' does not fit: it belongs on a list of references to the record's own type"),
        Field(AttributeOnWrongType, "public partial RecordList<Note> Notes { get; } } [Record, ⟦Referenced⟧] public readonly partial struct Note { [Parent] public partial Entry Entry { get; }",
            "[Referenced] on 'Note' does not fit: it belongs on a record type with files of its own"),
        Field(RuleNotUsable, "[⟦Range(2, 1)⟧] public partial int Number { get; }", "[Range] on 'Number' cannot be checked: '2' is above '1'"),
        Field(RuleNotUsable, "[⟦Length(3, 2)⟧] public partial string Text { get; }", "[Length] on 'Text' cannot be checked: no length is from 3 to 2"),
        Field(RuleNotUsable, "[⟦Before(\"End\")⟧] public partial DateOnly Start { get; }",
            "[Before] on 'Start' cannot be checked: 'Entry' has no field 'End' that can be compared with 'Start'"),
        new(RuleNotUsable, Corpus + "[Record, ⟦RequireOneOf(\"Nothing\")⟧] public readonly partial struct Entry { [Key] public partial string Id { get; } }",
            "[RequireOneOf] on 'Entry' cannot be checked: 'Entry' has no field 'Nothing' that YAML gives"),
        new(RecordsOfTwoTables, """
            [Corpus("")]
            public static partial class Library
            {
                public static partial Table<Entry> Entries { get; }
                public static partial Table<Entry> ⟦Others⟧ { get; }
            }

            [Record] public readonly partial struct Entry { [Key] public partial string Id { get; } }
            """,
            "The table 'Library.Others' cannot have records of type 'Entry': 'Library.Entries' has them already, and a record type has one table. Declare a record type of its own for one of the two"),
    ];

    /// <summary>A case of a field of <c>Entry</c>.</summary>
    private static SchemaCase Field(DiagnosticInfo info, string field, string message) => new(
        info,
        $"{Corpus}[Record]\npublic readonly partial struct Entry\n{{\n    [Key] public partial string Id {{ get; }}\n    {field}\n}}\n",
        message);
}

/// <summary>A schema with a mistake, and what is said of it.</summary>
internal sealed record SchemaCase(DiagnosticInfo Info, string Schema, string Message)
{
    /// <summary>The schema with its usings; a corpus class where there is none.</summary>
    public string Marked => "using System;\nusing Summit;\n\n" + (Schema.Contains("[Corpus(", StringComparison.Ordinal)
        ? Schema
        : $"{Schema}\n[Corpus(\"\")] public static partial class Library {{ public static partial Table<Entry> Entries {{ get; }} }}\n");
}
