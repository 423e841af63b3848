using System.Globalization;

namespace Summit.Compiler.Diagnostics;

/// <summary>All diagnostics of the compiler, in the order of their ids.</summary>
public static class DiagnosticCatalogue
{
    /// <summary>The text is not well-formed YAML.</summary>
    public static readonly DiagnosticInfo Malformed = new("SUM0001", "Malformed YAML", "The YAML is malformed: {0}.");

    /// <summary>A file contains no record.</summary>
    public static readonly DiagnosticInfo EmptyFile = new(
        "SUM0002",
        "Empty file",
        "The file holds no {0}; write one or delete the file.",
        IsError: false
    );

    /// <summary>No table reads a file.</summary>
    public static readonly DiagnosticInfo FileOfNoTable = new(
        "SUM0003",
        "File belongs to no table",
        "There is no table '{0}', so the file is not read; move it to the folder of a table.{1}",
        IsError: false
    );

    /// <summary>A record is expected, but a scalar or a list is found.</summary>
    public static readonly DiagnosticInfo RecordExpected = new(
        "SUM0004",
        "Record expected",
        "A record of type {0} is expected here, not {1}; write it as a mapping of its fields."
    );

    /// <summary>A scalar is expected, but a mapping or a list is found.</summary>
    public static readonly DiagnosticInfo ScalarExpected = new(
        "SUM0005",
        "Scalar expected",
        "{0} takes a single value, not {1}; write one value."
    );

    /// <summary>A list is expected, but a mapping is found.</summary>
    public static readonly DiagnosticInfo ListExpected = new(
        "SUM0006",
        "List expected",
        "'{0}' takes a list, not {1}; start each item with '- '."
    );

    /// <summary>A name is not a field of the record type.</summary>
    public static readonly DiagnosticInfo UnknownField = new(
        "SUM0007",
        "Unknown field",
        "'{0}' is not a field of {1}; correct the name or remove it.{2}"
    );

    /// <summary>A record gives a field that is computed from other records.</summary>
    public static readonly DiagnosticInfo ComputedField = new(
        "SUM0008",
        "Computed field",
        "'{0}' of {1} is computed from other records; remove it here."
    );

    /// <summary>A record gives a field twice.</summary>
    public static readonly DiagnosticInfo DuplicateField = new(
        "SUM0009",
        "Duplicate field",
        "'{0}' is already given as '{1}' in line {2}; keep one of them."
    );

    /// <summary>A record does not give a required field.</summary>
    public static readonly DiagnosticInfo MissingField = new(
        "SUM0010",
        "Missing field",
        "{0} lacks '{1}'; give it a value."
    );

    /// <summary>A record has no key.</summary>
    public static readonly DiagnosticInfo MissingKey = new(
        "SUM0011",
        "Missing key",
        "This {0} has no key; give '{1}'."
    );

    /// <summary>Another record of the table has the same key.</summary>
    public static readonly DiagnosticInfo DuplicateKey = new(
        "SUM0012",
        "Duplicate key",
        "The key '{0}' is taken by the {1} in {2}, line {3}; choose another."
    );

    /// <summary>An alias is the key or an alias of another record.</summary>
    public static readonly DiagnosticInfo TakenAlias = new(
        "SUM0013",
        "Taken alias",
        "'{0}' already names the {1} '{2}' in {3}, line {4}; remove it from one of them."
    );

    /// <summary>A reference names no record.</summary>
    public static readonly DiagnosticInfo DanglingReference = new(
        "SUM0014",
        "Dangling reference",
        "There is no {0} with the key or alias '{1}'; correct it or add the record.{2}"
    );

    /// <summary>A list of references contains the same record twice.</summary>
    public static readonly DiagnosticInfo DuplicateReference = new(
        "SUM0015",
        "Duplicate reference",
        "'{0}' is in '{1}' already; remove it here."
    );

    /// <summary>A reference is part of a cycle in a hierarchy.</summary>
    public static readonly DiagnosticInfo HierarchyCycle = new(
        "SUM0016",
        "Cycle in a hierarchy",
        "'{0}' leads back to its own record: {1}; remove one of these references."
    );

    /// <summary>A value is not a boolean.</summary>
    public static readonly DiagnosticInfo BadBoolean = new(
        "SUM0017",
        "Bad boolean",
        "'{0}' is not a boolean; write 'true' or 'false'."
    );

