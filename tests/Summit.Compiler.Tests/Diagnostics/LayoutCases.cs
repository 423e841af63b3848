using Summit.Compiler.Diagnostics;
using static Summit.Compiler.Diagnostics.DiagnosticCatalogue;

namespace Summit.Compiler.Tests.Diagnostics;

/// <summary>
/// At least one case for every diagnostic of data with its own layout: a schema, and a file with <c>⟦…⟧</c> around the
/// reported token, next to a valid file.
/// </summary>
internal static class LayoutCases
{
    private const string Talks = """
        [Corpus("corpus")]
        public static partial class Conference
        {
            [Files("{year}/*.yml")] public static partial Table<Talk> Talks { get; }
            [Files("people.yml", At = "staff.people")] public static partial Table<Person> People { get; }
        }

        public enum Level { Beginner, [Spelling("n/a", "not given")] None }

        [Record]
        public readonly partial struct Talk
        {
            [Key(Format = "{year}/{Title:slug}")] public partial string Id { get; }
            public partial string Title { get; }
            [Time("dd.MM.yyyy", "MMMM d, yyyy")] public partial DateOnly? Day { get; }
            [Time(Offset = "+02:00")] public partial DateTimeOffset? Start { get; }
            [Field("venue.room")] public partial string? Room { get; }
            public partial Level? Level { get; }
            [Language] public partial string? Spoken { get; }
            [Reference(By = nameof(Person.Name), Folded = true)] public partial RecordList<Person> Speakers { get; }
            [Reference(By = nameof(Person.Name), Unresolved = UnresolvedReferenceBehavior.Warning)] public partial Person? Host { get; }
            [Reference(Unresolved = UnresolvedReferenceBehavior.Drop)] public partial RecordList<Person> Guests { get; }
            [Reference(InPlace = true)] public partial RecordList<Person> Authors { get; }
            [Keyed] public partial RecordList<Link> Links { get; }
        }

        [Record]
        public readonly partial struct Link
        {
            [Parent] public partial Talk Talk { get; }
            [Key] public partial string Id { get; }
            [Value] public partial string Target { get; }
        }

        [Record]
        public readonly partial struct Person
        {
            [Key(Duplicates = DuplicateKeyBehavior.Warning)] public partial string Id { get; }
            public partial string Name { get; }
            public partial ulong? Number { get; }
        }
        """;

