using Summit.Compiler.Diagnostics;
using Summit.Compiler.Tests.Harness;
using static Summit.Compiler.Diagnostics.DiagnosticCatalogue;

namespace Summit.Compiler.Tests.Diagnostics;

/// <summary>
/// At least one case for every diagnostic: a file, with <c>⟦…⟧</c> around the reported token, and the whole message.
/// Unless a case says otherwise, its file is added to the files of <see cref="Good"/>.
/// </summary>
internal static class DiagnosticCases
{
    /// <summary>The valid corpus that the cases may refer to.</summary>
    public static TestCorpus Good() =>
        new TestCorpus()
            .With("places.yaml", "- name: Helsinki\n")
            .With("speakers/niinisto.yaml", "name: Sauli Niinistö\notherNames: [niinistö]\n")
            .With("topics/arms.yaml", "id: arms\n");

    private const string TwoHeadlines = "- {id: a, headline: one}\n- ⟦{id: b, headline: two}⟧\n";

    private static int HeadlineBytes { get; } =
        TestCapacity.SearchBytesOf(Good().With("entries.yaml", TwoHeadlines).Bind());

    public static IReadOnlyList<DiagnosticCase> All { get; } =
    [
        new(
            Malformed,
            "entries/a.yaml",
            "headline: one⟦: two\n",
            "The YAML is malformed: a second ':' stands in this line; put the value in quotes, or check the indentation."
        ),
        new(
            Malformed,
            "entries/a.yaml",
            "headline: ⟦\"not closed\n",
            "The YAML is malformed: a quote is opened here and not closed; close it, and indent the next lines if the text goes on."
        ),
        new(
            Malformed,
            "entries/a.yaml",
            "headline: ⟦*nobody⟧\n",
            "The YAML is malformed: there is no anchor '&nobody' before this; "
                + "write it at the value that is meant, or put a text that starts with '*' in quotes."
        ),
        new(
            Malformed,
            "entries/a.yaml",
            "headline: a⟦\0⟧b\n",
            "The YAML is malformed: there is a NUL character; save the file as UTF-8 text."
        ),
        new(
            ReplacedCharacter,
            "entries/a.yaml",
            "headline: caf⟦\uFFFD⟧\n",
            "U+FFFD stands for a character that was lost; write the one that is meant. "
                + "If your editor shows it here, save the file as UTF-8."
        ),
        new(
            OutdentedLine,
            "entries/a.yaml",
            "headline: \"two\n⟦l⟧ines\"\n",
            "This line continues quoted text or brackets and is indented no more than the field around it; "
                + "YAML wants at least 1 space more."
        ),
        new(EmptyFile, "entries/a.yaml", "⟦⟧# nothing yet\n", "The file holds no Entry; write one or delete the file."),
        new(
            FileOfNoTable,
            "entires/a.yaml",
            "⟦⟧headline: x\n",
            "There is no table 'entires', so the file is not read; move it to the folder of a table. Did you mean 'entries'?"
        ),
        new(
            FileOfNoTable,
            "utterances/a.yaml",
            "⟦⟧text: x\n",
            "There is no table 'utterances', so the file is not read; move it to the folder of a table."
        ),
        new(
            RecordExpected,
            "entries/a.yaml",
            "⟦just text⟧\n",
            "A record of type Entry is expected here, not a single value; write it as a mapping of its fields."
        ),
        new(
            RecordExpected,
            "entries/a.yaml",
            "headline: x\nutterances: [⟦hello⟧]\n",
            "A record of type Utterance is expected here, not a single value; write it as a mapping of its fields."
        ),
        new(
            ScalarExpected,
            "entries/a.yaml",
            "headline: ⟦[a, b]⟧\n",
            "'headline' takes a single value, not a list; write one value."
        ),
        new(
            ScalarExpected,
            "entries/a.yaml",
            "headline: x\ntags: [a, ⟦{b: c}⟧]\n",
            "'tags' takes a single value, not a mapping; write one value."
        ),
        new(
            ScalarExpected,
            "entries/a.yaml",
            "headline: x\n? ⟦[a]⟧\n: b\n",
            "The name of a field takes a single value, not a list; write one value."
        ),
        new(
            ListExpected,
            "entries/a.yaml",
            "headline: x\nspeakers: ⟦{a: b}⟧\n",
            "'speakers' takes a list, not a mapping; start each item with '- '."
        ),
        new(
            UnknownField,
            "entries/a.yaml",
            "headline: x\n⟦ocurred⟧: 2018-07-16\n",
            "'ocurred' is not a field of Entry; correct the name or remove it. Did you mean 'occurred'?"
        ),
        new(
            ComputedField,
            "speakers/a.yaml",
            "name: x\n⟦entries⟧: [b]\n",
            "'entries' of Speaker is computed from other records; remove it here."
        ),
        new(
            DuplicateField,
            "entries/a.yaml",
            "headline: x\n⟦Head-Line⟧: y\n",
            "'Head-Line' is already given as 'headline' in line 1; keep one of them."
        ),
        new(MissingField, "entries/a.yaml", "⟦kind⟧: video\n", "Entry 'a' lacks 'headline'; give it a value."),
        new(
            MissingKey,
            "entries/a.yaml",
            "- id: a\n  headline: x\n- ⟦headline⟧: y\n",
            "This Entry has no key; give 'id'."
        ),
        new(
            DuplicateKey,
            "speakers/x.yaml",
            "name: x\nid: ⟦niinisto⟧\n",
            "The key 'niinisto' is taken by the Speaker in corpus/speakers/niinisto.yaml, line 1; choose another."
        ),
        new(
            TakenAlias,
            "speakers/x.yaml",
            "name: x\notherNames: [y, ⟦niinistö⟧]\n",
            "'niinistö' already names the Speaker 'niinisto' in corpus/speakers/niinisto.yaml, line 1; remove it from one of them."
        ),
        new(
            TakenAlias,
            "speakers/x.yaml",
            "name: x\notherNames: ⟦niinisto⟧\n",
            "'niinisto' already names the Speaker 'niinisto' in corpus/speakers/niinisto.yaml, line 1; remove it from one of them."
        ),
        new(
            DanglingReference,
            "entries/a.yaml",
            "headline: x\nspeakers:\n  - ⟦ninisto⟧\n",
            "There is no Speaker with the key or alias 'ninisto'; correct it or add the record. Did you mean 'niinisto'?"
        ),
        new(
            DanglingReference,
            "topics/a.yaml",
            "broader: ⟦peace⟧\n",
            "There is no Topic with the key or alias 'peace'; correct it or add the record."
        ),
        new(
            DuplicateReference,
            "entries/a.yaml",
            "headline: x\nspeakers: [niinisto, ⟦niinistö⟧]\n",
            "'niinistö' is in 'speakers' already; remove it here."
        ),
        new(
            HierarchyCycle,
            "topics/a.yaml",
            "broader: ⟦a⟧\n",
            "'broader' leads back to its own record: a → a; remove one of these references."
        ),
        new(
            BadBoolean,
            "entries/a.yaml",
            "headline: x\nlive: ⟦yeah⟧\n",
            "'yeah' is not a boolean; write 'true' or 'false'."
        ),
        new(
            BadInteger,
            "entries/a.yaml",
            "headline: x\nposition: ⟦1,000⟧\n",
            "'1,000' is not an integer from 0 to 1000; write one such as '42'."
        ),
        new(
            BadInteger,
            "entries/a.yaml",
            "headline: x\nposition: ⟦1001⟧\n",
            "'1001' is not an integer from 0 to 1000; write one such as '42'."
        ),
        new(
            BadNumber,
            "entries/a.yaml",
            "headline: x\nweight: ⟦1,5⟧\n",
            "'1,5' is not a number of type 'double'; write one such as '0.5'."
        ),
        new(
            BadNumber,
            "entries/a.yaml",
            "headline: x\nprice: ⟦1e99⟧\n",
            "'1e99' is not a number of type 'decimal'; write one such as '0.5'."
        ),
        new(
            BadEnum,
            "entries/a.yaml",
            "headline: x\nkind: ⟦vidoe⟧\n",
            "'vidoe' is not one of report, headlineOnly, video; write one of these. Did you mean 'video'?"
        ),
        new(
            BadDate,
            "entries/a.yaml",
            "headline: x\noccurred: ⟦16.7.2018⟧\n",
            "'16.7.2018' is not a date; write one such as '2018-07-16'."
        ),
        new(
            BadInstant,
            "entries/a.yaml",
            "headline: x\npublished: ⟦2018-07-16⟧\n",
            "'2018-07-16' is not a date and time with offset; write one such as '2018-07-16T13:10:00+03:00'."
        ),
        new(
            InstantWithoutOffset,
            "entries/a.yaml",
            "headline: x\npublished: ⟦2018-07-16 13:10⟧\n",
            "'2018-07-16 13:10' lacks an offset from UTC; add 'Z' for UTC, or an offset such as '+03:00'."
        ),
        new(
            BadDuration,
            "entries/a.yaml",
            "headline: x\nlength: ⟦90 minutes⟧\n",
            "'90 minutes' is not a duration; write one such as '1:30:00' or 'PT1H30M'."
        ),
        new(
            BadUri,
            "entries/a.yaml",
            "headline: x\nlink: ⟦/page⟧\n",
            "'/page' is not an absolute URI; write one such as 'https://example.org/page'."
        ),
        new(
            NameTooLong,
            "topics/a.yaml",
            $"id: ⟦{new string('k', 1024)}⟧\n",
            $"'{new string('k', 200)}…' has 1024 bytes of UTF-8, and a key or an alias may have 1023; shorten it."
        ),
        new(
            NameTooLong,
            "speakers/x.yaml",
            $"name: x\notherNames: [⟦{new string('ö', 512)}⟧]\n",
            $"'{new string('ö', 200)}…' has 1024 bytes of UTF-8, and a key or an alias may have 1023; shorten it."
        ),
        new(
            TooManyRecords,
            "entries.yaml",
            "- {id: a, headline: x}\n- {id: b, headline: x}\n- {id: ⟦c⟧, headline: x}\n- {id: d, headline: x}\n",
            "This is one Entry more than the 2 that a table may have; divide them among several tables."
        )
        {
            Capacity = TestCapacity.Enough with { Records = 2 },
        },
        new(
            TooManyNames,
            "entries.yaml",
            $"- {{id: {new string('a', 15)}, headline: x}}\n- {{id: ⟦bbbbbb⟧, headline: x}}\n- {{id: cccccc, headline: x}}\n",
            "With 'bbbbbb', the keys and aliases of Entry have more than the 20 bytes that a table may have; shorten them, or divide the records among several tables."
        )
        {
            Capacity = TestCapacity.Enough with { NameBytes = 20 },
        },
        new(
            FoldedAlike,
            "rivers.yaml",
            "- id: rhone\n- id: ⟦Rhône⟧\n",
            "'Rhône' differs in nothing but case and accents from 'rhone' of the River 'rhone' in corpus/rivers.yaml, line 1, column 7; change one of them, or take Folded from the key of River."
        ),
        new(
            UnknownTag,
            "entries/a.yaml",
            "headline: ⟦!include other.yaml⟧\n",
            "Summit does not know the tag '!include'; write the content here, or make it a record and refer to it."
        ),
        new(
            UnknownTag,
            "entries/a.yaml",
            "headline: x\ntags: ⟦!env LINK⟧\n",
            "Summit does not know the tag '!env'; write the value here: a corpus is the same on every machine."
        ),
        new(
            UnknownTag,
            "entries/a.yaml",
            "headline: ⟦!!binary aGVsbG8=⟧\n",
            "Summit does not know the tag '!!binary'; keep the file elsewhere and write its address, or write the text itself."
        ),
        new(
            UnknownTag,
            "entries/a.yaml",
            "headline: x\ntags: ⟦!!omap [a, b]\n",
            "Summit does not know the tag '!!omap'; delete it, and write a list."
        ),
        new(
            UnknownTag,
            "entries.yaml",
            "- ⟦!entry\n  id: a\n  headline: x\n",
            "Summit does not know the tag '!entry'; delete it, or write in a field of its own what it says."
        ),
        new(
            UnknownTag,
            "entries/a.yaml",
            "headline: ⟦!!null x⟧\n",
            "Summit does not know the tag '!!null'; delete it, or write in a field of its own what it says."
        ),
        new(
            EmptyItem,
            "entries/a.yaml",
            "headline: x\ntags: [⟦~⟧, one, two]\n",
            "'tags' has an item without a value; write one, or delete the item, or keep empty texts with [Field(KeepEmpty = true)]."
        ),
        new(
            EmptyItem,
            "entries/a.yaml",
            "headline: x\ntags: [one, ⟦''⟧]\n",
            "'tags' has an item without a value; write one, or delete the item, or keep empty texts with [Field(KeepEmpty = true)]."
        ),
        new(
            EmptyItem,
            "entries/a.yaml",
            "headline: x\nspeakers: [niinisto, ⟦null⟧]\n",
            "'speakers' has an item without a value; write one, or delete the item."
        ),
        new(
            EmptyField,
            "entries/a.yaml",
            "headline: ⟦''⟧\n",
            "'headline' of Entry 'a' is an empty text, which counts as not given; write a value."
        ),
        new(
            EmptyField,
            "places/a.yaml",
            "name: ⟦~⟧\n",
            "'name' of This Place is null, which counts as not given; write a value."
        ),
        new(
            NeverGiven,
            "entries.yaml",
            "- {⟦id⟧: a, live: on}\n- {id: b}\n- {id: c}\n- {id: d}\n- {id: e}\n",
            "None of the 5 records of Entry gives 'headline'; write it in each, or correct its [Field] in the schema if it has another name or path."
        ),
        new(
            LostDigits,
            "entries/a.yaml",
            "headline: x\npublished: ⟦2018-07-16T13:10:00.123456789+03:00⟧\n",
            "'2018-07-16T13:10:00.123456789+03:00' would lose digits: a second has up to seven digits; write it with fewer, or choose another type for the field."
        ),
        new(
            LostDigits,
            "entries/a.yaml",
            "headline: x\nprice: ⟦0.12345678901234567890123456789⟧\n",
            "'0.12345678901234567890123456789' would lose digits: a 'decimal' has up to 28 digits; write it with fewer, or choose another type for the field."
        ),
        new(
            LostDigits,
            "entries/a.yaml",
            "headline: x\nweight: ⟦9007199254740993⟧\n",
            "'9007199254740993' would lose digits: a 'double' holds integers up to 9007199254740992, and only some above; write it with fewer, or choose another type for the field."
        ),
        new(
            LeadingZero,
            "entries/a.yaml",
            "headline: x\nposition: ⟦012⟧\n",
            "'012' is read as 12, and as 10 by older readers of YAML; write '12', or '0o' before an octal number."
        ),
        new(
            SameMember,
            "topics/a.yaml",
            "- id: arms-race\n- id: ⟦arms_race⟧\n",
            "'arms_race' and 'arms-race' (corpus/topics/a.yaml, line 1) would both be the member 'Topic.ArmsRace', so neither is; change one key, or find them by key and say [Record(WellKnown = false)]."
        ),
        new(
            NearlyTooManyRecords,
            "entries.yaml",
            string.Concat(Enumerable.Range(1, 7).Select(number => $"- {{id: e{number}, headline: x}}\n"))
                + "- ⟦{id: e8, headline: x}⟧\n",
            "Entry has 8 of the 8 records that a table may have; divide them among several tables before it is full."
        )
        {
            Capacity = TestCapacity.Enough with { Records = 8 },
        },
        new(
            NearlyTooManyNames,
            "entries.yaml",
            $"- ⟦{{id: {new string('a', 19)}, headline: x}}⟧\n",
            "The keys and aliases of Entry have 19 of the 20 bytes that a table may have; shorten them, or divide the records among several tables."
        )
        {
            Capacity = TestCapacity.Enough with { NameBytes = 20 },
        },
        new(
            TooMuchText,
            "entries.yaml",
            $"- {{id: a, headline: {new string('x', 40)}}}\n- ⟦{{id: b, headline: {new string('ö', 20)}}}⟧\n- {{id: c, headline: x}}\n",
            "With this record, the texts of 'Headline' have more than the 64 bytes that a field may have in Entry; divide the records among several tables."
        )
        {
            Capacity = TestCapacity.Enough with { TextBytes = 64 },
        },
        new(
            NearlyTooMuchText,
            "entries.yaml",
            $"- {{id: a, headline: {new string('x', 40)}}}\n- ⟦{{id: b, headline: {new string('ö', 10)}}}⟧\n",
            "The texts of 'Headline' in Entry have 60 of the 64 bytes that a field may have; divide the records among several tables before it is full."
        )
        {
            Capacity = TestCapacity.Enough with { TextBytes = 64 },
        },
        new(
            NotWellKnown,
            "entries.yaml",
            "- {id: a, headline: x}\n- {id: b, headline: x}\n- ⟦{id: c, headline: x}⟧\n",
            "Entry has 3 records, and up to 2 are members of their type, so none is; find them by key (TryGet, Get) and say so with [Record(WellKnown = false)], or divide them among several tables."
        )
        {
            Capacity = TestCapacity.Enough with { WellKnown = 2 },
        },
        new(
            TooLargeIndex,
            "entries.yaml",
            TwoHeadlines,
            "The search index of Entry would have more than the 32 bytes that one may have, so nothing of Entry is searched; search fewer fields, or divide the records among several tables."
        )
        {
            Capacity = TestCapacity.Enough with { SearchBytes = 32 },
        },
        new(
            NearlyTooLargeIndex,
            "entries.yaml",
            TwoHeadlines,
            $"The search index of Entry has {HeadlineBytes} of the {HeadlineBytes} bytes that one may have; search fewer fields, or divide the records among several tables before it is full."
        )
        {
            Capacity = TestCapacity.Enough with { SearchBytes = HeadlineBytes },
        },
        new(
            LonelySynonym,
            "synonyms.yaml",
            "- [G7, Group of Seven]\n- [⟦nuke⟧]\n",
            "The group of synonyms has only 'nuke'; write at least two words or phrases with one meaning, or delete the group."
        ),
        new(
            LonelySynonym,
            "synonyms.yaml",
            "- words: ⟦nuke⟧\n",
            "The group of synonyms has only 'nuke'; write at least two words or phrases with one meaning, or delete the group."
        ),
        new(
            LonelySynonym,
            "synonyms.yaml",
            "- ⟦[]⟧\n",
            "The group of synonyms is empty; write at least two words or phrases with one meaning, or delete the group."
        ),
        new(
            RepeatedSynonym,
            "synonyms.yaml",
            "- - Café au lait\n  - coffee\n  - ⟦CAFE AU LAIT⟧\n",
            "A search does not distinguish 'CAFE AU LAIT' from 'Café au lait' in line 1; delete one of them."
        ),
        new(
            RepeatedSynonym,
            "synonyms.yaml",
            "- {from: cat, to: [lion, ⟦Cat⟧]}\n",
            "A search does not distinguish 'Cat' from 'cat' in line 1; delete one of them."
        ),
        new(
            WordlessSynonym,
            "synonyms.yaml",
            "- [dash, ⟦'---'⟧]\n",
            "'---' has no word that a search can find; write letters or digits, or delete it."
        ),
        new(
            HalfSynonym,
            "synonyms.yaml",
            "- from: ⟦disarmament⟧\n",
            "The group has 'from' but no 'to'; write both, because a search finds words of the one side by words of the other."
        ),
        new(
            HalfSynonym,
            "synonyms.yaml",
            "- to: ⟦[lion, cat]⟧\n",
            "The group has 'to' but no 'from'; write both, because a search finds words of the one side by words of the other."
        ),
        new(
            SharedSynonym,
            "synonyms.yaml",
            "- [bank, lender]\n- [riverside, ⟦Bank⟧]\n",
            "'Bank' is also in the group in corpus/synonyms.yaml, line 1, and a search does not join the two groups; write one group, or keep both if the word has two meanings."
        ),
    ];
}

/// <summary>A file with an error, and the expected message.</summary>
internal sealed record DiagnosticCase(DiagnosticInfo Info, string Path, string Yaml, string Message)
{
    /// <summary>The capacity of the tables.</summary>
    public TestCapacity Capacity { get; init; } = TestCapacity.Enough;

    /// <summary>Returns <see cref="DiagnosticCases.Good"/> with the file of the case.</summary>
    public TestCorpus Corpus() => DiagnosticCases.Good().With(Path, Yaml).In(Capacity);
}