    /// <summary>A value is not an integer, or is outside the range of its type.</summary>
    public static readonly DiagnosticInfo BadInteger = new(
        "SUM0018",
        "Bad integer",
        "'{0}' is not an integer from {1} to {2}; write one such as '{3}'."
    );

    /// <summary>A value is not a number, or is outside the range of its type.</summary>
    public static readonly DiagnosticInfo BadNumber = new(
        "SUM0019",
        "Bad number",
        "'{0}' is not a number of type '{1}'; write one such as '0.5'."
    );

    /// <summary>A value is not a member of its enum.</summary>
    public static readonly DiagnosticInfo BadEnum = new(
        "SUM0020",
        "Bad enum value",
        "'{0}' is not one of {1}; write one of these.{2}"
    );

    /// <summary>A value is not a date.</summary>
    public static readonly DiagnosticInfo BadDate = new(
        "SUM0021",
        "Bad date",
        "'{0}' is not a date; write one such as '2018-07-16'."
    );

    /// <summary>A value is not a date and time with an offset.</summary>
    public static readonly DiagnosticInfo BadInstant = new(
        "SUM0022",
        "Bad instant",
        "'{0}' is not a date and time with offset; write one such as '2018-07-16T13:10:00+03:00'."
    );

    /// <summary>A date and time has no offset, so that it does not identify an instant.</summary>
    public static readonly DiagnosticInfo InstantWithoutOffset = new(
        "SUM0023",
        "Instant without offset",
        "'{0}' lacks an offset from UTC; add 'Z' for UTC, or an offset such as '+03:00'."
    );

    /// <summary>A value is not a duration.</summary>
    public static readonly DiagnosticInfo BadDuration = new(
        "SUM0024",
        "Bad duration",
        "'{0}' is not a duration; write one such as '1:30:00' or 'PT1H30M'."
    );

    /// <summary>A value is not an absolute URI.</summary>
    public static readonly DiagnosticInfo BadUri = new(
        "SUM0025",
        "Bad URI",
        "'{0}' is not an absolute URI; write one such as 'https://example.org/page'."
    );

    /// <summary>A text does not match the pattern of its field.</summary>
    public static readonly DiagnosticInfo PatternMismatch = new(
        "SUM0026",
        "Pattern not matched",
        "'{0}' does not match the pattern of '{1}', {2}; correct it."
    );

    /// <summary>A value is outside the range of its field.</summary>
    public static readonly DiagnosticInfo OutOfRange = new(
        "SUM0027",
        "Value out of range",
        "'{0}' is out of range: '{1}' is {2}; correct it."
    );

    /// <summary>A text or a list is too short or too long.</summary>
    public static readonly DiagnosticInfo WrongLength = new(
        "SUM0028",
        "Wrong length",
        "'{0}' has {1}, but takes {2}; {3}."
    );

    /// <summary>A record gives none of several fields, although at least one is required.</summary>
    public static readonly DiagnosticInfo NoneOf = new(
        "SUM0029",
        "One of several fields missing",
        "{0} gives none of {1}; give at least one of them."
    );

    /// <summary>The values of two fields are in the wrong order.</summary>
    public static readonly DiagnosticInfo WrongOrder = new(
        "SUM0030",
        "Values out of order",
        "'{0}' is {1} {2}; correct one of them."
    );

    /// <summary>The intervals of two nested records overlap.</summary>
    public static readonly DiagnosticInfo Overlap = new(
        "SUM0031",
        "Overlap in time",
        "This overlaps in time with the record of '{0}' in line {1}; correct '{2}' or '{3}' of one of them."
    );

    /// <summary>The record that a reference leads to has no interval that contains the date of the reference.</summary>
    public static readonly DiagnosticInfo OutsideDates = new(
        "SUM0032",
        "Reference outside of dates",
        "'{0}' has none of its '{2}' on {1}; correct the reference, the date, or '{2}' there."
    );

    /// <summary>A record refers to another record, which does not refer back.</summary>
    public static readonly DiagnosticInfo OneSided = new(
        "SUM0033",
        "One-sided reference",
        "'{2}' does not have '{0}' in its '{1}' ({3}, line {4}); add it there, or remove '{2}' here."
    );

