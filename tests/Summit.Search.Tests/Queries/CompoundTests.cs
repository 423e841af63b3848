using System.Text;
using Summit.Search.Tests.Harness;

namespace Summit.Search.Tests.Queries;

/// <summary>Joined, hyphenated and divided spellings of a compound find each other.</summary>
public static class CompoundTests
{
    [Theory]
    [InlineData("antivirus", "anti-virus", "anti virus")]
    [InlineData("email", "e-mail", "e mail")]
    [InlineData("healthcare", "health-care", "health care")]
    [InlineData("ecommerce", "e\u2011commerce", "e commerce")]
    [InlineData("database", "data-base", "data base")]
    [InlineData("online", "on-line", "on line")]
    [InlineData("WiFi", "Wi-Fi", "Wi Fi")]
    [InlineData("cooperate", "co-operate", "co operate")]
    [InlineData("CocaCola", "Coca-Cola", "Coca Cola")]
    [InlineData("Donaudampfschiff", "Donau-Dampfschiff", "Donau Dampfschiff")]
    [InlineData("smartphone", "smart\u2010phone", "smart phone")]
    [InlineData("airstrike", "air-strike", "air strike")]
    [InlineData("xray", "x-ray", "x ray")]
    [InlineData("G20", "G-20", "G 20")]
    [InlineData("Covid19", "Covid-19", "Covid 19")]
    public static void Each_spelling_finds_all(params string[] spellings)
    {
        string[] texts = [.. spellings.Select(spelling => $"They said {spelling} today"), "They said nothing today"];
        foreach (Language language in (Language[])[Language.English, Language.None])
        {
            StoredIndex.Use(DocSet.Of(language, texts));
            foreach (string spelling in spellings)
            {
                Assert.Equal([0, 1, 2], Found.All(spelling));
                Assert.All(texts[..3], text => AssertHighlight(spelling, text));
            }

            Assert.Equal([0, 1, 2], Found.All("+" + spellings[0]));
        }
    }

    /// <summary>A corpus need not have the spelling of the query.</summary>
    [Theory]
    [InlineData("antivirus", "anti-virus")]
    [InlineData("antivirus", "anti virus")]
    [InlineData("anti-virus", "antivirus")]
    [InlineData("anti-virus", "anti virus")]
    [InlineData("anti virus", "antivirus")]
    [InlineData("anti virus", "anti-virus")]
    [InlineData("email", "e-mail")]
    [InlineData("e mail", "email")]
    [InlineData("e-mail", "email")]
    [InlineData("online", "on-line")]
    [InlineData("on-line", "online")]
    [InlineData("healthcare", "health care")]
    [InlineData("Wi-Fi", "WiFi")]
    [InlineData("WiFi", "Wi-Fi")]
    [InlineData("data base", "databases")]
    [InlineData("smartphone", "smart\u00A0phone")]
    [InlineData("smartphone", "smart\n  phone")]
    [InlineData("+antivirus", "anti virus")]
    [InlineData("+anti-virus", "antivirus")]
    [InlineData("Donaudampfschiff", "Donau-Dampfschiff")]
    public static void A_spelling_finds_another(string query, string written)
    {
        StoredIndex.Use(DocSet.Of(Language.English, $"They said {written} today", "They said nothing today"));
        Assert.Equal([0], Found.All(query));
        AssertHighlight(query, $"They said {written} today");
    }

    [Theory]
    [InlineData("everyday", "every day")]
    [InlineData("into", "in to")]
    [InlineData("apart", "a part")]
    [InlineData("maybe", "may be")]
    [InlineData("already", "all ready")]
    public static void Words_that_stand_together_by_chance_are_not_joined(string joined, string apart)
    {
        StoredIndex.Use(DocSet.Of(Language.English, $"they {joined} go", $"they {apart} go"));
        Assert.Equal([0], Found.All(joined));
    }

    [Theory]
    [InlineData("10 000", "10000")]
    [InlineData("anti, virus", "antivirus")]
    [InlineData("anti. Virus", "antivirus")]
    public static void Numbers_and_words_with_punctuation_between_them_are_not_joined(string apart, string joined)
    {
        StoredIndex.Use(DocSet.Of(Language.English, $"they {joined} go", $"they {apart} go"));
        Assert.Equal([0], Found.All(joined));
    }

    [Fact]
    public static void A_phrase_matches_the_words_as_written()
    {
        StoredIndex.Use(
            DocSet.Of(Language.English, "new antivirus software", "new anti-virus software", "new anti virus software")
        );
        Assert.Equal([1, 2], Found.All("\"anti virus software\""));
        Assert.Equal([1, 2], Found.All("\"anti-virus software\""));
        Assert.Equal([0], Found.All("\"antivirus software\""));
        Assert.Equal([0, 1, 2], Found.All("\"new antivirus\""));
        Assert.Equal([0, 1, 2], Found.All("+antivirus +software"));
        Assert.Equal([], Found.All("software -antivirus"));
        Assert.Equal([], Found.All("software -anti-virus"));
    }

    /// <summary>The words of a list are apart.</summary>
    [Fact]
    public static void Words_of_two_texts_are_not_joined()
    {
        StoredIndex.Use(
            new DocSet(
                Language.English,
                [new SearchField("Tags", IsList: true)],
                [
                    ["anti\nvirus"],
                    ["antivirus"],
                ]
            )
        );
        Assert.Equal([1], Found.All("antivirus"));
    }

    [Fact]
    public static void An_unknown_word_that_is_two_words_is_not_reported()
    {
        StoredIndex.Use(DocSet.Of(Language.English, "health care", "other care"));
        var parts = new QueryPart[4];
        Assert.Equal(1, TestDoc.Table.DescribeQuery("healthcare", parts, out _));
        Assert.Equal((QueryKind.Phrase, 2, false), (parts[0].Kind, parts[0].TermCount, parts[0].IsUnknown));
    }

    [Fact]
    public static void A_search_for_a_compound_allocates_nothing()
    {
        StoredIndex.Use(DocSet.Of(Language.English, "anti-virus", "antivirus", "health care"));
        var hits = new SearchHit<TestDoc>[10];
        Assert.Equal(0, AllocatedBytes.Of(() => TestDoc.Table.Search("anti virus healthcare anti-virus"u8, hits)));
    }

    private static void AssertHighlight(string query, string text)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        var found = new Highlight[8];
        int count = TestDoc.Table.FindHighlights(query, utf8, found);
        string marked = string.Join(
            ' ',
            found.Take(count).Select(match => Encoding.UTF8.GetString(utf8, match.Start, match.Length))
        );
        Assert.Equal(Letters(text["They said ".Length..^" today".Length]), Letters(marked));
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    [Theory]
    [InlineData("ბანკი", "ხაზი")]
    [InlineData("गृह", "कार्य")]
    public static void Compounds_of_every_script_with_blanks_are_joined(string first, string second)
    {
        StoredIndex.Use(DocSet.Of(first + second, $"{first} {second}", "x"));
        Assert.Equal([0, 1], Found.All(first + second));
    }
}
