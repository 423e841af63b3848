using System.Text;
using Summit.Helsinki.Tests.Visiting;

namespace Summit.Helsinki.Tests.Lookup;

public class LookupTests
{
    private static readonly string[] KeylessTables =
    [
        "Appearances",
        "Memberships",
        "RelatedStories",
        "TopicTranslations",
    ];

    public static TheoryData<string> KeyedTables =>
        [.. HelsinkiTables.Names.Select(name => name.Data).Except(KeylessTables)];

    [Theory]
    [MemberData(nameof(KeyedTables))]
    public void Every_key_and_alias_finds_its_record_in_every_form(string table) =>
        HelsinkiTables.Visit(table, new Hits());

    [Theory]
    [MemberData(nameof(KeyedTables))]
    public void Unknown_names_find_nothing_in_any_form(string table) => HelsinkiTables.Visit(table, new Misses());

    [Theory]
    [InlineData("Путин", "vladimir-putin")]
    [InlineData("Niinistö", "sauli-niinisto")]
    [InlineData("Niinisto", "sauli-niinisto")]
    [InlineData("بشار الأسد", "bashar-al-assad")]
    public void Names_may_be_in_any_script(string name, string key)
    {
        Assert.Equal(key, Helsinki2018.Speakers.Get(name).Id);
        Assert.Equal(key, Helsinki2018.Speakers.Get(Encoding.UTF8.GetBytes(name)).Id);
    }

    [Theory]
    [InlineData("vladimir-puttin", "vladimir-putin")]
    [InlineData("VLADIMIR-PUTIN", "vladimir-putin")]
    [InlineData("Niinitsö", "sauli-niinisto")]
    [InlineData("Пути", "vladimir-putin")]
    public void A_miss_suggests_the_key_of_the_nearest_name(string name, string suggestion)
    {
        string message = $"There is no Speaker '{name}'. Did you mean '{suggestion}'?";
        Assert.Equal(message, MessageOf(() => Helsinki2018.Speakers.Get(name)));
        Assert.Equal(message, MessageOf(() => Helsinki2018.Speakers.Get(Encoding.UTF8.GetBytes(name))));
        Assert.Equal(suggestion, Helsinki2018.Speakers.Suggest(name));
    }

    [Fact]
    public void Many_names_are_found_in_one_call()
    {
        string[] names = ["Путин", "nobody", "sauli-niinisto", null!, "", "Niinistö", "sauli-niinisto"];
        var speakers = new Speaker[names.Length + 1];

        Assert.Equal(4, Helsinki2018.Speakers.FindAll(names, speakers));
        Assert.Equal(
            ["vladimir-putin", "", "sauli-niinisto", "", "", "sauli-niinisto", "sauli-niinisto", ""],
            speakers.Select(speaker => speaker.Id)
        );
    }

    [Fact]
    public void Many_names_find_what_one_name_finds()
    {
        string[] names =
        [
            .. Helsinki2018.Utterances.Select(utterance => utterance.Id),
            "x",
            .. Enumerable.Repeat("y", 70),
        ];
        var utterances = new Utterance[names.Length];

        Assert.Equal(Helsinki2018.Utterances.Count, Helsinki2018.Utterances.FindAll(names, utterances));
        Assert.Equal(
            names.Select(name => Helsinki2018.Utterances.TryGet(name, out Utterance utterance) ? utterance : default),
            utterances
        );
    }

    [Fact]
    public void Many_names_need_a_record_for_each() =>
        Assert.Throws<ArgumentException>(() => Helsinki2018.Speakers.FindAll(["a", "b"], new Speaker[1]));

    [Fact]
    public void A_miss_without_a_similar_name_suggests_nothing()
    {
        const string Name = "franklin-delano-roosevelt";
        Assert.Equal($"There is no Speaker '{Name}'.", MessageOf(() => Helsinki2018.Speakers.Get(Name)));
        Assert.Null(Helsinki2018.Speakers.Suggest(Name));
    }

    [Fact]
    public void A_miss_of_a_very_long_name_suggests_nothing() =>
        Assert.Null(Helsinki2018.Speakers.Suggest("vladimir-putin" + new string('n', 70_000)));

    private static string MessageOf(Func<object> query) => Assert.Throws<KeyNotFoundException>(query).Message;

    private sealed class Hits : TableVisitor
    {
        public override void VisitKeyedTable<T>(string name, Table<T> table) => Assert.All(Names.Of<T>(), known =>
            {
                T expected = table[known.Ordinal];

                // Part of a longer buffer, so that a read past the end gives another result.
                ReadOnlySpan<char> utf16 = $"<{known.Name}>".AsSpan(1, known.Name.Length);
                ReadOnlySpan<byte> utf8 = Encoding.UTF8.GetBytes($"<{known.Name}>").AsSpan()[1..^1];

                Assert.True(table.TryGet(known.Name, out T found) && found.Equals(expected));
                Assert.True(table.TryGet(utf16, out found) && found.Equals(expected));
                Assert.True(table.TryGet(utf8, out found) && found.Equals(expected));
                Assert.True(table.Contains(known.Name) && table.Contains(utf16) && table.Contains(utf8));
                Assert.Equal(expected, table.Get(known.Name));
                Assert.Equal(expected, table.Get(utf16));
                Assert.Equal(expected, table.Get(utf8));
            });

        public override void VisitTable<T>(string name, Table<T> table) => throw new NotSupportedException();
    }

    private sealed class Misses : TableVisitor
    {
        public override void VisitKeyedTable<T>(string name, Table<T> table)
        {
            HashSet<string> names = [.. Names.Of<T>().Select(known => known.Name)];
            Assert.All(names.SelectMany(NearMisses).Concat(OddNames).Where(miss => !names.Contains(miss)), miss =>
            {
                AssertMiss(table, miss, table.TryGet(miss, out T byUtf16), byUtf16);
                AssertMiss(table, miss, table.TryGet(Encoding.UTF8.GetBytes(miss), out T byUtf8), byUtf8);
                Assert.False(table.Contains(miss) || table.Contains(Encoding.UTF8.GetBytes(miss)));
            });
            Assert.All(BrokenUtf8, miss => AssertMiss(table, "broken UTF-8", table.TryGet(miss, out T record), record));
        }

        public override void VisitTable<T>(string name, Table<T> table) => throw new NotSupportedException();

        private static string[] OddNames =>
            ["", " ", "\0", "-", "/1", "\ud800", "\udc00putin", new('a', 5000), new('ö', 5000)];

        private static byte[][] BrokenUtf8 =>
            [
                [0xff],
                [0xc3],
                [0xc3, 0x28],
                .. Enumerable.Range(1, 64).Select(length => new byte[length]),
            ];

        private static IEnumerable<string> NearMisses(string name) =>
            [
                name[1..],
                name[..^1],
                name + "s",
                "\u0000" + name,
                name + "\0",
                name.ToUpperInvariant(),
                name + "\u0301",
                name[..^1] + (char)(name[^1] ^ 1),
                name[..^1] + (char)(name[^1] + 0x100),
                (char)(name[0] + 0x100) + name[1..],
            ];

        private static void AssertMiss<T>(Table<T> table, string miss, bool found, T record)
            where T : struct, IKeyedRecord<T>, IVisitableRecord<T> =>
            Assert.True(!found && record.IsNull, $"{table} finds '{miss}'.");
    }
}