    /// <summary>No other record refers to a record.</summary>
    public static readonly DiagnosticInfo Orphan = new(
        "SUM0034",
        "Orphan",
        "No other record refers to {0}; refer to it, or remove it.",
        IsError: false
    );

    /// <summary>The names of two records are nearly the same.</summary>
    public static readonly DiagnosticInfo NearDuplicate = new(
        "SUM0035",
        "Near-duplicate name",
        "'{0}' is nearly the same as '{1}' of {2} in {3}, line {4}; make one record of them, or tell the names apart.",
        IsError: false
    );

    /// <summary>A name is spelled differently elsewhere in the corpus.</summary>
    public static readonly DiagnosticInfo InconsistentName = new(
        "SUM0036",
        "Inconsistent name",
        "'{0}' is spelled '{1}' elsewhere; spell it alike.",
        IsError: false
    );

    /// <summary>A text seems unfinished.</summary>
    public static readonly DiagnosticInfo Unfinished = new(
        "SUM0037",
        "Unfinished text",
        "'{0}' seems unfinished: {1}; finish the text.",
        IsError: false
    );

    /// <summary>There are more diagnostics than are reported.</summary>
    public static readonly DiagnosticInfo TooMany = new(
        "SUM0038",
        "Too many diagnostics",
        "{0} more diagnostics in {1} files are not shown; correct the others and build again.",
        IsError: false
    );

    /// <summary>A key or an alias is longer than the layout of key tables allows.</summary>
    public static readonly DiagnosticInfo NameTooLong = new(
        "SUM0039",
        "Name too long",
        "'{0}' has {1} bytes of UTF-8, and a key or an alias may have {2}; shorten it."
    );

    /// <summary>A table has more records than its layout allows.</summary>
    public static readonly DiagnosticInfo TooManyRecords = new(
        "SUM0040",
        "Too many records",
        "This is one {0} more than the {1} that a table may have; divide them among several tables."
    );

    /// <summary>A table has more bytes of keys and aliases than its layout allows.</summary>
    public static readonly DiagnosticInfo TooManyNames = new(
        "SUM0041",
        "Too many names",
        "With '{0}', the keys and aliases of {1} have more than the {2} bytes that a table may have; "
            + "shorten them, or divide the records among several tables."
    );

    /// <summary>Two names differ only in case or accents, which the key of the table ignores.</summary>
    public static readonly DiagnosticInfo FoldedAlike = new(
        "SUM0042",
        "Names fold alike",
        "'{0}' differs in nothing but case and accents from '{1}' of the {2} '{3}' in {4}, line {5}, column {6}; "
            + "change one of them, or take Folded from the key of {2}."
    );

    /// <summary>No file matches a pattern.</summary>
    public static readonly DiagnosticInfo NoFileMatches = new(
        "SUM0043",
        "No file matches",
        "No file of the corpus folder matches '{0}'; correct the pattern, or hand the files to the build as AdditionalFiles.",
        IsError: false
    );

    /// <summary>A mapping is expected, because fields have paths through it, but a scalar is found.</summary>
    public static readonly DiagnosticInfo MappingExpected = new(
        "SUM0044",
        "Mapping expected",
        "'{0}' takes a mapping, not {1}; write 'name: value' below it."
    );

    /// <summary>A key cannot be made, because a part of its format has no value.</summary>
    public static readonly DiagnosticInfo KeyNotMade = new(
        "SUM0045",
        "Key cannot be made",
        "The key of this {0} is made of '{1}', which has no value here; give it one."
    );

    /// <summary>A reference matches several records.</summary>
    public static readonly DiagnosticInfo AmbiguousReference = new(
        "SUM0046",
        "Ambiguous reference",
        "'{0}' may be the {1} '{2}' or '{3}'; write the key of the one that is meant."
    );

    /// <summary>A reference matches several records; the schema allows this, and the reference is dropped.</summary>
    public static readonly DiagnosticInfo LeftOutAmbiguity = new(
        "SUM0047",
        "Ambiguous reference left out",
        "'{0}' may be the {1} '{2}' or '{3}' and is left out; write the key of the one that is meant.",
        IsError: false
    );

