using System.Text.Json;
using ModelContextProtocol;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace Summit.Mcp.Tests;

public sealed class HostileArgumentTests
{
    private static readonly object?[] Values =
    [
        null,
        "",
        " ",
        "no such value",
        "\0\u001b[31m\u202e",
        "\"*:+-()~^NEAR(",
        "..",
        "9999-99-99..",
        "-published",
        new string('a', 100_000),
        "../../etc/passwd",
        0,
        -1,
        1.5,
        1e300,
        true,
        Array.Empty<string>(),
        new[] { "=", "!=", "x=", "=x", "no-such-field=1" },
        new object?[] { 1, null, new[] { 2 } },
        Enumerable.Repeat("kind=report", 1000).ToArray(),
        new Dictionary<string, object> { ["$ref"] = "#" },
    ];

    public static TheoryData<string> Corpora => [.. McpConnection.Corpora.Keys];

    [Theory]
    [MemberData(nameof(Corpora))]
    public async Task Every_argument_with_every_value_is_answered_or_refused_with_a_sentence(string corpus)
    {
        await using McpConnection connection = await McpConnection.OpenAsync(McpConnection.Corpora[corpus]);
        IList<McpClientTool> tools = await connection.Client.ListToolsAsync(
            cancellationToken: TestContext.Current.CancellationToken
        );
        foreach (McpClientTool tool in tools)
        {
            foreach (JsonProperty property in tool.JsonSchema.GetProperty("properties").EnumerateObject())
            {
                foreach (object? value in Values)
                {
                    (string, object?)[] arguments = [.. RequiredOf(tool, property.Name), (property.Name, value)];
                    CallToolResult result = await connection.CallAsync(tool.Name, arguments);
                    string text = Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text;
                    if (result.IsError is true)
                        Assert.Matches(@"^[A-Z'].{5,1000}[.?]$", text.ReplaceLineEndings(" "));
                    Assert.DoesNotContain("Exception", text, StringComparison.Ordinal);
                }
            }
        }
    }

    [Fact]
    public async Task Unknown_arguments_and_choices_are_refused_with_a_suggestion()
    {
        await using McpConnection connection = await McpConnection.OpenAsync();

        Assert.Contains("Did you mean 'limit'?", await connection.ErrorAsync("list_entries", ("limt", 3)));
        Assert.Contains(
            "Did you mean 'entries'?",
            await connection.ErrorAsync("search", ("query", "x"), ("table", "entrys"))
        );
        Assert.Contains("'query' is missing", await connection.ErrorAsync("search"));
        Assert.Contains(
            "Did you mean 'vladimir-putin'?",
            await connection.ErrorAsync("get", ("table", "speakers"), ("key", "vladimir-putn"))
        );
        Assert.Contains("from 1 to 50", await connection.ErrorAsync("list_entries", ("limit", 51)));
    }

    [Fact]
    public async Task An_unknown_tool_is_an_error_of_the_protocol()
    {
        await using McpConnection connection = await McpConnection.OpenAsync();

        await Assert.ThrowsAsync<McpProtocolException>(async () => await connection.CallAsync("delete_everything"));
    }

    private static IEnumerable<(string, object?)> RequiredOf(McpClientTool tool, string other)
    {
        foreach (JsonElement name in tool.JsonSchema.GetProperty("required").EnumerateArray())
        {
            if (name.GetString() == other)
                continue;
            JsonElement parameter = tool.JsonSchema.GetProperty("properties").GetProperty(name.GetString()!);
            yield return (
                name.GetString()!,
                parameter.TryGetProperty("enum", out JsonElement choices) ? choices[0].GetString() : "word"
            );
        }
    }
}
