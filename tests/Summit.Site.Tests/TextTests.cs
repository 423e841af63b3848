using Summit.Site.Content;
using Summit.Site.Notation;

namespace Summit.Site.Tests;

public sealed class TextTests
{
    [Theory]
    [InlineData("one two three", 20, "one two three")]
    [InlineData("one  two\r\n three ", 13, "one two three")]
    [InlineData("one two three", 12, "one two…")]
    [InlineData("one two, three", 12, "one two…")]
    [InlineData("abcdefghijkl", 5, "abcd…")]
    [InlineData("abc\U0001F600def", 5, "abc…")]
    [InlineData("", 5, "")]
    public void A_long_text_is_cut_at_a_space(string text, int maxLength, string expected)
    {
        Assert.Equal(expected, TextCut.At(text, maxLength));
        Assert.InRange(TextCut.At(text, maxLength).Length, 0, maxLength);
    }

    [Theory]
    [InlineData("RelatedStories", "Related stories")]
    [InlineData("Helsinki2018", "Helsinki 2018")]
    [InlineData("HTMLPages", "HTML pages")]
    [InlineData("OtherNamesInUTC", "Other names in UTC")]
    [InlineData("things", "Things")]
    [InlineData("Things__Names", "Things names")]
    [InlineData("_id", "Id")]
    [InlineData("__", "__")]
    [InlineData("Имя", "Имя")]
    public void Names_become_words(string name, string words) => Assert.Equal(words, NameText.Of(name));

    [Theory]
    [InlineData("00:00:00", "0 s")]
    [InlineData("01:30:00", "1 h 30 min")]
    [InlineData("2.00:00:00.5", "2 d 0.5 s")]
    [InlineData("-00:45:00", "−45 min")]
    [InlineData("-10675199.02:48:05.4775808", "−10675199 d 2 h 48 min 5.4775808 s")]
    public void Durations_have_units(string duration, string text) =>
        Assert.Equal(
            text,
            DurationText.Of(TimeSpan.Parse(duration, System.Globalization.CultureInfo.InvariantCulture))
        );

    [Theory]
    [InlineData("https://example.org/a", "https://example.org/a")]
    [InlineData("HTTP://example.org", "http://example.org/")]
    [InlineData("mailto:a@example.org", "mailto:a@example.org")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("java\tscript:alert(1)", null)]
    [InlineData("https://example.org/a b", null)]
    [InlineData("//example.org", null)]
    [InlineData("ftp://example.org", null)]
    [InlineData("", null)]
    public void Only_web_and_mail_addresses_are_links(string text, string? address) =>
        Assert.Equal(address, SafeLink.Of(text));

    [Fact]
    public void The_encoder_writes_no_control_character()
    {
        var encoder = new PageEncoder();
        Assert.Equal("\uFFFD\uFFFD\uFFFD é", encoder.Encode("\0\u001B\u0085 é"));
        Assert.Equal("&lt;a href=&quot;x&quot;&gt;", encoder.Encode("<a href=\"x\">"));
        Assert.Equal("Путин 韻文 مرحبا", encoder.Encode("Путин 韻文 مرحبا"));
    }
}
