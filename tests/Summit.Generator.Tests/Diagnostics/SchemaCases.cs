using Summit.Compiler.Diagnostics;
using static Summit.Generator.Diagnostics.SchemaCatalogue;

namespace Summit.Generator.Tests.Diagnostics;

/// <summary>
/// At least one case for every diagnostic of a schema: declarations, with <c>⟦…⟧</c> around the reported name, and the
/// whole message. Cases without a corpus class are put into <see cref="Corpus"/>.
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

    private const string OneTable = """
        public static partial class Library { public static partial Table<Entry> Entries { get; } }
        [Record] public readonly partial struct Entry { [Key] public partial string Id { get; } }
        """;

    public static IReadOnlyList<SchemaCase> All { get; } =
    [
        new(
            CorpusNotStaticPartial,
            "[Corpus(\"\")] public partial class ⟦Library⟧ { }",
            "The corpus 'Library' must be a static partial class of its own namespace, so that its tables can be emitted"
        ),
        new(
            CorpusNotStaticPartial,
            "[Corpus(\"\")] public static class ⟦Library⟧ { }",
            "The corpus 'Library' must be a static partial class of its own namespace, so that its tables can be emitted"
        ),
        new(
            CorpusNotStaticPartial,
            "[Corpus(\"\")] public static partial class ⟦Library⟧<T> { }",
            "The corpus 'Library' must be a static partial class of its own namespace, so that its tables can be emitted"
        ),
        new(
            CorpusNotStaticPartial,
            "partial class Outer { [Corpus(\"\")] public static partial class ⟦Library⟧ { } }",
            "The corpus 'Library' must be a static partial class of its own namespace, so that its tables can be emitted"
        ),
        new(
            RecordNotPartialStruct,
            "[Record] public partial struct ⟦Entry⟧ { }",
            "The record type 'Entry' must be a readonly partial struct of its own namespace, so that its fields can be emitted"
        ),
        new(
            RecordNotPartialStruct,
            "[Record] public readonly struct ⟦Entry⟧ { }",
            "The record type 'Entry' must be a readonly partial struct of its own namespace, so that its fields can be emitted"
        ),
        new(
            RecordNotPartialStruct,
            "[Record] public readonly partial record struct ⟦Entry⟧ { }",
            "The record type 'Entry' must be a readonly partial struct of its own namespace, so that its fields can be emitted"
        ),
        new(
            RecordNotPartialStruct,
            "[Record] public readonly ref partial struct ⟦Entry⟧ { }",
            "The record type 'Entry' must be a readonly partial struct of its own namespace, so that its fields can be emitted"
        ),
        new(
            NotATable,
            "[Corpus(\"\")] public static partial class Library { public static partial int ⟦Count⟧ { get; } }",
            "The property 'Count' must be of type Table<T>, where T is marked [Record]"
        ),
        new(
            NotATable,
            "[Corpus(\"\")] public static partial class Library { public static partial Table<Plain> ⟦Items⟧ { get; } } struct Plain { }",
            "The property 'Items' must be of type Table<T>, where T is marked [Record]"
        ),
        Field(
            FieldTypeNotSupported,
            "public partial object ⟦Data⟧ { get; }",
            "The field 'Data' is of type 'object', which YAML cannot be bound to: use string, TextList, bool, an integer, double, decimal, an enum, DateOnly, DateTimeOffset, TimeSpan, a record type, RecordList<T> or RecordSet<T>"
        ),
        Field(
            FieldTypeNotSupported,
            "public partial char ⟦Data⟧ { get; }",
            "The field 'Data' is of type 'char', which YAML cannot be bound to: use string, TextList, bool, an integer, double, decimal, an enum, DateOnly, DateTimeOffset, TimeSpan, a record type, RecordList<T> or RecordSet<T>"
        ),
        Field(
            FieldTypeNotSupported,
            "public partial ReadOnlySpan<byte> ⟦NothingUtf8⟧ { get; }",
            "The field 'NothingUtf8' is of type 'System.ReadOnlySpan<byte>', which YAML cannot be bound to: use string, TextList, bool, an integer, double, decimal, an enum, DateOnly, DateTimeOffset, TimeSpan, a record type, RecordList<T> or RecordSet<T>"
        ),
        Field(
            InverseOfUnknownField,
            "[Inverse(\"Nothing\")] public partial RecordSet<Topic> ⟦Topics⟧ { get; }",
            "The inverse 'Topics' needs [Inverse(nameof(Topic.Field))] with a field of 'Topic' that refers to 'Entry'"
        ),
        Field(
            InverseOfUnknownField,
            "public partial RecordSet<Topic> ⟦Topics⟧ { get; }",
            "The inverse 'Topics' needs [Inverse(nameof(Topic.Field))] with a field of 'Topic' that refers to 'Entry'"
        ),
        Field(
            RecordWithoutTable,
            "public partial Place ⟦Place⟧ { get; } } [Record] public readonly partial struct Place { [Key] public partial string Id { get; }",
            "The field 'Place' refers to 'Place', which has neither a table in the corpus nor a [Parent] field: add 'public static partial Table<Place>' to the corpus"
        ),
        Field(
            RecordWithoutTable,
            "[Parent] public partial Place ⟦Place⟧ { get; } } [Record] public readonly partial struct Place { [Key] public partial string Id { get; }",
            "The field 'Place' refers to 'Place', which has neither a table in the corpus nor a [Parent] field: add 'public static partial Table<Place>' to the corpus"
        ),
        new(
            KeyNotText,
            Corpus + "[Record] public readonly partial struct Entry { [Key] public partial string? ⟦Id⟧ { get; } }",
            "The key 'Id' must be of type string, not nullable, and the only key of its record"
        ),
        new(
            KeyNotText,
            Corpus + "[Record] public readonly partial struct Entry { [Key] public partial int ⟦Id⟧ { get; } }",
            "The key 'Id' must be of type string, not nullable, and the only key of its record"
        ),
        new(
            KeyNotText,
            Corpus
                + "[Record] public readonly partial struct ⟦Entry⟧ { [Key] public partial string Id { get; } [Key] public partial string Other { get; } }",
            "The key 'Id' must be of type string, not nullable, and the only key of its record"
        ),
        new(
            NoKey,
            Corpus + "[Record] public readonly partial struct Entry { public partial Entry ⟦Next⟧ { get; } }",
            "The record type 'Entry' needs a [Key] field: 'Next' refers to it"
        ),
        Field(
            AttributeOnWrongType,
            "[Alias] public partial int ⟦Number⟧ { get; }",
            "[Alias] on 'Number' does not fit: it belongs on a string, a TextList or a list of nested records"
        ),
        Field(
            AttributeOnWrongType,
            "[Order] public partial TextList ⟦Words⟧ { get; }",
            "[Order] on 'Words' does not fit: it belongs on a text, an integer, an enum, a date, an instant or a duration"
        ),
        Field(
            AttributeOnWrongType,
            "[Label] public partial int ⟦Number⟧ { get; }",
            "[Label] on 'Number' does not fit: it belongs on a string"
        ),
        Field(
            AttributeOnWrongType,
            "[Summary] public partial int ⟦Number⟧ { get; }",
            "[Summary] on 'Number' does not fit: it belongs on a string or a list of nested records"
        ),
        Field(
            AttributeOnWrongType,
            "[Uri] public partial int ⟦Number⟧ { get; }",
            "[Uri] on 'Number' does not fit: it belongs on a string"
        ),
        Field(
            AttributeOnWrongType,
            "[Hierarchy] public partial Topic? ⟦Topic⟧ { get; }",
            "[Hierarchy] on 'Topic' does not fit: it belongs on a reference, or a list of references, to the record's own type"
        ),
        Field(
            AttributeOnWrongType,
            "[Parent] public partial int ⟦Number⟧ { get; }",
            "[Parent] on 'Number' does not fit: it belongs on a property of a record type that is not nullable"
        ),
        Field(
            AttributeOnWrongType,
            "[Inverse(\"Id\")] public partial RecordList<Topic> ⟦Topics⟧ { get; }",
            "[Inverse] on 'Topics' does not fit: it belongs on a RecordSet<T>"
        ),
        Field(
            AttributeOnWrongType,
            "[Language] public partial int ⟦Number⟧ { get; }",
            "[Language] on 'Number' does not fit: it belongs on a string, an enum or a reference, or with an argument a text or a TextList"
        ),
        Field(
            AttributeOnWrongType,
            "[Language(\"de\")] public partial Topic? ⟦Topic⟧ { get; }",
            "[Language] on 'Topic' does not fit: it belongs on a text or a TextList, or without an argument a field with the tag of a language"
        ),
        new(
            NameNotUnique,
            """
            [Corpus("")]
            public static partial class Library
            {
                public static partial Table<A.Entry> Entries { get; }
                public static partial Table<B.Entry> Others { get; }
            }

            namespace A { [Record] public readonly partial struct Entry { } }
            namespace B { [Record] public readonly partial struct ⟦Entry⟧ { } }
            """,
            "The corpus has two record types called 'Entry': give one of them another name"
        ),
        Field(
            NestedTwice,
            "public partial RecordList<Note> Notes { get; } public partial RecordList<Note> ⟦Others⟧ { get; } } [Record] public readonly partial struct Note { [Parent] public partial Entry Entry { get; }",
            "'Entry' already nests records of type 'Note': a record type is nested in one list of its parent"
        ),
        Field(
            TransitiveWithoutHierarchy,
            "public partial Entry? Next { get; } [Inverse(nameof(Next), Transitive = true)] public partial RecordSet<Entry> ⟦Before⟧ { get; }",
            "The inverse 'Before' is transitive, but 'Entry' has no [Hierarchy] field"
        ),
        Field(
            FieldTypeNotSupported,
            "public partial RecordList<Topic>? ⟦Topics⟧ { get; }",
            "The field 'Topics' is of type 'Summit.RecordList<Topic>?', which YAML cannot be bound to: use string, TextList, bool, an integer, double, decimal, an enum, DateOnly, DateTimeOffset, TimeSpan, a record type, RecordList<T> or RecordSet<T>"
        ),
        Field(
            FieldNameTaken,
            "public partial int ⟦Ordinal⟧ { get; }",
            "'Ordinal' cannot be the name of a field of 'Entry': every record type has a member of that name"
        ),
        Field(
            FieldNameTaken,
            "public partial int ⟦IdColumn⟧ { get; }",
            "'IdColumn' cannot be the name of a field of 'Entry': the data of 'Id' has that name"
        ),
        Field(
            FieldNameTaken,
            "public partial int ⟦_ID⟧ { get; }",
            "'_ID' cannot be the name of a field of 'Entry': in YAML it is the same as 'Id'"
        ),
        Field(
            FieldNameTaken,
            "public partial int ⟦@class⟧ { get; }",
            "'class' cannot be the name of a field of 'Entry': it is a keyword"
        ),
        Field(
            QueryNameTaken,
            "[Index] public partial int ⟦Rank⟧ { get; } public static int WithRank(int rank) => rank;",
            "'Rank' gives 'Entry' a member called 'WithRank', which it declares already: give one of the two another name"
        ),
        Field(
            AttributeOnWrongType,
            "[⟦Pattern(\"a\")⟧] public partial int Number { get; }",
            "[Pattern] on 'Number' does not fit: it belongs on a string or a TextList"
        ),
        Field(
            AttributeOnWrongType,
            "[⟦Range(1, 2)⟧] public partial bool Flag { get; }",
            "[Range] on 'Flag' does not fit: it belongs on a number, a date, an instant or a duration"
        ),
        Field(
            AttributeOnWrongType,
            "[⟦Length(1)⟧] public partial int Number { get; }",
            "[Length] on 'Number' does not fit: it belongs on a string or a list"
        ),
        Field(
            AttributeOnWrongType,
            "[⟦Symmetric⟧] public partial RecordList<Topic> Topics { get; }",
            "[Symmetric] on 'Topics' does not fit: it belongs on a list of references to the record's own type"
        ),
        Field(
            AttributeOnWrongType,
            "public partial RecordList<Note> Notes { get; } } [Record, ⟦Referenced⟧] public readonly partial struct Note { [Parent] public partial Entry Entry { get; }",
            "[Referenced] on 'Note' does not fit: it belongs on a record type with files of its own"
        ),
        Field(
            RuleNotUsable,
            "[⟦Range(2, 1)⟧] public partial int Number { get; }",
            "[Range] on 'Number' cannot be checked: '2' is above '1'"
        ),
        Field(
            RuleNotUsable,
            "[⟦Length(3, 2)⟧] public partial string Text { get; }",
            "[Length] on 'Text' cannot be checked: no length is from 3 to 2"
        ),
        Field(
            RuleNotUsable,
            "[⟦Before(\"End\")⟧] public partial DateOnly Start { get; }",
            "[Before] on 'Start' cannot be checked: 'Entry' has no field 'End' that can be compared with 'Start'"
        ),
        new(
            RuleNotUsable,
            Corpus
                + "[Record, ⟦RequireOneOf(\"Nothing\")⟧] public readonly partial struct Entry { [Key] public partial string Id { get; } }",
            "[RequireOneOf] on 'Entry' cannot be checked: 'Entry' has no field 'Nothing' that YAML gives"
        ),
        new(
            RecordsOfTwoTables,
            """
            [Corpus("")]
            public static partial class Library
            {
                public static partial Table<Entry> Entries { get; }
                public static partial Table<Entry> ⟦Others⟧ { get; }
            }

            [Record] public readonly partial struct Entry { [Key] public partial string Id { get; } }
            """,
            "The table 'Library.Others' cannot have records of type 'Entry': 'Library.Entries' has them already, and a record type has one table. Declare a record type of its own for one of the two"
        ),
        Table("⟦Files(\"a\\\\b.yml\")⟧", "[Files] on 'Entries' cannot be read: 'a\\b.yml' has a '\\'; write '/'"),
        Table("⟦Files⟧", "[Files] on 'Entries' cannot be read: it names no files, such as 'talks/*.yml'"),
        Table(
            "⟦Files(\"{a}/{a}.yml\")⟧",
            "[Files] on 'Entries' cannot be read: '{a}/{a}.yml' has braces that hold no name, or a name that another holds"
        ),
        Table("⟦Files(\"a.yml\", At = \"a..b\")⟧", "[Files] on 'Entries' cannot be read: 'a..b' has an empty name"),
        Table(
            "⟦Files(\"a.yml\", Where = \"a*=b\")⟧",
            "[Files] on 'Entries' cannot be read: 'a*' is neither a name, nor '*', nor '{name}'; write a '\\' before what is part of a name"
        ),
        Field(
            PathNotUsable,
            "[⟦Field(\"name.\")⟧] public partial string Name { get; }",
            "[Field] on 'Name' cannot be read: 'name.' has an empty name"
        ),
        Field(
            PathNotUsable,
            "[⟦Field(\"{name}\")⟧] public partial string Name { get; }",
            "[Field] on 'Name' cannot be read: '{name}' captures a name, which is for [Files]"
        ),
        Field(
            PathNotUsable,
            "[⟦Reference(Format = \"topic\")⟧] public partial Topic Topic { get; }",
            "[Reference] on 'Topic' cannot be read: 'topic' names no field, such as '{Title:slug}'"
        ),
        new(
            PathNotUsable,
            Corpus
                + "[Record] public readonly partial struct Entry { [⟦Key(Format = \"{Id:upper}\")⟧] public partial string Id { get; } }",
            "[Key] on 'Id' cannot be read: '{Id:upper}' has braces that hold neither '{Field}' nor '{Field:slug}'"
        ),
        new(
            PathNotUsable,
            Corpus
                + "[Record, ⟦Ignore(\"\")⟧] public readonly partial struct Entry { [Key] public partial string Id { get; } }",
            "[Ignore] on 'Entry' cannot be read: '' has an empty name"
        ),
        Field(
            NameNotKnown,
            "[⟦Reference(By = \"Name\")⟧] public partial Topic Topic { get; }",
            "[Reference] on 'Topic' leads nowhere: 'Topic' has no text, list of texts or integer 'Name'"
        ),
        Field(
            NameNotKnown,
            "[⟦Inherit⟧] public partial int Year { get; }",
            "[Inherit] on 'Year' leads nowhere: nothing is around a 'Entry'; capture '{Year}' in a pattern of [Files]"
        ),
        Field(
            NameNotKnown,
            "[⟦Keyed⟧] public partial RecordList<Note> Notes { get; } } [Record] public readonly partial struct Note { [Parent] public partial Entry Entry { get; }",
            "[Keyed] on 'Notes' leads nowhere: 'Note' has no key; name the field that takes the names, as in [Keyed(nameof(Note.Number))]"
        ),
        new(
            NameNotKnown,
            Corpus
                + "[Record] public readonly partial struct Entry { [⟦Key(Format = \"{Title}\")⟧] public partial string Id { get; } }",
            "[Key] on 'Id' leads nowhere: 'Entry' has no field 'Title' that is a single value, and no pattern of [Files] captures it"
        ),
        Field(
            OptionNotUsable,
            "[⟦Language(\"in German\")⟧] public partial string Text { get; }",
            "[Language] on 'Text' cannot be followed: 'in German' is not a language tag, such as 'en' or 'pt-BR'"
        ),
        Field(
            OptionNotUsable,
            "[⟦Language(\"german\")⟧] public partial string Text { get; }",
            "[Language] on 'Text' cannot be followed: 'german' is not a language tag, such as 'en' or 'pt-BR'"
        ),
        new(
            OptionNotUsable,
            Corpus
                + """
                public enum Speech { Fi, Swedish, None, [Spelling("pt-BR")] Brazilian, Klingon }
                [Record] public readonly partial struct Entry
                {
                    [Key] public partial string Id { get; }
                    [⟦Language⟧] public partial Speech? Speech { get; }
                }
                """,
            "[Language] on 'Speech' cannot be followed: its member 'Klingon' is no language; name the member as a tag ('Fi') or a language ('Finnish'), or add the tag, as in [Spelling(\"pt-BR\")]"
        ),
        Field(
            OptionNotUsable,
            "[Language] public partial string Text { get; } [⟦Language⟧] public partial string Other { get; }",
            "[Language] on 'Other' cannot be followed: another field of 'Entry' holds the language already"
        ),
        Field(
            OptionNotUsable,
            "[⟦Time(Offset = \"+2\")⟧] public partial DateTimeOffset Start { get; }",
            "[Time] on 'Start' cannot be followed: '+2' is no offset from UTC, such as '+02:00' or 'Z'"
        ),
        Field(
            OptionNotUsable,
            "[⟦Time(Offset = \"Z\")⟧] public partial DateOnly Start { get; }",
            "[Time] on 'Start' cannot be followed: a date has no offset from UTC"
        ),
        Field(
            OptionNotUsable,
            "[⟦Time(\"HH:mm\")⟧] public partial DateOnly Start { get; }",
            "[Time] on 'Start' cannot be followed: 'HH:mm' is no format of a date, such as 'dd.MM.yyyy'"
        ),
        Field(
            OptionNotUsable,
            "[Value] public partial string Text { get; } [⟦Value⟧] public partial string Other { get; }",
            "[Value] on 'Other' cannot be followed: 'Text' is what a 'Entry' gives that is no mapping"
        ),
        Field(
            OptionNotUsable,
            "public partial Kind Kind { get; } } public enum Kind { [Spelling(\"n/a\")] None, [⟦Spelling(\"N/A\")⟧] Other",
            "[Spelling] on 'Other' cannot be followed: 'N/A' is 'None' already"
        ),
        Field(
            OptionNotUsable,
            "public partial Kind Kind { get; } } public enum Kind { [Spelling(Others = true)] None, [⟦Spelling(Others = true)⟧] Other",
            "[Spelling] on 'Other' cannot be followed: 'None' stands for all others already"
        ),
        Field(
            OptionNotUsable,
            "public partial RecordList<Note> Notes { get; } [⟦Reference(InPlace = true)⟧] public partial RecordList<Item> Items { get; } } "
                + "[Record] public readonly partial struct Note { [Parent] public partial Entry Entry { get; } public partial RecordList<Item> Items { get; } } "
                + "[Record] public readonly partial struct Item { [Parent] public partial Note Note { get; } [Key] public partial string Id { get; }",
            "[Reference] on 'Items' cannot be followed: 'Item' stands in a 'Note' and nowhere else"
        ),
        new(
            OptionNotUsable,
            Corpus
                + "[Record, ⟦Ignore(\"text\")⟧] public readonly partial struct Entry { [Key] public partial string Id { get; } public partial string Text { get; } }",
            "[Ignore] on 'Entry' cannot be followed: 'text' is where 'Text' is read"
        ),
        Field(
            OptionNotUsable,
            "[⟦Synonyms(SynonymDirection.From)⟧] public partial TextList From { get; }",
            "[Synonyms] on 'From' cannot be followed: 'Entry' has no field with [Synonyms(SynonymDirection.To)]"
        ),
        Field(
            OptionNotUsable,
            "[⟦Synonyms(SynonymDirection.To)⟧] public partial string To { get; } [Synonyms] public partial TextList Words { get; }",
            "[Synonyms] on 'To' cannot be followed: 'Entry' has no field with [Synonyms(SynonymDirection.From)]"
        ),
        Field(
            OptionNotUsable,
            "[⟦Alias⟧] public partial RecordList<Note> Notes { get; } } "
                + "[Record] public readonly partial struct Note { [Parent] public partial Entry Entry { get; } public partial string Text { get; }",
            "[Alias] on 'Notes' cannot be followed: 'Note' has no [Label] that could be an alias"
        ),
        Field(
            AttributeOnWrongType,
            "[⟦Time⟧] public partial string Name { get; }",
            "[Time] on 'Name' does not fit: it belongs on a date or an instant"
        ),
        Field(
            AttributeOnWrongType,
            "[⟦Reference⟧] public partial string Name { get; }",
            "[Reference] on 'Name' does not fit: it belongs on a reference or a list of references"
        ),
        Field(
            AttributeOnWrongType,
            "[⟦Keyed⟧] public partial TextList Names { get; }",
            "[Keyed] on 'Names' does not fit: it belongs on a list of nested records or of references in place"
        ),
        Field(
            AttributeOnWrongType,
            "[⟦Field(\"x\")⟧, Inverse(\"Next\")] public partial RecordSet<Entry> Others { get; } public partial Entry? Next { get; }",
            "[Field] on 'Others' does not fit: it belongs on a field that YAML gives"
        ),
        Field(
            SystemNotUsed,
            "public partial DateOnly? ⟦Day⟧ { get; } public partial TimeSpan Length { get; } public partial ReadOnlySpan<byte> NameUtf8 { get; } [Search] public partial string Name { get; }",
            "The field 'Day' is of type 'DateOnly', which this file does not know: write 'using System;' at its top"
        ) with
        {
            Usings = "using Summit;",
        },
        new(
            TermMalformed,
            "[Corpus(\"corpus\"), ⟦Vocabulary(\"1x\", \"https://schema.org/\")⟧] public static partial class Library { public static partial Table<Entry> Entries { get; } } "
                + "[Record] public readonly partial struct Entry { [Key] public partial string Id { get; } }",
            "[Vocabulary] on 'Library' cannot be exported: '1x' cannot be a prefix: a prefix has a letter, then letters, digits, '-' and '_'"
        ),
        new(
            TermMalformed,
            "[Corpus(\"corpus\"), ⟦Vocabulary(\"schema\", \"schema.org/\")⟧] public static partial class Library { public static partial Table<Entry> Entries { get; } } "
                + "[Record] public readonly partial struct Entry { [Key] public partial string Id { get; } }",
            "[Vocabulary] on 'Library' cannot be exported: 'schema.org/' is not an absolute IRI, such as 'https://schema.org/'"
        ),
        new(
            TermMalformed,
            "[Corpus(\"corpus\"), ⟦Vocabulary(\"schema\", \"https://schema.org\")⟧] public static partial class Library { public static partial Table<Entry> Entries { get; } } "
                + "[Record] public readonly partial struct Entry { [Key] public partial string Id { get; } }",
            "[Vocabulary] on 'Library' cannot be exported: the IRI 'https://schema.org' must end with '/' or '#', since the names of terms are appended to it"
        ),
        new(
            TermMalformed,
            "[Corpus(\"corpus\"), Vocabulary(\"s\", \"https://schema.org/\"), ⟦Vocabulary(\"s\", \"http://x.org/\")⟧] public static partial class Library { public static partial Table<Entry> Entries { get; } } "
                + "[Record] public readonly partial struct Entry { [Key] public partial string Id { get; } }",
            "[Vocabulary] on 'Library' cannot be exported: the prefix 's' is declared already"
        ),
        new(
            OptionNotUsable,
            "[⟦Corpus(\"corpus\", License = \"CC BY\")⟧] public static partial class Library { public static partial Table<Entry> Entries { get; } } "
                + "[Record] public readonly partial struct Entry { [Key] public partial string Id { get; } }",
            "[Corpus] on 'Library' cannot be followed: the licence 'CC BY' is not an absolute URI, such as 'https://creativecommons.org/licenses/by/4.0/'"
        ),
        Term(
            TermMalformed,
            "[⟦Term(\"Person\")⟧] public partial string Name { get; }",
            "[Term] on 'Name' cannot be exported: 'Person' has no prefix; write it as in 'schema:Person'"
        ),
        Term(
            TermMalformed,
            "[⟦Term(\"schema:a b\")⟧] public partial string Name { get; }",
            "[Term] on 'Name' cannot be exported: 'a b' cannot be the name of a term: a name has letters, digits, '-', '_' and '.'"
        ),
        Term(
            TermMalformed,
            "[⟦Term(\"schema:name\", On = \"Person\")⟧] public partial string Name { get; }",
            "[Term] on 'Name' cannot be exported: 'Person' has no prefix; write it as in 'schema:Person'"
        ),
        Term(
            TermMalformed,
            "[⟦Term(\"schema:name\", Iri = \"http://x.org/\")⟧] public partial string Name { get; }",
            "[Term] on 'Name' cannot be exported: 'http://x.org/' is not an absolute IRI with '{value}' in it, such as 'http://www.wikidata.org/entity/{value}'"
        ),
        Term(
            PrefixNotDeclared,
            "[⟦Term(\"foaf:name\")⟧] public partial string Name { get; }",
            "[Term] on 'Name' uses the prefix 'foaf', which the corpus does not declare: add [Vocabulary(\"foaf\", \"http://xmlns.com/foaf/0.1/\")] to 'Library'"
        ),
        Term(
            PrefixNotDeclared,
            "[⟦Term(\"schema:name\", On = \"own:Person\")⟧] public partial string Name { get; }",
            "[Term] on 'Name' uses the prefix 'own', which the corpus does not declare: add [Vocabulary(\"own\", \"https://…/\")] to 'Library'"
        ),
        Term(
            PrefixNotDeclared,
            "public partial Kind Kind { get; } } public enum Kind { [⟦Term(\"foaf:Person\")⟧] Person",
            "[Term] on 'Person' uses the prefix 'foaf', which the corpus does not declare: add [Vocabulary(\"foaf\", \"http://xmlns.com/foaf/0.1/\")] to 'Library'"
        ),
        Term(
            OptionNotUsable,
            "public partial Kind Kind { get; } } public enum Kind { [⟦Term(\"schema:Person\", Language = \"en\")⟧] Person",
            "[Term] on 'Person' cannot be followed: only the term of a field takes options"
        ),
        Term(
            OptionNotUsable,
            "[⟦Term(\"schema:position\", Language = \"en\")⟧] public partial int Number { get; }",
            "[Term] on 'Number' cannot be followed: 'Language', 'LanguageField' and 'Iri' belong to a text"
        ),
        Term(
            OptionNotUsable,
            "[⟦Term(\"schema:name\", PrecisionField = \"Kind\")⟧] public partial string Name { get; }",
            "[Term] on 'Name' cannot be followed: 'PrecisionField' and 'ApproximateField' belong to a date or an instant"
        ),
        Term(
            OptionNotUsable,
            "[⟦Term(\"schema:name\", Iri = \"{value}\", Language = \"en\")⟧] public partial string Name { get; }",
            "[Term] on 'Name' cannot be followed: an IRI is in no language"
        ),
        Term(
            OptionNotUsable,
            "[⟦Term(\"schema:name\", LanguageField = \"Id\", Language = \"en\")⟧] public partial string Name { get; }",
            "[Term] on 'Name' cannot be followed: a language is given by 'Language' or by 'LanguageField'"
        ),
        Term(
            OptionNotUsable,
            "[⟦Term(\"schema:name\", Language = \"en us\")⟧] public partial string Name { get; }",
            "[Term] on 'Name' cannot be followed: 'en us' is not a language tag, such as 'en'"
        ),
        Term(
            NameNotKnown,
            "[⟦Term(\"schema:name\", LanguageField = \"Tongue\")⟧] public partial string Name { get; }",
            "[Term] on 'Name' leads nowhere: 'Entry' has no text 'Tongue'"
        ),
        Term(
            NameNotKnown,
            "[⟦Term(\"schema:startDate\", PrecisionField = \"Kind\")⟧] public partial DateOnly Day { get; } public partial Kind Kind { get; } } public enum Kind { Day",
            "[Term] on 'Day' leads nowhere: 'Entry' has no enum whose members have terms 'Kind'"
        ),
        Term(
            NameNotKnown,
            "[⟦Term(\"schema:startDate\", ApproximateField = \"Id\")⟧] public partial DateOnly Day { get; }",
            "[Term] on 'Day' leads nowhere: 'Entry' has no bool 'Id'"
        ),
        new(
            CorpusFolderNotFound,
            $"[⟦Corpus(\"corpsu\")⟧] {OneTable}",
            "The corpus 'Library' would be empty: the build has no YAML below 'corpsu'. Correct the folder, or pass its files to the build in the project file: with <SummitCorpusFolder>, or with <SummitCorpus Include=\"corpsu/**/*.yaml\" />. The build has no YAML at all."
        ),
        new(
            CorpusWithoutFiles,
            $"[⟦Corpus(\"data\")⟧] {OneTable}",
            "The corpus 'Library' is empty: its folder 'data' has no file that ends in .yaml, .yml or .json. Add one"
        )
        {
            Listed = "data",
        },
        OfOther("public partial Foreign ⟦Other⟧ { get; }", "Other"),
        OfOther("public partial Foreign? ⟦Other⟧ { get; }", "Other"),
        OfOther("public partial RecordList<Foreign> ⟦Others⟧ { get; }", "Others"),
        OfOther("[Inverse(\"Any\")] public partial RecordSet<Foreign> ⟦Others⟧ { get; }", "Others"),
        OfOther("[Parent] public partial Foreign ⟦Whole⟧ { get; }", "Whole"),
    ];

    /// <summary>Creates a case for a field of <c>Entry</c>, in a corpus that declares schema.org.</summary>
    private static SchemaCase Term(DiagnosticInfo info, string field, string message)
    {
        SchemaCase error = Field(info, field, message);
        return error with
        {
            Schema = error.Schema.Replace(
                "[Corpus(\"corpus\")]",
                "[Corpus(\"corpus\"), Vocabulary(\"schema\", \"https://schema.org/\")]",
                StringComparison.Ordinal
            ),
        };
    }

    /// <summary>Creates a case for a table of <c>Entry</c>.</summary>
    private static SchemaCase Table(string attribute, string message) =>
        new(
            PathNotUsable,
            $$"""
            [Corpus("corpus")]
            public static partial class Library
            {
                [{{attribute}}] public static partial Table<Entry> Entries { get; }
            }

            [Record]
            public readonly partial struct Entry
            {
                [Key] public partial string Id { get; }
            }
            """,
            message
        );

    /// <summary>Creates a case for a field of <c>Entry</c> with records of another assembly.</summary>
    private static SchemaCase OfOther(string field, string name) =>
        Field(
            RecordOfOtherAssembly,
            field,
            $"'{name}' uses the record type 'Foreign' of the assembly 'Other', whose records belong to the corpus there: declare a record type in this project, or store the key of the record as a string"
        ) with
        {
            OtherAssembly = "[Summit.Record] public readonly struct Foreign;",
        };

    /// <summary>Creates a case for a field of <c>Entry</c>.</summary>
    private static SchemaCase Field(DiagnosticInfo info, string field, string message) =>
        new(
            info,
            $"{Corpus}[Record]\npublic readonly partial struct Entry\n{{\n    [Key] public partial string Id {{ get; }}\n    {field}\n}}\n",
            message
        );
}

/// <summary>A schema with an error, and the expected message.</summary>
internal sealed record SchemaCase(DiagnosticInfo Info, string Schema, string Message)
{
    /// <summary>The folder that the project lists and that exists, or empty.</summary>
    public string Listed { get; init; } = "";

    /// <summary>The source of another assembly that the schema refers to, or null.</summary>
    public string? OtherAssembly { get; init; }

    /// <summary>The using directives of its file.</summary>
    public string Usings { get; init; } = "using System;\nusing Summit;";

    /// <summary>The schema with its using directives, and with a corpus class if it has none.</summary>
    public string Marked =>
        Usings
        + "\n\n"
        + (
            Schema.Contains("Corpus(", StringComparison.Ordinal)
                ? Schema
                : $"{Schema}\n[Corpus(\"\")] public static partial class Library {{ public static partial Table<Entry> Entries {{ get; }} }}\n"
        );
}
