using System.Text.Json;
using Summit.Cli.Tests.Harness;

namespace Summit.Cli.Tests;

/// <summary>Searches as people write them, in their language and script, with the hits that they expect.</summary>
public sealed class EveryoneTests
{
    [Theory]
    [InlineData("talossa", "fi-house fi-village")]
    [InlineData("TALOT", "fi-house fi-village")]
    [InlineData("taloihin", "fi-village fi-house")]
    [InlineData("järvet", "fi-lake")]
    [InlineData("jarvi", "fi-lake")]
    [InlineData("kirjastosta", "fi-stories fi-closed")]
    [InlineData("kirjasto", "fi-closed fi-stories")]
    [InlineData("opettajalle", "fi-trip")]
    [InlineData("\"vanhassa talossa\"", "fi-house")]
    [InlineData("+satamassa", "fi-harbour")]
    [InlineData("+talo -sähkö", "fi-house")]
    public void A_Finnish_reader_finds(string query, string expected) => AssertFinds(query, expected);

    [Theory]
    [InlineData("городов", "ru-mayors ru-feast")]
    [InlineData("город", "ru-feast ru-mayors")]
    [InlineData("ГОРОДА", "ru-mayors ru-feast")]
    [InlineData("мосты", "ru-bridge")]
    [InlineData("учёный", "ru-ice")]
    [InlineData("ученый", "ru-ice")]
    [InlineData("ежик", "ru-tale")]
    [InlineData("книга", "ru-books")]
    [InlineData("\"закрытые двери\"", "ru-talks")]
    [InlineData("«закрытыми дверями»", "ru-talks")]
    [InlineData("Москва", "ru-trains")]
    [InlineData("\"из-за снега\"", "ru-trains")]
    [InlineData("мост NOT река")]
    public void A_Russian_reader_finds(string query, string expected = "") => AssertFinds(query, expected);

    [Theory]
    [InlineData("图书馆", "zh-library zh-keys")]
    [InlineData("“图书馆”", "zh-library")]
    [InlineData("＋图书馆", "zh-library")]
    [InlineData("京", "zh-winter ja-kyoto ja-tokyo")]
    [InlineData("+北京", "zh-winter")]
    [InlineData("\"大学\"", "zh-students")]
    [InlineData("冰", "zh-ice")]
    [InlineData("中国国家队", "zh-team")]
    [InlineData("会谈　小时", "zh-talks")]
    [InlineData("《两个小时》", "zh-talks")]
    [InlineData("火车")]
    public void A_Chinese_reader_finds(string query, string expected = "") => AssertFinds(query, expected);

    [Theory]
    [InlineData("東京都", "ja-tokyo ja-kyoto")]
    [InlineData("京都の東", "ja-kyoto ja-tokyo")]
    [InlineData("「花火大会」", "ja-fireworks")]
    [InlineData("『京都の東』", "ja-kyoto")]
    [InlineData("ラーメン", "ja-noodles")]
    [InlineData("ﾗｰﾒﾝ", "ja-noodles")]
    [InlineData("Web", "ja-site")]
    [InlineData("ＷＥＢ", "ja-site")]
    [InlineData("ｻｲﾄ", "ja-site")]
    [InlineData("桜", "ja-cherry")]
    [InlineData("＋東京　－休み")]
    public void A_Japanese_reader_finds(string query, string expected = "") => AssertFinds(query, expected);

    [Theory]
    [InlineData("C#", "en-code")]
    [InlineData("c＃", "en-code")]
    [InlineData("F#", "en-code")]
    [InlineData("C++", "en-code")]
    [InlineData(".NET", "en-code")]
    [InlineData("+C", "en-vitamin")]
    [InlineData("net", "en-vitamin")]
    [InlineData("AT&T", "en-phone")]
    [InlineData("at＆t", "en-phone")]
    [InlineData("+AT&T +prices", "en-phone")]
    public void A_name_with_signs_is_a_word(string query, string expected) => AssertFinds(query, expected);

    [Theory]
    [InlineData("économie", "fr-economy")]
    [InlineData("economie", "fr-economy")]
    [InlineData("+l'économie", "fr-economy")]
    [InlineData("+l’économie", "fr-economy")]
    [InlineData("\"croissance de l'économie\"", "fr-economy")]
    [InlineData("hôtels", "fr-hotel")]
    [InlineData("+aujourd’hui", "fr-hotel")]
    [InlineData("+arte", "it-arts")]
    [InlineData("+dell’arte", "it-arts")]
    [InlineData("\"museo dell'arte\"", "it-arts")]
    public void An_elided_word_is_found(string query, string expected) => AssertFinds(query, expected);

    [Theory]
    [InlineData("1000")]
    [InlineData("1\u00A0000")]
    [InlineData("1\u202F000")]
    [InlineData("1'000")]
    [InlineData("１０００")]
    public void A_number_is_found_however_its_digits_are_grouped(string query) =>
        Assert.Equal(["de-house", "en-bridge", "fi-pier"], Found(query).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("1,000", "en-bridge")]
    [InlineData("1.000", "de-house fi-pier")]
    [InlineData("+1\u00A0000 +kruunua", "fi-pier")]
    public void A_single_group_of_digits_is_read_as_each_language_writes_it(string query, string expected) =>
        AssertFinds(query, expected);