    /// <summary>A reference names no record; the schema allows this, and the reference is dropped.</summary>
    public static readonly DiagnosticInfo LeftOutReference = new(
        "SUM0048",
        "Dangling reference left out",
        "There is no {0} called '{1}', so the reference is left out; correct it or add the record.{2}",
        IsError: false
    );

    /// <summary>A date or an instant is in none of the formats of its field.</summary>
    public static readonly DiagnosticInfo BadTime = new(
        "SUM0049",
        "Bad date or time",
        "'{0}' is not written as '{1}'; write it so, such as '{2}'."
    );

    /// <summary>Another record has the same key; the schema allows this, and the record is dropped.</summary>
    public static readonly DiagnosticInfo LeftOutDuplicate = new(
        "SUM0050",
        "Duplicate left out",
        "The key '{0}' is taken by the {1} in {2}, line {3}, so this record is left out; choose another key, or delete it.",
        IsError: false
    );

    /// <summary>
    /// A text contains U+FFFD, which replaces a lost character. The character was lost in this file, or in the source
    /// that the text was copied from.
    /// </summary>
    public static readonly DiagnosticInfo ReplacedCharacter = new(
        "SUM0051",
        "Character not read",
        "{0} stands for a character that was lost; write the one that is meant. "
            + "If your editor shows it here, save the file as UTF-8.",
        IsError: false
    );

    /// <summary>A tag is not supported.</summary>
    public static readonly DiagnosticInfo UnknownTag = new(
        "SUM0060",
        "Unknown tag",
        "Summit does not know the tag '{0}'; {1}."
    );

    /// <summary>A list item has no value.</summary>
    public static readonly DiagnosticInfo EmptyItem = new(
        "SUM0061",
        "Empty item of a list",
        "'{0}' has an item without a value; write one, or delete the item{1}."
    );

    /// <summary>A required field has an empty value.</summary>
    public static readonly DiagnosticInfo EmptyField = new(
        "SUM0062",
        "Field without a value",
        "'{0}' of {1} is {2}, which counts as not given; write a value."
    );

    /// <summary>No record of a table gives a required field.</summary>
    public static readonly DiagnosticInfo NeverGiven = new(
        "SUM0063",
        "Field that no record gives",
        "None of the {0} records of {1} gives '{2}'; write it in each, or correct its [Field] in the schema if it has another name or path."
    );

    /// <summary>A number or a time has more digits than its type can store.</summary>
    public static readonly DiagnosticInfo LostDigits = new(
        "SUM0064",
        "Digits would be lost",
        "'{0}' would lose digits: {1}; write it with fewer, or choose another type for the field."
    );

    /// <summary>A field contains both the smallest and the largest 64-bit number.</summary>
    public static readonly DiagnosticInfo BothEnds = new(
        "SUM0065",
        "Both ends of 64 bits",
        "'{0}' of {1} holds {2}, and so cannot hold {3} as well; change one of them."
    );

    /// <summary>An integer starts with a zero. YAML 1.1 reads the integer as octal.</summary>
    public static readonly DiagnosticInfo LeadingZero = new(
        "SUM0066",
        "Leading zero",
        "'{0}' is read as {1}, and as {2} by older readers of YAML; write '{1}', or '0o' before an octal number.",
        IsError: false
    );

    /// <summary>A list repeats a reference, and the schema does not treat this as an error.</summary>
    public static readonly DiagnosticInfo LeftOutRepetition = new(
        "SUM0067",
        "Repeated reference left out",
        "'{0}' is in '{1}' already and is left out; delete it here.",
        IsError: false
    );

    /// <summary>A record in place has the key of another record, but another value for a field.</summary>
    public static readonly DiagnosticInfo LeftOutDifference = new(
        "SUM0068",
        "Difference left out",
        "'{0}' of {1} is not as in {2}, line {3}, and is left out; correct one of them, or write the key alone in '{4}'.",
        IsError: false
    );

    /// <summary>Files contain no records at the path that the schema names.</summary>
    public static readonly DiagnosticInfo NoRecordsAtPath = new(
        "SUM0069",
        "No records at the path",
        "{0} holds no record at '{1}'; correct the name, or At in the schema.{2}",
        IsError: false
    );

