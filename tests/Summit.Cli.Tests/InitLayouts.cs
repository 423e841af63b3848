namespace Summit.Cli.Tests;

/// <summary>File layouts of public collections, and lines of the schema that <c>summit init</c> generates.</summary>
internal static class InitLayouts
{
    /// <summary>Files in series, such as a folder for each year.</summary>
    public static TheoryData<string, string, string[]> Series =>
        new()
        {
            {
                "lists of topics in folders of years",
                "2023/boats.yaml: [{id: a, length: 3}, {id: b, length: 4}]\n2023/kites.yaml: [{id: c, length: 1}]\n2024/boats.yaml: [{id: d, length: 5}]\n2024/kites.yaml: [{id: e, length: 2}]",
                [
                    "[Files(\"{year}/{topic}.yaml\")]",
                    "[Field, Inherit(\"year\")] public partial int Year { get; }",
                    "[Field, Inherit(\"topic\")] public partial string Topic { get; }",
                    "[Key] public partial string Id { get; }",
                ]
            },
            {
                "ids that repeat in every file",
                "2023/boats.yaml: [{id: a, length: 3}, {id: b, length: 4}]\n2023/kites.yaml: [{id: a, length: 1}]\n2024/boats.yaml: [{id: a, length: 5}]\n2024/kites.yaml: [{id: b, length: 2}]",
                ["[Key(Format = \"{year}/{topic}/{Id}\")] public partial string Id { get; }"]
            },
            {
                "one record a file in folders of years",
                "2023/boats.yaml: {length: 3, sails: 2}\n2023/kites.yaml: {length: 1, sails: 1}\n2024/boats.yaml: {length: 5, sails: 2}",
                [
                    "[Files(\"{year}/{file}.yaml\")]",
                    "[Key(Format = \"{year}/{file}\"), Field] public partial string Path",
                ]
            },
            {
                "mappings of records in folders of years",
                "2023/boats.yaml: {ada: {length: 3}, bo: {length: 2}}\n2024/boats.yaml: {ada: {length: 3}, cy: {length: 2}}\n2024/kites.yaml: {dan: {length: 3}, eve: {length: 2}}",
                ["[Files(\"{year}/{topic}.yaml\")]\n    [Keyed(", "[Key(Format = \"{year}/{topic}/{Name}\"), Field]"]
            },
            {
                "three levels",
                "2023/eu/boats.yaml: [{name: A, length: 3}]\n2023/us/boats.yaml: [{name: A, length: 3}]\n2024/eu/boats.yaml: [{name: A, length: 3}]\n2024/eu/kites.yaml: [{name: A, length: 3}]\n2024/us/kites.yaml: [{name: B, length: 3}]",
                [
                    "[Files(\"{year}/{folder}/{topic}.yaml\")]",
                    "[Key(Format = \"{year}/{folder}/{topic}/{Name}\"), Field]",
                ]
            },
            {
                "a folder with other records between",
                "2023/boats.yaml: [{id: a, length: 3}]\n2023/kites.yaml: [{id: c, length: 1}]\n2023/people.yaml: [{id: p, age: 31}]\n2024/boats.yaml: [{id: d, length: 5}]\n2024/kites.yaml: [{id: e, length: 2}]\n2024/people.yaml: [{id: q, age: 21}]",
                ["[Files(\"{year}/{topic}.yaml\", \"!**/people.yaml\")]", "[Files(\"{year}/people.yaml\")]"]
            },
            {
                "some files one level deeper",
                "2023/boats.yaml: [{id: a, length: 3}]\n2023/old/boats.yaml: [{id: c, length: 1}]\n2024/boats.yaml: [{id: d, length: 5}]\n2024/kites.yaml: [{id: e, length: 2}]",
                [
                    "[Files(\"{year}/{topic}.yaml\", \"{year}/{folder}/{topic}.yaml\")]",
                    "[Field, Inherit(\"folder\")] public partial string? Folder { get; }",
                ]
            },
            {
                "years in file names",
                "talks-2023.yaml: [{id: a, room: x}]\ntalks-2024.yaml: [{id: b, room: y}]\nrooms.yaml: [{id: x}, {id: y}]",
                ["[Files(\"talks-{year}.yaml\")]", "Table<Talk> Talks", "[Files(\"rooms.yaml\")]"]
            },
            {
                "a file name with and without an ending",
                "licences.yaml: [{id: a, name: A, url: x}]\nlicences-old.yaml: [{id: b, name: B, url: y}]",
                ["[Files(\"licences-{topic}.yaml\", \"licences.yaml\")]", "public partial string? Topic { get; }"]
            },
            {
                "languages in file names",
                "words.fi.json: [{id: a, text: x}]\nwords.en.json: [{id: b, text: y}]",
                ["[Files(\"words.{language}.json\")]", "public partial string Language { get; }"]
            },
            {
                "files of one folder that have nothing in common",
                "lib/langs.yaml: [{id: a, colour: red, group: x}]\nlib/rules.yaml: [{pattern: a, weight: 3}, {pattern: b, weight: 4}]",
                ["[Files(\"lib/langs.yaml\")]", "[Files(\"lib/rules.yaml\")]"]
            },
            {
                "settings in a hidden folder",
                "a/x/1.yaml: {title: A, b: 1, c: 1, d: 1}\nb/y/2.yaml: {title: B, b: 1, c: 1, d: 1}\n.github/flows/ci.yaml: {on: push}",
                ["[Files(\"{folder1}/{folder2}/{file}.yaml\")]"]
            },
        };

