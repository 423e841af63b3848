using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Summit.Browser.Answers;

namespace Summit.Browser.Tests;

public sealed class JsonTextTests
{
    [Fact]
    public void A_text_is_read_as_it_was_written() =>
        Check.One(
            Properties.Cases(500),
            Prop.ForAll((string? text) => text is null || !IsUtf16(text) || Read(text) == text)
        );

    [Theory]
    [InlineData("\"\\\u0000\u001f\t\r\n")]
    [InlineData("</script>\u2028\u2029")]
    [InlineData("日本語 𝄞 é")]
    public void A_text_with_special_characters_is_read_as_it_was_written(string text) => Assert.Equal(text, Read(text));

    [Fact]
    public void Values_are_separated_by_commas()
    {
        var json = new JsonText();
        json.BeginObject();
        json.Name("a");
        json.BeginArray();
        json.Number(-1);
        json.Boolean(true);
        json.Text(null);
        json.BeginArray();
        json.EndArray();
        json.EndArray();
        json.Name("b");
        json.BeginObject();
        json.EndObject();
        json.EndObject();

        Assert.Equal("""{"a":[-1,true,null,[]],"b":{}}""", json.ToString());
    }

    private static string? Read(string text)
    {
        var json = new JsonText();
        json.Text(text);
        return JsonDocument.Parse(json.ToString()).RootElement.GetString();
    }

    /// <summary>Returns whether every surrogate has its other half: the parser of the test takes no other text.</summary>
    private static bool IsUtf16(string text) =>
        text.EnumerateRunes().Sum(rune => rune.Utf16SequenceLength) == text.Length
        && !text.Contains('\uFFFD', StringComparison.Ordinal);
}