    /// <summary>The keys of two records yield the same member name.</summary>
    public static readonly DiagnosticInfo SameMember = new(
        "SUM0070",
        "Records would be the same member",
        "'{0}' and '{1}' ({2}, line {3}) would both be the member '{4}.{5}', so neither is; change one key, or find them by key and say [Record(WellKnown = false)].",
        IsError: false
    );

    /// <summary>A line inside quotes or brackets is indented too little. Most libraries accept the line.</summary>
    public static readonly DiagnosticInfo OutdentedLine = new(
        "SUM0071",
        "Line indented too little",
        "This line continues quoted text or brackets and is indented no more than the field around it; "
            + "YAML wants at least 1 space more.",
        IsError: false
    );

    /// <summary>A table has nearly as many records as its layout allows.</summary>
    public static readonly DiagnosticInfo NearlyTooManyRecords = new(
        "SUM0080",
        "Nearly too many records",
        "{0} has {1} of the {2} records that a table may have; divide them among several tables before it is full.",
        IsError: false
    );

    /// <summary>A table has nearly as many bytes of keys and aliases as its layout allows.</summary>
    public static readonly DiagnosticInfo NearlyTooManyNames = new(
        "SUM0081",
        "Nearly too many names",
        "The keys and aliases of {0} have {1} of the {2} bytes that a table may have; "
            + "shorten them, or divide the records among several tables.",
        IsError: false
    );

    /// <summary>The texts of a field are larger than their source file allows.</summary>
    public static readonly DiagnosticInfo TooMuchText = new(
        "SUM0082",
        "Too much text",
        "With this record, the texts of '{0}' have more than the {2} bytes that a field may have in {1}; "
            + "divide the records among several tables."
    );

    /// <summary>The texts of a field are nearly as large as their source file allows.</summary>
    public static readonly DiagnosticInfo NearlyTooMuchText = new(
        "SUM0083",
        "Nearly too much text",
        "The texts of '{0}' in {1} have {2} of the {3} bytes that a field may have; "
            + "divide the records among several tables before it is full.",
        IsError: false
    );

    /// <summary>A table has more records than can be members of their type.</summary>
    public static readonly DiagnosticInfo NotWellKnown = new(
        "SUM0084",
        "Too many records to be members",
        "{0} has {1} records, and up to {2} are members of their type, so none is; find them by key (TryGet, Get) and say so "
            + "with [Record(WellKnown = false)], or divide them among several tables.",
        IsError: false
    );

    /// <summary>A search index is larger than its source file allows.</summary>
    public static readonly DiagnosticInfo TooLargeIndex = new(
        "SUM0085",
        "Search index too large",
        "The search index of {0} would have more than the {1} bytes that one may have, so nothing of {0} is searched; "
            + "search fewer fields, or divide the records among several tables."
    );

    /// <summary>A search index is nearly as large as its source file allows.</summary>
    public static readonly DiagnosticInfo NearlyTooLargeIndex = new(
        "SUM0086",
        "Search index nearly too large",
        "The search index of {0} has {1} of the {2} bytes that one may have; "
            + "search fewer fields, or divide the records among several tables before it is full.",
        IsError: false
    );

    /// <summary>A file of the corpus cannot be read. Only the command line reports it.</summary>
    public static readonly DiagnosticInfo UnreadableFile = new(
        "SUM0087",
        "File cannot be read",
        "The file is not read, because {0}; {1}."
    );

    /// <summary>A folder of the corpus cannot be read. Only the command line reports it.</summary>
    public static readonly DiagnosticInfo UnreadableFolder = new(
        "SUM0088",
        "Folder cannot be read",
        "The folder is not read, because {0}; {1}."
    );

    /// <summary>A text that gives the language of a record is not a language tag.</summary>
    public static readonly DiagnosticInfo MalformedLanguage = new(
        "SUM0089",
        "Language tag malformed",
        "'{0}' is not a language tag, so texts in this language are not stemmed; "
            + "write a BCP 47 tag, such as 'en' or 'pt-BR'.",
        IsError: false
    );

    /// <summary>A group of synonyms has fewer than two texts.</summary>
    public static readonly DiagnosticInfo LonelySynonym = new(
        "SUM0092",
        "Group of synonyms too small",
        "The group of synonyms {0}; write at least two words or phrases with one meaning, or delete the group."
    );

