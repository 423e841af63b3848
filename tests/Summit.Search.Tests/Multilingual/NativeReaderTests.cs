using System.Text;
using Summit.Search.Tests.Harness;

namespace Summit.Search.Tests.Multilingual;

/// <summary>Searches of small corpora, with the hits that a reader of their language expects.</summary>
public static class NativeReaderTests
{
    private static readonly string[] Finnish =
    [
        "Presidentit tapasivat Helsingissä kesäkuussa",
        "Helsingin kaduilla oli mielenosoittajia, jotka vaativat sananvapautta",
        "Poliisi sulki kadun linnan edestä",
        "Järvien vesi on puhdasta, ja järvissä voi uida",
        "Lapset leikkivät talon pihalla, taloissa asuu perheitä",
        "Toimittajat odottivat presidenttiä lentokentällä",
    ];

    private static readonly string[] Russian =
    [
        "Президенты встретились в столице",
        "На улицах города собрались граждане с плакатами",
        "Полиция перекрыла улицу у дворца",
        "Переговоры о разоружении были трудными",
        "Ёлка стояла в зале, дети смотрели на ёлку",
        "Журналисты ждали президента в аэропорту",
    ];

    [Theory]
    [InlineData("presidentti", 0, 5)]
    [InlineData("presidenteille", 0, 5)]
    [InlineData("Helsingistä", 0, 1)]
    [InlineData("kadut", 1, 2)]
    [InlineData("järvi", 3)]
    [InlineData("jarvi", 3)]
    [InlineData("jarvissa", 3)]
    [InlineData("talossa", 4)]
    [InlineData("\"linnan edessä\"", 2)]
    [InlineData("toimittajille", 5)]
    [InlineData("mielenosoittaja", 1)]
    [InlineData("sananvapautensa", 1)]
    public static void A_Finnish_reader_finds(string query, params int[] expected) =>
        AssertFinds(Language.Finnish, Finnish, query, expected);

    [Theory]
    [InlineData("президент", 0, 5)]
    [InlineData("президентами", 0, 5)]
    [InlineData("улица", 1, 2)]
    [InlineData("улицам", 1, 2)]
    [InlineData("ёлки", 4)]
    [InlineData("елка", 4)]
    [InlineData("переговорах", 3)]
    [InlineData("разоружение", 3)]
    [InlineData("\"улица у дворцов\"", 2)]
    [InlineData("журналистов", 5)]
    public static void A_Russian_reader_finds(string query, params int[] expected) =>
        AssertFinds(Language.Russian, Russian, query, expected);

    [Theory]
    [InlineData(Language.French, "Les élections générales", "election generale")]
    [InlineData(Language.Spanish, "Las elecciones generales de la nación", "eleccion naciones")]
    [InlineData(Language.Spanish, "Las elecciones generales", "elección general")]
    [InlineData(Language.Portuguese, "As eleições gerais", "eleicoes")]
    [InlineData(Language.Italian, "Le università italiane", "universita italiana")]
    [InlineData(Language.German, "Die Häuser der Bürgerinnen", "hauses burgerinnen")]
    [InlineData(Language.German, "Die Häuser", "Haus")]
    [InlineData(Language.Finnish, "Hakijat odottavat", "hakijoille")]
    [InlineData(Language.Finnish, "Yöllä satoi räntää", "yolla rantaa")]
    [InlineData(Language.Swedish, "Flickorna sjöng sånger", "flicka sang")]
    [InlineData(Language.Norwegian, "Nordmennene vant på ski", "nordmennenes")]
    [InlineData(Language.Danish, "Løsningerne på striden", "losning")]
    [InlineData(Language.Dutch, "De mogelijkheden van coördinatie", "mogelijkheid coordinatie")]
    public static void Words_are_found_in_other_forms_and_without_accents(Language language, string text, string query)
    {
        StoredIndex.Use(DocSet.Of(language, text, "xyz"));
        foreach (string word in query.Split(' '))
            Assert.Equal([0], Found.All(word));
    }

    [Theory]
    [InlineData("house", 0)]
    [InlineData("haus", 1, 2)]
    [InlineData("hauser", 1, 2)]
    [InlineData("talossa", 3)]
    [InlineData("\"kleine häuser\"", 1, 2)]
    [InlineData("\"kleines haus\"", 1, 2)]
    [InlineData("\"small house\"", 0)]
    [InlineData("gift", 2, 4)]
    [InlineData("gifts", 2, 4)]
    [InlineData("+die", 1, 4)]
    [InlineData("dies", 4)]
    [InlineData("gif*", 2, 4)]
    [InlineData("putin", 5)]
    [InlineData("+english:putin +german:putin +finnish:putinilla", 5)]
    [InlineData("german:talks")]
    [InlineData("\"putin talks\"", 5)]
    [InlineData("NEAR(talo vanhoja, 3)", 3)]
    [InlineData("\"haus talo\"")]
    [InlineData("nowhere")]
    public static void A_query_is_read_in_each_language_of_the_index(string query, params int[] expected)
    {
        StoredIndex.Use(Mixed.Set);
        Assert.Equal(expected, Found.All(query));
    }