    [Theory]
    [InlineData("antivirus")]
    [InlineData("anti-virus")]
    [InlineData("anti virus")]
    [InlineData("+antivirus")]
    [InlineData("\"anti virus software\"")]
    public void A_compound_is_found_in_every_spelling(string query) => AssertFinds(query, "en-virus");

    [Theory]
    [InlineData("👍", "en-goal")]
    [InlineData("👍🏿", "en-goal")]
    [InlineData("🇫🇮", "en-goal")]
    [InlineData("🇸🇪")]
    [InlineData("👎")]
    public void An_emoji_is_a_word(string query, string expected = "") => AssertFinds(query, expected);

    [Theory]
    [InlineData("bridge AND closed", "en-toll")]
    [InlineData("bridge NOT closed", "en-bridge")]
    [InlineData("+closed OR goalkeeper", "en-toll")]
    [InlineData("vitamin OR goalkeeper", "en-goal en-vitamin")]
    [InlineData("bridge AND (closed OR goalkeeper)", "en-toll")]
    [InlineData("ＮＯＴ closed bridge", "en-bridge")]
    [InlineData("＋bridge　－closed", "en-bridge")]
    [InlineData("text：goalkeeper", "en-goal")]
    [InlineData("＋text：（goalkeeper　closed）", "en-goal en-toll")]
    [InlineData("\"half a phra*\"", "en-phrase")]
    [InlineData("“half a phra*”", "en-phrase")]
    [InlineData("\"half a phra\"*", "en-phrase")]
    [InlineData("「half a phra＊」", "en-phrase")]
    public void Operators_have_their_meaning_in_every_form(string query, string expected) =>
        AssertFinds(query, expected);

    [Theory]
    [InlineData("Хельсинки", "ru-talks zh-airport")]
    [InlineData("хельсинк*", "ru-talks zh-airport")]
    [InlineData("赫尔辛基", "ru-talks zh-airport")]
    [InlineData("ヘルシンキ", "ru-talks zh-airport")]
    [InlineData("ﾍﾙｼﾝｷ", "ru-talks zh-airport")]
    [InlineData("هلسنكي", "ru-talks zh-airport")]
    [InlineData("ελσινκι", "ru-talks zh-airport")]
    [InlineData("towns:Helsingfors", "ru-talks zh-airport")]
    [InlineData("\"Санкт-Петербург\"", "ru-mayors")]
    [InlineData("圣彼得堡", "ru-mayors")]
    [InlineData("Pietari", "ru-mayors")]
    public void A_record_is_found_by_the_names_of_its_towns_in_any_script(string query, string expected) =>
        Assert.Equal(expected.Split(' ').Order(), Found(query).Order());

    [Theory]
    [InlineData("taloissa", "signs", "house")]
    [InlineData("båtar", "signs", "boat")]
    [InlineData("domingos", "signs", "poll")]
    [InlineData("kulho", "menus", "soup")]
    [InlineData("fisk", "menus", "fish")]
    [InlineData("kakor", "menus", "cake")]
    [InlineData("cake", "menus")]
    public void The_language_of_a_text_is_that_of_its_field_or_record(
        string query,
        string table,
        string? expected = null
    ) => Assert.Equal(expected is null ? [] : [expected], Found(query, Compiled.Board, table));

    [Theory]
    [InlineData("“press conference”", "\"press conference\"")]
    [InlineData("「press conference」", "\"press conference\"")]
    [InlineData("＋syria　－israel", "+syria -israel")]
    [InlineData("syria AND israel", "+syria +israel")]
    [InlineData("headline：trump", "headline:trump")]
    [InlineData("ＰＵＴＩＮ", "putin")]
    public void The_flagship_gives_the_same_hits_to_both_spellings(string query, string same)
    {
        string[] expected = Found(same, Compiled.Helsinki, "entries");

        Assert.NotEmpty(expected);
        Assert.Equal(expected, Found(query, Compiled.Helsinki, "entries"));
    }

    [Theory]
    [InlineData("speakers:Путин", "speakers:\"Vladimir Putin\"")]
    [InlineData("topics:G8", "topics:\"Group of Seven\"")]
    public void The_flagship_is_found_by_its_aliases(string alias, string name)
    {
        string[] expected = Found(name, Compiled.Helsinki, "entries");

        Assert.NotEmpty(expected);
        Assert.Equal(expected.Order(), Found(alias, Compiled.Helsinki, "entries").Order());
        Assert.Empty(expected.Except(Found(alias.Split(':')[1], Compiled.Helsinki, "entries")));
    }

    [Fact]
    public void The_flagship_has_no_C_sharp() => Assert.Empty(Found("C#", Compiled.Helsinki, "entries"));

    private static void AssertFinds(string query, string expected) =>
        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries), Found(query));

    private static string[] Found(string query) => Found(query, Compiled.Board, "notices");

    private static string[] Found(string query, string corpus, string table)
    {
        ToolRun run = ToolRun.Piped("search", query, "--corpus", corpus, "--in", table, "--limit", "200", "--json");
        Assert.Equal("", run.Error);
        JsonElement answer = Assert.Single(run.Json.GetProperty("tables").EnumerateArray());
        return [.. answer.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("id").GetString()!)];
    }
}
