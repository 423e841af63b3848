using System.Globalization;
using System.Text;

namespace Summit.Helsinki.Tests.Binding;

public class ParsingTests
{
    [Theory]
    [InlineData("vladimir-putin")]
    [InlineData("Vladimir Putin")]
    [InlineData("Путин")]
    public void A_record_is_parsed_from_its_key_and_its_aliases(string name)
    {
        Assert.Equal(Speaker.VladimirPutin, Speaker.Parse(name));
        Assert.Equal(Speaker.VladimirPutin, Speaker.Parse(name, CultureInfo.InvariantCulture));
        Assert.Equal(Speaker.VladimirPutin, Speaker.Parse($"<{name}>".AsSpan(1, name.Length)));
        Assert.Equal(Speaker.VladimirPutin, Speaker.Parse(Encoding.UTF8.GetBytes(name)));
        Assert.True(Speaker.TryParse(name, null, out Speaker speaker));
        Assert.Equal(Speaker.VladimirPutin, speaker);
        Assert.True(Speaker.TryParse(name.AsSpan(), null, out speaker));
        Assert.Equal(Speaker.VladimirPutin, speaker);
        Assert.True(Speaker.TryParse(Encoding.UTF8.GetBytes(name), null, out speaker));
        Assert.Equal(Speaker.VladimirPutin, speaker);
    }

    [Theory]
    [InlineData("vladimir-puttin", "There is no Speaker 'vladimir-puttin'. Did you mean 'vladimir-putin'?")]
    [InlineData("Саули Нинистё", "There is no Speaker 'Саули Нинистё'. Did you mean 'sauli-niinisto'?")]
    [InlineData("nobody at all", "There is no Speaker 'nobody at all'.")]
    [InlineData("", "There is no Speaker ''.")]
    public void An_unknown_name_is_an_error_with_a_suggestion(string name, string message)
    {
        Assert.Equal(message, Assert.Throws<FormatException>(() => Speaker.Parse(name)).Message);
        Assert.Equal(message, Assert.Throws<FormatException>(() => Speaker.Parse(name.AsSpan())).Message);
        Assert.Equal(
            message,
            Assert.Throws<FormatException>(() => Speaker.Parse(Encoding.UTF8.GetBytes(name))).Message
        );
        Assert.False(Speaker.TryParse(name, null, out Speaker speaker));
        Assert.True(speaker.IsNull);
        Assert.False(Speaker.TryParse(name.AsSpan(), null, out speaker));
        Assert.True(speaker.IsNull);
        Assert.False(Speaker.TryParse(Encoding.UTF8.GetBytes(name), null, out speaker));
        Assert.True(speaker.IsNull);
    }

    [Fact]
    public void Null_is_no_name()
    {
        Assert.Throws<ArgumentNullException>(() => Speaker.Parse((string)null!));
        Assert.False(Speaker.TryParse((string?)null, null, out Speaker speaker));
        Assert.True(speaker.IsNull);
    }

    [Fact]
    public void Generic_code_parses_records_of_every_keyed_table()
    {
        Assert.Equal(Topic.Syria, Parse<Topic>("syria"));
        Assert.Equal(Place.Helsinki, Parse<Place>("helsinki"));
        Assert.Equal(Helsinki2018.Utterances[3], Parse<Utterance>(Helsinki2018.Utterances[3].Id));

        static T Parse<T>(string text)
            where T : IParsable<T> => T.Parse(text, null);
    }

    [Fact]
    public void Every_key_parses_to_its_record() =>
        Assert.All(Helsinki2018.Speakers, speaker => Assert.Equal(speaker, Speaker.Parse(speaker.Id)));

    [Fact]
    public void Parsing_allocates_nothing()
    {
        int found = 0;
        Assert.Equal(
            0,
            AllocatedBytes.Of(() =>
            {
                found += Speaker.TryParse("Путин", null, out _) ? 1 : 0;
                found += Speaker.TryParse("Putin".AsSpan(), null, out _) ? 1 : 0;
                found += Speaker.TryParse("Путин"u8, null, out _) ? 1 : 0;
                found += Speaker.TryParse("Puttin"u8, null, out _) ? 1 : 0;
                found += Speaker.Parse("Putin"u8).Ordinal;
            })
        );
        Assert.True(found > 0);
    }

    [Fact]
    public void A_switch_selects_well_known_records()
    {
        Assert.Equal("Russia", CountryOf(Speaker.VladimirPutin));
        Assert.Equal("United States", CountryOf(Speaker.Parse("Trump")));
        Assert.Equal("nowhere", CountryOf(default));
        Assert.Equal("elsewhere", CountryOf(Speaker.AlexanderLavrentyev));

        static string CountryOf(Speaker speaker) =>
            speaker switch
            {
                { IsNull: true } => "nowhere",
                _ when speaker == Speaker.VladimirPutin => "Russia",
                _ when speaker == Speaker.DonaldTrump => "United States",
                _ => "elsewhere",
            };
    }
}
