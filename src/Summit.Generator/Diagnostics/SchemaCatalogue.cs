using Summit.Compiler.Diagnostics;

namespace Summit.Generator.Diagnostics;

/// <summary>
/// The diagnostics of schemas, with ids from SUM0101. <see cref="DiagnosticCatalogue"/> has the diagnostics of YAML
/// files.
/// </summary>
internal static class SchemaCatalogue
{
    public static readonly DiagnosticInfo CorpusNotStaticPartial = new(
        "SUM0101",
        "A corpus is a static partial class",
        "The corpus '{0}' must be a static partial class of its own namespace, so that its tables can be emitted"
    );

    public static readonly DiagnosticInfo RecordNotPartialStruct = new(
        "SUM0102",
        "A record type is a readonly partial struct",
        "The record type '{0}' must be a readonly partial struct of its own namespace, so that its fields can be emitted"
    );

    public static readonly DiagnosticInfo NotATable = new(
        "SUM0103",
        "A property of a corpus is a table",
        "The property '{0}' must be of type Table<T>, where T is marked [Record]"
    );

    public static readonly DiagnosticInfo FieldTypeNotSupported = new(
        "SUM0104",
        "The type of a field is not supported",
        "The field '{0}' is of type '{1}', which YAML cannot be bound to: use string, TextList, bool, an integer, double, decimal, an enum, DateOnly, DateTimeOffset, TimeSpan, a record type, RecordList<T> or RecordSet<T>"
    );

    public static readonly DiagnosticInfo InverseOfUnknownField = new(
        "SUM0105",
        "An inverse names a field that does not refer to this record",
        "The inverse '{0}' needs [Inverse(nameof({1}.Field))] with a field of '{1}' that refers to '{2}'"
    );

    public static readonly DiagnosticInfo RecordWithoutTable = new(
        "SUM0106",
        "A record type has no table",
        "The field '{0}' refers to '{1}', which has neither a table in the corpus nor a [Parent] field: add 'public static partial Table<{1}>' to the corpus"
    );

    public static readonly DiagnosticInfo KeyNotText = new(
        "SUM0107",
        "A key is a required text",
        "The key '{0}' must be of type string, not nullable, and the only key of its record"
    );

    public static readonly DiagnosticInfo NoKey = new(
        "SUM0108",
        "A record type that is referred to has no key",
        "The record type '{0}' needs a [Key] field: '{1}' refers to it"
    );

    public static readonly DiagnosticInfo AttributeOnWrongType = new(
        "SUM0109",
        "An attribute does not fit the type of the field",
        "[{0}] on '{1}' does not fit: it belongs on {2}"
    );

    public static readonly DiagnosticInfo NameNotUnique = new(
        "SUM0110",
        "Two record types have the same name",
        "The corpus has two record types called '{0}': give one of them another name"
    );

    public static readonly DiagnosticInfo NestedTwice = new(
        "SUM0111",
        "Records are nested in two lists",
        "'{0}' already nests records of type '{1}': a record type is nested in one list of its parent"
    );

    public static readonly DiagnosticInfo TransitiveWithoutHierarchy = new(
        "SUM0112",
        "A transitive inverse needs a hierarchy",
        "The inverse '{0}' is transitive, but '{1}' has no [Hierarchy] field"
    );

    public static readonly DiagnosticInfo FieldNameTaken = new(
        "SUM0113",
        "The name of a field is taken",
        "'{0}' cannot be the name of a field of '{1}': {2}"
    );

    public static readonly DiagnosticInfo QueryNameTaken = new(
        "SUM0114",
        "A member bears the name of an emitted one",
        "'{0}' gives '{1}' a member called '{2}', which it declares already: give one of the two another name"
    );

    public static readonly DiagnosticInfo RuleNotUsable = new(
        "SUM0115",
        "The arguments of a rule make no sense",
        "[{0}] on '{1}' cannot be checked: {2}"
    );

    public static readonly DiagnosticInfo RecordsOfTwoTables = new(
        "SUM0116",
        "Two tables have the same record type",
        "The table '{0}' cannot have records of type '{1}': '{2}' has them already, and a record type has one table. Declare a record type of its own for one of the two"
    );

    public static readonly DiagnosticInfo PathNotUsable = new(
        "SUM0117",
        "A path or a pattern is malformed",
        "[{0}] on '{1}' cannot be read: {2}"
    );

    public static readonly DiagnosticInfo NameNotKnown = new(
        "SUM0118",
        "An attribute names what there is not",
        "[{0}] on '{1}' leads nowhere: {2}"
    );

    public static readonly DiagnosticInfo OptionNotUsable = new(
        "SUM0119",
        "The arguments of an attribute do not fit",
        "[{0}] on '{1}' cannot be followed: {2}"
    );

    public static readonly DiagnosticInfo SystemNotUsed = new(
        "SUM0120",
        "A type of System is not known",
        "The field '{0}' is of type '{1}', which this file does not know: write 'using System;' at its top"
    );

    public static readonly DiagnosticInfo CorpusFolderNotFound = new(
        "SUM0121",
        "A corpus has no files",
        "The corpus '{0}' would be empty: the build has no YAML below '{1}'. Correct the folder, or pass its files to the build in the project file: with <SummitCorpusFolder>, or with <SummitCorpus Include=\"{1}/**/*.yaml\" />.{2}"
    );

    public static readonly DiagnosticInfo CorpusWithoutFiles = new(
        "SUM0122",
        "The folder of a corpus is empty",
        "The corpus '{0}' is empty: its folder '{1}' has no file that ends in .yaml, .yml or .json. Add one",
        IsError: false
    );

    public static readonly DiagnosticInfo RecordOfOtherAssembly = new(
        "SUM0123",
        "A record type is declared in another assembly",
        "'{0}' uses the record type '{1}' of the assembly '{2}', whose records belong to the corpus there: declare a record type in this project, or store the key of the record as a string"
    );

    public static readonly DiagnosticInfo TermMalformed = new(
        "SUM0124",
        "A term or a vocabulary is malformed",
        "[{0}] on '{1}' cannot be exported: {2}"
    );

    public static readonly DiagnosticInfo PrefixNotDeclared = new(
        "SUM0125",
        "The prefix of a term is not declared",
        "[{0}] on '{1}' uses the prefix '{2}', which the corpus does not declare: add [Vocabulary(\"{2}\", \"{3}\")] to '{4}'"
    );

    /// <summary>All diagnostics of schemas, in the order of their ids.</summary>
    public static readonly DiagnosticInfo[] All =
    [
        CorpusNotStaticPartial,
        RecordNotPartialStruct,
        NotATable,
        FieldTypeNotSupported,
        InverseOfUnknownField,
        RecordWithoutTable,
        KeyNotText,
        NoKey,
        AttributeOnWrongType,
        NameNotUnique,
        NestedTwice,
        TransitiveWithoutHierarchy,
        FieldNameTaken,
        QueryNameTaken,
        RuleNotUsable,
        RecordsOfTwoTables,
        PathNotUsable,
        NameNotKnown,
        OptionNotUsable,
        SystemNotUsed,
        CorpusFolderNotFound,
        CorpusWithoutFiles,
        RecordOfOtherAssembly,
        TermMalformed,
        PrefixNotDeclared,
    ];
}