    /// <summary>A group of synonyms has a text twice.</summary>
    public static readonly DiagnosticInfo RepeatedSynonym = new(
        "SUM0093",
        "Synonym repeated",
        "A search does not distinguish '{0}' from '{1}' in line {2}; delete one of them."
    );

    /// <summary>A synonym has no words.</summary>
    public static readonly DiagnosticInfo WordlessSynonym = new(
        "SUM0094",
        "Synonym without words",
        "'{0}' has no word that a search can find; write letters or digits, or delete it."
    );

    /// <summary>A one-way group of synonyms lacks a side.</summary>
    public static readonly DiagnosticInfo HalfSynonym = new(
        "SUM0095",
        "One side of synonyms missing",
        "The group has '{0}' but no '{1}'; write both, because a search finds words of the one side by words of the other."
    );

    /// <summary>A word is in two groups of synonyms.</summary>
    public static readonly DiagnosticInfo SharedSynonym = new(
        "SUM0096",
        "Synonym in two groups",
        "'{0}' is also in the group in {1}, line {2}, and a search does not join the two groups; write one group, or keep both if the word has two meanings.",
        IsError: false
    );

    /// <summary>All diagnostics, in the order of their ids.</summary>
    public static IReadOnlyList<DiagnosticInfo> All { get; } =
    [
        Malformed,
        EmptyFile,
        FileOfNoTable,
        RecordExpected,
        ScalarExpected,
        ListExpected,
        UnknownField,
        ComputedField,
        DuplicateField,
        MissingField,
        MissingKey,
        DuplicateKey,
        TakenAlias,
        DanglingReference,
        DuplicateReference,
        HierarchyCycle,
        BadBoolean,
        BadInteger,
        BadNumber,
        BadEnum,
        BadDate,
        BadInstant,
        InstantWithoutOffset,
        BadDuration,
        BadUri,
        PatternMismatch,
        OutOfRange,
        WrongLength,
        NoneOf,
        WrongOrder,
        Overlap,
        OutsideDates,
        OneSided,
        Orphan,
        NearDuplicate,
        InconsistentName,
        Unfinished,
        TooMany,
        NameTooLong,
        TooManyRecords,
        TooManyNames,
        FoldedAlike,
        NoFileMatches,
        MappingExpected,
        KeyNotMade,
        AmbiguousReference,
        LeftOutAmbiguity,
        LeftOutReference,
        BadTime,
        LeftOutDuplicate,
        ReplacedCharacter,
        UnknownTag,
        EmptyItem,
        EmptyField,
        NeverGiven,
        LostDigits,
        BothEnds,
        LeadingZero,
        LeftOutRepetition,
        LeftOutDifference,
        NoRecordsAtPath,
        SameMember,
        OutdentedLine,
        NearlyTooManyRecords,
        NearlyTooManyNames,
        TooMuchText,
        NearlyTooMuchText,
        NotWellKnown,
        TooLargeIndex,
        NearlyTooLargeIndex,
        UnreadableFile,
        UnreadableFolder,
        MalformedLanguage,
        LonelySynonym,
        RepeatedSynonym,
        WordlessSynonym,
        HalfSynonym,
        SharedSynonym,
    ];

    private static readonly Dictionary<string, DiagnosticInfo> ById = All.ToDictionary(info => info.Id);

    /// <summary>Returns the descriptor of <paramref name="diagnostic"/>.</summary>
    public static DiagnosticInfo InfoOf(DiagnosticSpec diagnostic) => ById[diagnostic.Id];

    /// <summary>
    /// Returns the message with its placeholders. The diagnostic of an aliased value is located at the alias, and its
    /// message names the line that contains the value.
    /// </summary>
    public static string FormatOf(DiagnosticSpec diagnostic)
    {
        string format = InfoOf(diagnostic).Message;
        int anchorLine = diagnostic.Span.AnchorLine;
        if (anchorLine == 0)
            return format;
        string line = anchorLine.ToString(CultureInfo.InvariantCulture);
        return $"{format} The value is in line {line}, at the anchor of this alias.";
    }

    /// <summary>Returns the message of <paramref name="diagnostic"/>, with its arguments filled in.</summary>
    public static string MessageOf(DiagnosticSpec diagnostic) =>
        string.Format(CultureInfo.InvariantCulture, FormatOf(diagnostic), diagnostic.Arguments.ToArray<object>());
}
