using FsCheck;
using FsCheck.Fluent;
using Summit.Search.Tests.Harness;

namespace Summit.Search.Tests.Multilingual;

/// <summary>Queries over random texts in several languages, compared with <see cref="LanguageOracle"/>.</summary>
public static class LanguageQueryTests
{
    /// <summary>Words that several of the languages have, and their inflections in one of them.</summary>
    private static readonly string[] Words =
    [
        "die",
        "dies",
        "gift",
        "gifts",
        "haus",
        "hauses",
        "talo",
        "talossa",
        "talon",
        "kun",
        "hus",
        "husen",
        "house",
        "houses",
        "sale",
        "sales",
        "summit",
        "summits",
        "helsinki",
        "helsingissä",
        "putin",
        "putinin",
        "дом",
        "дома",
        "2018",
    ];

    private static readonly Language[] Spoken =
    [
        Language.None,
        Language.English,
        Language.German,
        Language.Finnish,
        Language.Swedish,
        Language.French,
        Language.Russian,
    ];

    private static readonly Gen<string> Word = Gen.Elements(Words);

    private static readonly Gen<DocSet> Sets =
        from languages in Gen.Elements(Spoken).ArrayOf(3)
        from count in Gen.Choose(1, 30)
        from docs in Text(0, 8).ArrayOf(3).ArrayOf(count)
        select new DocSet(
            Language.English,
            [.. languages.Select((language, i) => new SearchField($"F{i}") { Language = language })],
            docs
        );

    private static readonly Arbitrary<(DocSet Set, ReferencePart[][] Queries)> Cases = (
        from set in Sets
        from queries in Parts.ArrayOf(12)
        select (set, queries)
    ).ToArbitrary();

    private static Gen<ReferencePart[]> Parts =>
        from count in Gen.Choose(1, 3)
        from parts in Part.ArrayOf(count)
        select parts;

    private static Gen<ReferencePart> Part =>
        from occur in Gen.Elements(QueryOccur.Should, QueryOccur.Should, QueryOccur.Must, QueryOccur.Not)
        from field in Gen.Elements(-1, -1, -1, 0, 2)
        from kind in Gen.Choose(0, 4)
        from words in Text(2, 3)
        from word in Word
        from prefix in Gen.Elements("h", "ha", "talo", "d", "sal", "пут", "до")
        from distance in Gen.Choose(1, 4)
        select kind switch
        {
            0 => new PhrasePart(occur, field, words),
            1 => new NearPart(occur, field, words, distance),
            3 => new PhrasePrefixPart(occur, field, words, prefix),
            2 => new GroupPart(occur, field, [new WordPart(QueryOccur.Must, -1, word), new PhrasePart(0, -1, words)]),
            _ => (ReferencePart)new WordPart(occur, field, word),
        };

    [Fact]
    public static void Queries_find_the_records_of_the_oracle() =>
        Prop.ForAll(Cases, test =>
            {
                StoredIndex.Use(test.Set);
                var oracle = new LanguageOracle(test.Set);
                foreach (ReferencePart[] query in test.Queries)
                {
                    string text = ReferencePart.Text(query, test.Set.Fields);
                    Assert.True(oracle.Run(query).SequenceEqual(Found.All(text)), text);
                }
            })
            .Check(Properties.Cases(400));

    [Fact]
    public static void Each_hit_is_explained_and_has_a_field()
    {
        StoredIndex.Use(Mixed.Set);
        foreach (string query in (string[])["haus", "\"kleine häuser\"", "talo +summit", "NEAR(house small, 3)"])
        {
            var hits = new SearchHit<TestDoc>[10];
            int count = TestDoc.Table.Search(query, hits);
            Assert.NotEqual(0, count);
            foreach (SearchHit<TestDoc> hit in hits.AsSpan(0, count))
            {
                var contributions = new TermContribution<TestDoc>[20];
                int terms = TestDoc.Table.Explain(query, hit.Record, contributions);
                Assert.Equal(hit.Score, contributions.Take(terms).Sum(each => each.Score), hit.Score * 0.02);
            }
        }
    }

    [Fact]
    public static void A_query_in_several_languages_allocates_nothing()
    {
        StoredIndex.Use(Mixed.Set);
        var hits = new SearchHit<TestDoc>[10];
        var completions = new Completion<TestDoc>[5];
        Assert.Equal(
            0,
            AllocatedBytes.Of(() =>
            {
                TestDoc.Table.Search("häuser +\"kleine häuser\" talossa* sumit~ -houses NEAR(small house, 2)", hits);
                TestDoc.Table.Complete("kleine hä", completions);
            })
        );
    }

    private static Gen<string> Text(int min, int max) =>
        from length in Gen.Choose(min, max)
        from words in Word.ArrayOf(length)
        select string.Join(' ', words);
}