    [Theory]
    [InlineData("1000", 0, 1, 2)]
    [InlineData("1'000", 0, 1, 2)]
    [InlineData("1\u00A0000", 0, 1, 2)]
    [InlineData("1,000", 0, 4)]
    [InlineData("1.000", 1, 2, 3)]
    public static void A_number_is_read_in_each_language_of_the_index(string query, params int[] expected)
    {
        StoredIndex.Use(
            Mixed.Set with
            {
                Docs =
                [
                    ["1,000 crowns", "", ""],
                    ["", "1.000 Kronen", ""],
                    ["", "", "1\u00A0000 kruunua"],
                    ["1.000 metres", "", ""],
                    ["", "1,000 Meter", ""],
                ],
            }
        );
        Assert.Equal(expected, Found.All(query));
        var parts = new QueryPart[1];
        Assert.Equal(1, TestDoc.Table.DescribeQuery(query, parts, out _));
        Assert.False(parts[0].IsUnknown);
    }

    [Theory]
    [InlineData(Language.German, "1,500 Meter", "1,500", "1500")]
    [InlineData(Language.Finnish, "1,5 metriä", "1,5", "15")]
    [InlineData(Language.French, "1.500 mètres", "1500", "1,500")]
    [InlineData(Language.English, "1,500 metres", "1500", "1.5")]
    public static void A_decimal_sign_groups_no_digits(Language language, string text, string same, string other)
    {
        StoredIndex.Use(DocSet.Of(language, text, "xyz"));
        Assert.Equal([0], Found.All(same));
        Assert.Empty(Found.All(other));
    }

    [Theory]
    [InlineData("haus", "Die kleinen Häuser brennen", "Häuser")]
    [InlineData("\"kleines haus\"", "Die kleinen Häuser brennen", "kleinen Häuser")]
    [InlineData("talo summit", "Taloissa, at the summits", "Taloissa|summits")]
    [InlineData("gif*", "Gift und gifts", "Gift|gifts")]
    [InlineData("NEAR(talo vanhoja, 3)", "talot ovat vanhoja", "talot|vanhoja")]
    public static void Highlights_show_the_words_of_any_language(string query, string text, string expected)
    {
        StoredIndex.Use(Mixed.Set);
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        var found = new Highlight[10];
        int count = TestDoc.Table.FindHighlights(query, utf8, found);
        Assert.Equal(
            expected,
            string.Join('|', found.Take(count).Select(each => Encoding.UTF8.GetString(utf8, each.Start, each.Length)))
        );
    }

    [Theory]
    [InlineData("gi", "gift", "gifts", "gipfel")]
    [InlineData("\"kleinen h", "haus", "häuser")]
    [InlineData("\"small h", "houses")]
    public static void A_completion_is_offered_once_and_fits_its_language(string typed, params string[] expected)
    {
        StoredIndex.Use(Mixed.Set);
        var completions = new Completion<TestDoc>[10];
        int count = TestDoc.Table.Complete(typed, completions);
        Assert.Equal(
            expected.Order(),
            completions.Take(count).Select(each => Encoding.UTF8.GetString(each.WordUtf8)).Order()
        );
    }

    [Theory]
    [InlineData("1,000", 0)]
    [InlineData("1000")]
    public static void A_German_decimal_is_no_thousand(string query, params int[] expected) =>
        AssertFinds(Language.German, ["Es wiegt 1,000 Kilo"], query, expected);

    [Fact]
    public static void A_word_and_a_phrase_of_the_word_score_alike()
    {
        StoredIndex.Use(Mixed.Set);
        float[] scores = Found.By("\"gift\"").Scores;
        Assert.All(Found.By("gift").Scores.Zip(scores), pair => Assert.Equal(pair.First, pair.Second, 0.001f));
    }

    [Fact]
    public static void A_function_word_of_two_languages_has_one_rarity()
    {
        StoredIndex.Use(
            Mixed.Set with
            {
                Docs =
                [
                    ["in one", "", ""],
                    ["in two", "", ""],
                    ["", "in eins", ""],
                ],
            }
        );
        float[] scores = Found.By("in").Scores;
        Assert.Equal(3, scores.Length);
        Assert.All(scores, score => Assert.Equal(scores[0], score, 0.0001f));
    }

    private static void AssertFinds(Language language, string[] texts, string query, int[] expected)
    {
        StoredIndex.Use(DocSet.Of(language, texts));
        Assert.Equal(expected, Found.All(query));
    }
}