    /// <summary>Keys that a few records spoil, and fields that are no references.</summary>
    public static TheoryData<string, string, string[]> Keys =>
        new()
        {
            {
                "one long id",
                $"talks.yaml: [{{id: {new string('x', 200)}}}, {{id: b}}, {{id: c}}]",
                ["[Key] public partial string Id { get; }"]
            },
            {
                "one long name in a mapping",
                $"talks.yaml: {{{new string('x', 200)}: {{room: x}}, b: {{room: y}}, c: {{room: z}}}}",
                ["[Keyed]", "[Key] public partial string Id { get; }"]
            },
            {
                "one id that repeats",
                $"talks.yaml: [{string.Join(", ", Enumerable.Range(0, 20).Select(i => $"{{id: t{(i == 7 ? 6 : i)}, title: T{i}}}"))}]",
                ["[Key(Duplicates = DuplicateKeyBehavior.Number)] public partial string Id { get; }"]
            },
            {
                "one id that is missing",
                $"talks.yaml: [{string.Join(", ", Enumerable.Range(0, 20).Select(i => $"{{{(i == 7 ? "" : $"id: t{i}, ")}title: T{i}}}"))}]",
                ["[Key(Format = \"{Title}\")] public partial string Id { get; }"]
            },
            {
                "members of groups",
                "members.yaml: {red: [{name: Ada}, {name: Bo}], blue: [{name: Ada}], green: [{name: Bo}]}",
                ["[Key(Format = \"{Term}/{Name}\"), Field] public partial string Id { get; }"]
            },
            {
                "an old code that repeats the code",
                "plants.yaml: [{code: TREE, old_code: TREE, plant: TREE}, {code: FERN, old_code: FRN}, {code: MOSS}]",
                [
                    "public partial string? OldCode { get; }",
                    "[Field(\"plant\")] public partial string? PlantValue { get; }",
                ]
            },
            {
                "a code of nested records that repeats the code around them",
                "plants.yaml: [{code: TREE, forms: [{plant: TREE, height: 3}, {plant: TREE, height: 4}]}, {code: FERN, forms: [{plant: FERN, height: 1}]}]",
                ["public partial string Plant", "public partial int Height { get; }"]
            },
            {
                "a list that refers to other records",
                "plants.yaml: [{code: TREE, plants: [FERN, MOSS]}, {code: FERN, plants: [TREE]}, {code: MOSS}]",
                ["public partial RecordList<Plant> Plants { get; }"]
            },
            {
                "lists that repeat names of records",
                "plants.yaml: [{code: TREE, plants: [FERN, FERN]}, {code: FERN, plants: [TREE, TREE]}, {code: MOSS}]",
                ["public partial TextList Plants { get; }"]
            },
            {
                "a title that few records lack",
                $"talks.yaml: [{string.Join(", ", Enumerable.Range(0, 40).Select(i => $"{{id: t{i}{(i is 7 or 9 ? "" : $", title: T{i}")}}}"))}]",
                ["[Label, Search(Boost = 3)] public partial string? Title { get; }"]
            },
        };

