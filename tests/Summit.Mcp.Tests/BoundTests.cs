using System.Text;
using System.Text.Json;
using Summit.Mcp.Answers;
using Summit.Mcp.Tools;

namespace Summit.Mcp.Tests;

public sealed class BoundTests
{
    [Fact]
    public void A_page_ends_before_it_has_too_many_bytes()
    {
        string text = new('x', RecordAnswers.MaxPageBytes / 3);
        string[] items = [text, text, text, text];

        JsonElement page = Write(items, offset: 5, total: 9);

        Assert.Equal(2, page.GetProperty("items").GetArrayLength());
        Assert.Equal(7, page.GetProperty("nextOffset").GetInt32());
    }

    [Fact]
    public void A_page_has_at_least_one_item_and_the_last_page_no_next_offset()
    {
        JsonElement page = Write([new string('x', 2 * RecordAnswers.MaxPageBytes)], offset: 0, total: 1);

        Assert.Equal(1, page.GetProperty("items").GetArrayLength());
        Assert.False(page.TryGetProperty("nextOffset", out _));
    }

    [Fact]
    public void Names_of_tools_are_short_ascii_and_unique()
    {
        var names = new ToolNames();
        string wide = "list_" + new string('é', 100);

        string[] taken =
        [
            names.Take("list_x-y"),
            names.Take("list_x_y"),
            names.Take("LIST_X_Y"),
            names.Take(wide),
            names.Take(wide),
        ];

        Assert.Equal(["list_x_y", "list_x_y_2", "LIST_X_Y_3"], taken[..3]);
        Assert.Equal(5, taken.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(taken, name => Assert.Matches("^[A-Za-z0-9_]{1,64}$", name));
    }

    private static JsonElement Write(string[] items, int offset, int total) =>
        AnswerJson.Element(json =>
        {
            json.WriteStartObject();
            RecordAnswers.WritePage(json, "items", total, offset, items, (writer, item) =>
                writer.WriteStringValue(Encoding.UTF8.GetBytes(item))
            );
            json.WriteEndObject();
        });
}