    /// <summary>The cases.</summary>
    public static IReadOnlyList<LayoutCase> All { get; } =
    [
        Talk(
            MalformedLanguage,
            "title: A\nspoken: ⟦in German⟧\n",
            "'in German' is not a language tag, so texts in this language are not stemmed; write a BCP 47 tag, such as 'en' or 'pt-BR'."
        ),
        Talk(
            MalformedLanguage,
            "title: A\nspoken: ⟦german⟧\n",
            "'german' is not a language tag, so texts in this language are not stemmed; write a BCP 47 tag, such as 'en' or 'pt-BR'."
        ),
        Talk(
            MappingExpected,
            "title: A\nvenue: ⟦Hall 2⟧\n",
            "'venue' takes a mapping, not a single value; write 'name: value' below it."
        ),
        Talk(
            UnknownField,
            "title: A\nvenue: {⟦rom⟧: 2}\n",
            "'rom' is not a field of Talk; correct the name or remove it. Did you mean 'room'?"
        ),
        Talk(
            DuplicateField,
            "title: A\nvenue: {room: 1, ⟦Room⟧: 2}\n",
            "'Room' is already given as 'room' in line 2; keep one of them."
        ),
        Talk(
            KeyNotMade,
            "⟦title⟧: '!'\n",
            "The key of this Talk is made of 'title', which has no value here; give it one."
        ),
        Talk(
            AmbiguousReference,
            "title: A\nspeakers: [Ada, ⟦john smith⟧]\n",
            "'john smith' may be the Person 'john' or 'smith'; write the key of the one that is meant."
        ),
        Talk(
            LeftOutAmbiguity,
            "title: A\nhost: ⟦John Smith⟧\n",
            "'John Smith' may be the Person 'john' or 'smith' and is left out; write the key of the one that is meant."
        ),
        Talk(
            LeftOutReference,
            "title: A\nhost: ⟦adda⟧\n",
            "There is no Person called 'adda', so the reference is left out; correct it or add the record. Did you mean 'ada'?"
        ),
        Talk(
            BadTime,
            "title: A\nday: ⟦31.2.2026⟧\n",
            "'31.2.2026' is not written as 'dd.MM.yyyy' or 'MMMM d, yyyy'; write it so, such as '16.07.2018'."
        ),
        Talk(
            BadInstant,
            "title: A\nstart: ⟦noon⟧\n",
            "'noon' is not a date and time with offset; write one such as '2018-07-16T13:10:00+03:00'."
        ),
        Talk(
            BadEnum,
            "title: A\nlevel: ⟦n/b⟧\n",
            "'n/b' is not one of beginner, none, n/a, not given; write one of these. Did you mean 'n/a'?"
        ),
        Talk(
            RecordExpected,
            "title: A\nlinks: [⟦[a, b]⟧]\n",
            "A record of type Link is expected here, not a list; write it as a mapping of its fields."
        ),
        new(
            LeftOutDuplicate,
            Talks,
            "people.yml",
            "staff: {people: [{id: ada, name: A}, {id: ⟦ada⟧, name: B}]}\n",
            "The key 'ada' is taken by the Person in corpus/people.yml, line 1, so this record is left out; choose another key, or delete it."
        ),
        new(
            MappingExpected,
            Talks,
            "people.yml",
            "staff: ⟦nobody⟧\n",
            "'staff' takes a mapping, not a single value; write 'name: value' below it."
        ),
        new(
            BothEnds,
            Talks,
            "people.yml",
            "staff: {people: [{id: ada, name: A, number: 0}, {id: b, name: B, number: ⟦18446744073709551615⟧}]}\n",
            "'number' of Person holds 0, and so cannot hold 18446744073709551615 as well; change one of them."
        ),
        Talk(
            LeftOutRepetition,
            "title: A\nguests: [ada, john, ⟦ada⟧]\n",
            "'ada' is in 'guests' already and is left out; delete it here."
        ),
        Talk(
            LeftOutDifference,
            "title: A\nauthors: [{id: new, name: One}]\n---\ntitle: B\nauthors: [{id: new, name: ⟦Two⟧}]\n",
            "'name' of Person 'new' is not as in corpus/2026/a.yml, line 2, and is left out; correct one of them, or write the key alone in 'authors'."
        ),
        new(
            NoRecordsAtPath,
            Talks,
            "people.yml",
            "⟦staf⟧: {people: [{id: ada, name: A}]}\n",
            "This file holds no record at 'staff.people'; correct the name, or At in the schema. Did you mean 'staff'?"
        ),
        new(
            NoFileMatches,
            Talks.Replace("people.yml", "peple.yml", StringComparison.Ordinal),
            "2026/a.yml",
            "title: A\n",
            "No file of the corpus folder matches 'peple.yml'; correct the pattern, or hand the files to the build as AdditionalFiles."
        ),
    ];

    /// <summary>Returns true for a diagnostic whose cases are only in this class.</summary>
    public static bool Has(DiagnosticInfo info) =>
        info == BothEnds
        || info == MalformedLanguage
        || info == LeftOutRepetition
        || info == LeftOutDifference
        || info == NoRecordsAtPath
        || (
            info != ReplacedCharacter
            && string.CompareOrdinal(info.Id, NoFileMatches.Id) >= 0
            && string.CompareOrdinal(info.Id, ReplacedCharacter.Id) < 0
        );

    private static LayoutCase Talk(DiagnosticInfo info, string yaml, string message) =>
        new(info, Talks, "2026/a.yml", yaml, message);
}

/// <summary>A schema, a file with an error, and the expected message.</summary>
internal sealed record LayoutCase(DiagnosticInfo Info, string Schema, string Path, string Yaml, string Message);
