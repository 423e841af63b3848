using System.Text.Json;
using ModelContextProtocol;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using Summit.Mcp.Answers;

namespace Summit.Mcp.Tests;

public sealed class ResourceTests
{
    public static TheoryData<string> Corpora => [.. McpConnection.Corpora.Keys];

    [Theory]
    [MemberData(nameof(Corpora))]
    public async Task The_corpus_and_every_record_are_resources(string corpus)
    {
        await using McpConnection connection = await McpConnection.OpenAsync(McpConnection.Corpora[corpus]);

        IList<McpClientResource> resources = await connection.Client.ListResourcesAsync(
            cancellationToken: TestContext.Current.CancellationToken
        );

        CatalogRecord[] records =
        [
            .. connection.Catalog.Tables.SelectMany(table => Enumerable.Range(0, table.Count).Select(table.At)),
        ];
        Assert.Equal(records.Length + 1, resources.Count);
        Assert.Equal(resources.Count, resources.Select(resource => resource.Uri).Distinct().Count());
        for (int i = 0; i < records.Length; i += 7)
        {
            JsonElement read = await ReadAsync(connection, resources[i + 1].Uri);
            JsonElement expected = AnswerJson.Element(json => records[i].WriteJson(json, RecordAnswers.Compact));
            Assert.True(JsonElement.DeepEquals(expected, read), resources[i + 1].Uri);
        }
    }

    [Fact]
    public async Task A_template_reads_a_record_by_an_alias_in_any_script()
    {
        await using McpConnection connection = await McpConnection.OpenAsync();
        IList<McpClientResourceTemplate> templates = await connection.Client.ListResourceTemplatesAsync(
            cancellationToken: TestContext.Current.CancellationToken
        );
        McpClientResourceTemplate speakers = templates.Single(template => template.Name == "speakers");

        ReadResourceResult result = await speakers.ReadAsync(
            new Dictionary<string, object?> { ["key"] = "Путин" },
            cancellationToken: TestContext.Current.CancellationToken
        );

        string text = Assert.IsType<TextResourceContents>(Assert.Single(result.Contents)).Text;
        Assert.Contains("\"vladimir-putin\"", text);
    }

    [Theory]
    [InlineData("summit://helsinki2018/speakers/nobody")]
    [InlineData("summit://helsinki2018/speakers/vladimir-putin/more")]
    [InlineData("summit://helsinki2018/nothing/x")]
    [InlineData("summit://helsinki2018/appearances/99999999999999999999")]
    [InlineData("summit://another/speakers/vladimir-putin")]
    [InlineData("file:///etc/passwd")]
    [InlineData("summit://helsinki2018/%2e%2e/%00")]
    public async Task An_unknown_address_is_an_error_of_the_protocol(string uri)
    {
        await using McpConnection connection = await McpConnection.OpenAsync();

        await Assert.ThrowsAsync<McpProtocolException>(() => ReadAsync(connection, uri));
    }

    [Fact]
    public async Task The_key_of_a_template_is_completed()
    {
        await using McpConnection connection = await McpConnection.OpenAsync();

        CompleteResult result = await connection.Client.CompleteAsync(
            new ResourceTemplateReference { Uri = "summit://helsinki2018/speakers/{key}" },
            "key",
            "vlad",
            cancellationToken: TestContext.Current.CancellationToken
        );

        Assert.Equal(["vladimir-putin"], result.Completion.Values);
    }

    private static async Task<JsonElement> ReadAsync(McpConnection connection, string uri)
    {
        ReadResourceResult result = await connection.Client.ReadResourceAsync(
            uri,
            cancellationToken: TestContext.Current.CancellationToken
        );
        using var document = JsonDocument.Parse(
            Assert.IsType<TextResourceContents>(Assert.Single(result.Contents)).Text
        );
        return document.RootElement.Clone();
    }
}
