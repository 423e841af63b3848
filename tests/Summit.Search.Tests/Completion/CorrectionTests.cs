using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Summit.Search.Tests.Queries;

namespace Summit.Search.Tests.Completion;

public sealed class CorrectionTests
{
    [Theory]
    [InlineData("helsinkki", "helsinki")]
    [InlineData("Niinistoo says", "niinistö says")]
    [InlineData("+putin -helsinkki \"pres confrence\" hels*", "+putin -helsinkki \"press conference\" hels*")]
    [InlineData("nordstream", "nord stream")]
    [InlineData("hel sinki", "helsinki")]
    [InlineData("headline:trumpp", "headline:trump")]
    [InlineData("(putin summmit)", "(putin summit)")]
    [InlineData("haedline:trump", "headline:trump")]
    [InlineData("headlien:\"press conference\"", "headline:\"press conference\"")]
    [InlineData("putin sumary:(trump helsinkki)", "putin summary:(trump helsinki)")]
    [InlineData("+sumamry:hels* -headlin:trump", "+summary:hels* -headline:trump")]
    [InlineData("haedline:NEAR(arms treaty, 5)", "headline:NEAR(arms treaty, 5)")]
    [InlineData("Head_Lime:trump", "headline:trump")]
    [InlineData("putni", "putin")]
    [InlineData("hlesinki", "helsinki")]
    public void Unknown_words_are_replaced(string query, string expected) => Assert.Equal(expected, Correct(query));

    [Theory]
    [InlineData("")]
    [InlineData("helsinki putin")]
    [InlineData("qqqqqqqqq")]
    [InlineData("20181")]
    [InlineData("helsinkki*")]
    public void Known_words_and_words_far_from_all_others_are_kept(string query) => Assert.Null(Correct(query));

    [Fact]
    public void A_correction_that_does_not_fit_the_span_is_not_returned()
    {
        Assert.False(Inputs.Entries.TryCorrect("helsinkki", new char[7], out int length));
        Assert.Equal(0, length);
    }

    [Fact]
    public void A_corrected_query_has_no_further_correction() =>
        Prop.ForAll(Inputs.Bytes.ToArbitrary(), query =>
            {
                Span<byte> corrected = stackalloc byte[4000];
                Span<byte> again = stackalloc byte[4000];
                if (!Inputs.Entries.TryCorrect(query.AsSpan(), corrected, out int length))
                    return true;
                return length > 0
                    && !corrected[..length].SequenceEqual(query)
                    && (
                        query.Length > 300
                        || !Inputs.Entries.TryCorrect(corrected[..length], again, out int longer)
                        || longer > 0
                    );
            })
            .Check(Properties.Cases(1000));

    [Fact]
    public void Correction_allocates_nothing() =>
        Assert.Equal(
            0,
            AllocatedBytes.Of(() =>
            {
                Span<byte> utf8 = stackalloc byte[100];
                Span<char> text = stackalloc char[100];
                Inputs.Entries.TryCorrect("helsinkki nordstream hel sinki"u8, utf8, out _);
                Inputs.Entries.TryCorrect("helsinkki nordstream hel sinki", text, out _);
            })
        );

    private static string? Correct(string query)
    {
        var corrected = new char[200];
        bool isBetter = Inputs.Entries.TryCorrect(query, corrected, out int length);
        var utf8 = new byte[200];
        Assert.Equal(isBetter, Inputs.Entries.TryCorrect(Encoding.UTF8.GetBytes(query).AsSpan(), utf8, out int bytes));
        Assert.Equal(new string(corrected, 0, length), Encoding.UTF8.GetString(utf8, 0, bytes));
        return isBetter ? new string(corrected, 0, length) : null;
    }
}