    /// <summary>Values that no plain field holds.</summary>
    public static TheoryData<string, string, string[]> Values =>
        new()
        {
            {
                "aliases that are mappings of a name",
                "places.yaml: [{id: a, aliases: [{name: AA}, {name: AB}]}, {id: b, aliases: [{name: BB}]}]",
                ["[Alias, Field(\"aliases.name\")] public partial TextList Aliases { get; }"]
            },
            {
                "aliases that are mappings of several fields",
                "places.yaml: [{id: a, other_names: [{name: AA, note: x}]}, {id: b, other_names: [{name: BB, note: y}]}]",
                [
                    "public partial RecordList<OtherName> OtherNames { get; }",
                    "[Alias, Field(\"other_names.name\")] public partial TextList OtherNameNames { get; }",
                ]
            },
            {
                "aliases by language",
                "places.yaml: [{id: a, aliases: {fi: AA, sv: AB}}, {id: b, aliases: {fi: BB}}]",
                ["[Alias, Field(\"aliases.*\")] public partial TextList"]
            },
            {
                "texts by language",
                "places.yaml: [{id: a, names: {fi: A, sv: B}}, {id: b, names: {fi: C, en: D}}]",
                ["public partial RecordList<Name> Names { get; }", "[Value] public partial string Value { get; }"]
            },
            {
                "records by name",
                "talks.yaml: [{id: a, speakers: {ada: {role: x}, bo: {role: y}}}, {id: b, speakers: {cy: {role: x}}}]",
                ["[Keyed(nameof(Speaker.Name))] public partial RecordList<Speaker> Speakers { get; }"]
            },
            {
                "texts, lists and mappings by number",
                "rules.yaml: [{id: a, steps: {1: go, 2: {text: stop}}}, {id: b, steps: {1: wait, 3: {text: rest}}}]",
                [
                    "[Keyed(nameof(Step.Name))] public partial RecordList<Step> Steps { get; }",
                    "[Value] public partial string? Value",
                ]
            },
            {
                "lists of mappings by number",
                "rules.yaml: [{id: a, days: {1: [{at: x}, {at: y}], 2: [{at: z}]}}]",
                ["[Keyed(nameof(Day.Name))] public partial RecordList<Day> Days { get; }"]
            },
            {
                "a list of records of the same type",
                "topics.yaml: [{id: a, label: A, children: [{id: b, label: B, children: [{id: c, label: C}]}]}, {id: d, label: D}]",
                ["[Reference(InPlace = true)] public partial RecordList<Topic> Children { get; }"]
            },
            {
                "a list of records of the same shape",
                "talks.yaml: [{title: A, start: '10:00', room: x, parts: [{title: B, start: '10:10', room: x}]}, {title: C, start: '11:00', room: y}]",
                ["[Reference(InPlace = true)] public partial RecordList<Talk> Parts { get; }"]
            },
            {
                "numbers of 64 bits",
                "files.yaml: [{id: a, hash: 18446744073709551615}, {id: b, hash: 7}]",
                ["public partial ulong Hash { get; }"]
            },
            {
                "empty texts beside missing ones",
                "files.yaml: [{id: a, end: ''}, {id: b, end: x}, {id: c}, {id: d, end: x, list: ['', y]}]",
                [
                    "[Field(KeepEmpty = true)] public partial string? End { get; }",
                    "[Field(KeepEmpty = true)] public partial TextList List { get; }",
                ]
            },
        };
}
