using System.Text.Json;
using ModelContextProtocol.Client;

namespace Summit.Mcp.Tests;

public sealed class ToolListTests
{
    public static TheoryData<string> Corpora => [.. McpConnection.Corpora.Keys];

    [Theory]
    [MemberData(nameof(Corpora))]
    public async Task Every_corpus_has_tools_with_typed_parameters(string corpus)
    {
        await using McpConnection connection = await McpConnection.OpenAsync(McpConnection.Corpora[corpus]);

        IList<McpClientTool> tools = await connection.Client.ListToolsAsync(
            cancellationToken: TestContext.Current.CancellationToken
        );

        Assert.Equal(tools.Count, tools.Select(tool => tool.Name).Distinct().Count());
        Assert.All(tools, tool => Assert.Matches("^[A-Za-z0-9_-]{1,64}$", tool.Name));
        Assert.All(tools, tool => Assert.NotEmpty(tool.Description));
        Assert.All(tools, tool => Assert.True(tool.ProtocolTool.Annotations!.ReadOnlyHint));
        Assert.Equal(
            connection.Catalog.Tables.Count,
            tools.Count(tool => tool.Name.StartsWith("list_", StringComparison.Ordinal))
        );
        foreach (McpClientTool tool in tools)
        {
            Assert.False(tool.JsonSchema.GetProperty("additionalProperties").GetBoolean());
            Assert.All(tool.JsonSchema.GetProperty("properties").EnumerateObject(), property =>
                Assert.NotEmpty(property.Value.GetProperty("description").GetString()!)
            );
        }
    }

    [Fact]
    public async Task A_list_has_a_parameter_of_the_type_of_each_field()
    {
        await using McpConnection connection = await McpConnection.OpenAsync();

        IList<McpClientTool> tools = await connection.Client.ListToolsAsync(
            cancellationToken: TestContext.Current.CancellationToken
        );
        JsonElement properties = tools.Single(tool => tool.Name == "list_entries").JsonSchema.GetProperty("properties");

        Assert.Contains(
            "headline-only",
            properties.GetProperty("kind").GetProperty("enum").EnumerateArray().Select(member => member.GetString())
        );
        Assert.Contains("table speakers", properties.GetProperty("speakers").GetProperty("description").GetString());
        Assert.Equal("integer", properties.GetProperty("limit").GetProperty("type").GetString());
        Assert.Contains("range", properties.GetProperty("published").GetProperty("description").GetString());
    }

    [Fact]
    public async Task Only_a_corpus_with_statements_is_asked_who_said_what()
    {
        await using McpConnection helsinki = await McpConnection.OpenAsync();
        await using McpConnection fair = await McpConnection.OpenAsync(McpConnection.Corpora["Fair"]);

        Assert.Contains("who_said_what", await NamesAsync(helsinki));
        Assert.DoesNotContain("who_said_what", await NamesAsync(fair));
    }

    private static async Task<IEnumerable<string>> NamesAsync(McpConnection connection) =>
        (await connection.Client.ListToolsAsync(cancellationToken: TestContext.Current.CancellationToken)).Select(
            tool => tool.Name
        );
}
