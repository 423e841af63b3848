using System.Text;
using Summit.Search.Tests.Harness;

namespace Summit.Search.Tests.Multilingual;

/// <summary>
/// Runs without blanks, compounds, synonyms, aliases and phrases that end with a prefix, in an index of several
/// languages.
/// </summary>
public static class MixedTextTests
{
    private static readonly DocSet Set = new(
        Language.English,
        [
            new SearchField("English"),
            new SearchField("German") { Language = Language.German },
            new SearchField("Japanese") { Language = Language.None },
        ],
        [
            ["The antivirus programs of small houses", "", ""],
            ["An anti-virus program", "Die kleinen Häuser der Stadt", ""],
            ["", "Das Hausboot liegt im Hafen", "東京都の天気"],
            ["", "Ein Haus-Boot und kleine Hausboote", "京都の天気"],
            ["東京都 is large", "東京都 ist groß", "NATO 会議"],
            ["C# and R&D", "C# und die Häuserzeile", "ヘルシンキ"],
        ]
    );

    [Theory]
    [InlineData("antivirus", 0, 1)]
    [InlineData("anti-virus", 0, 1)]
    [InlineData("hausboot", 2, 3)]
    [InlineData("+haus-boot", 2, 3)]
    [InlineData("+hausbooten", 2, 3)]
    [InlineData("+東京都", 2, 4)]
    [InlineData("\"東京都\"", 2, 4)]
    [InlineData("German:東京都", 4)]
    [InlineData("+天気", 2, 3)]
    [InlineData("\"京都の天気\"", 2, 3)]
    [InlineData("\"nato 会議\"", 4)]
    [InlineData("NEAR(nato 会議, 3)", 4)]
    [InlineData("ヘルシンキ", 5)]
    [InlineData("ヘルシ*", 5)]
    [InlineData("+c#", 5)]
    [InlineData("+r&d", 5)]
    [InlineData("\"kleines haus\"", 1)]
    [InlineData("\"kleine hau*\"", 1, 3)]
    [InlineData("\"small hou*\"", 0)]
    [InlineData("\"small hau*\"")]
    [InlineData("+\"the antiv*\" -\"kleine hau*\"", 0)]
    [InlineData("häuserz*", 5)]
    [InlineData("programm~ +small", 0)]
    public static void Texts_of_several_languages_are_found(string query, params int[] expected)
    {
        StoredIndex.Use(Set);
        Assert.Equal(expected, Found.All(query));
    }

    [Theory]
    [InlineData("haus-boot", "Das [Hausboot] liegt")]
    [InlineData("hausboot", "Ein [Haus-Boot] und kleine [Hausboote]")]
    [InlineData("東京都", "[東京都] ist groß")]
    [InlineData("häuser", "Die kleinen [Häuser]")]
    [InlineData("houses", "The small [house]")]
    [InlineData("\"kleine hau*\"", "Die [kleinen Häuser]")]
    [InlineData("nowhere the", "[The] small house")]
    public static void A_snippet_shows_the_words_of_any_language(string query, string marked)
    {
        StoredIndex.Use(Set);
        string text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        var highlights = new Highlight[20];
        int count = TestDoc.Table.FindHighlights(query, utf8, highlights);
        string found = text;
        foreach (Highlight highlight in highlights.Take(count).Reverse())
        {
            int start = Encoding.UTF8.GetCharCount(utf8, 0, highlight.Start);
            int end = Encoding.UTF8.GetCharCount(utf8, 0, highlight.End);
            found = found.Insert(end, "]").Insert(start, "[");
        }

        Assert.Equal(marked, found);
    }

    [Fact]
    public static void Synonyms_of_a_text_are_words_of_its_language()
    {
        StoredIndex.Use(
            Set with
            {
                Docs =
                [
                    ["The summit", "", ""],
                    ["", "Der Gipfel von Helsinki", ""],
                    ["The house", "", ""],
                ],
                Synonyms = [SynonymSet.Of("gipfel", "treffen"), SynonymSet.Of("summit", "meeting")],
            }
        );
        Assert.Equal([1], Found.All("treffens"));
        Assert.Equal([1], Found.All("\"der treffen von helsinki\""));
        Assert.Equal([0], Found.All("\"the meetings\""));
    }

    [Fact]
    public static void Parts_of_runs_give_an_index_no_further_language()
    {
        StoredIndex.Use(DocSet.Of(Language.English, "東京都 houses", "京都 house"));
        Assert.Empty(StoredIndex.Current.Index.Counts.Language.Languages);
        Assert.Equal([0, 1], Found.All("houses").Order());
    }
}
