using System.Text.Json;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using Summit.AspNetCore.Tests.Harness;

namespace Summit.AspNetCore.Tests;

/// <summary>The document of <c>AddOpenApi</c>, as an application gets it that configures nothing else.</summary>
public sealed class OpenApiTests
{
    private const string Document = "/openapi/v1.json";

    [Fact]
    public async Task The_document_is_valid_and_lists_every_endpoint()
    {
        JsonElement document = await Api.GetAsync(Document);
        ReadResult read = OpenApiDocument.Parse(document.GetRawText(), "json");
        Assert.Empty(read.Diagnostic!.Errors);
        Assert.Empty(read.Diagnostic.Warnings);

        foreach (CatalogTable table in ApiServer.Tables)
        {
            string address = ApiServer.AddressOf(table);
            string[] expected =
            [
                address,
                $"{address}/{{key}}",
                $"{address}/related/{{key}}",
                $"{address}/facets",
                .. table.IsSearchable
                    ? [$"{address}/search", $"{address}/complete", $"{address}/correct"]
                    : (string[])[],
                .. table.Time is null ? (string[])[] : [$"{address}/timeline"],
                .. table.Hierarchy is null ? (string[])[] : [$"{address}/tree"],
            ];
            Assert.Equal(
                expected.Order(StringComparer.Ordinal),
                read.Document!.Paths.Keys.Where(path =>
                        path == address || path.StartsWith($"{address}/", StringComparison.Ordinal)
                    )
                    .Order(StringComparer.Ordinal)
            );
        }

        string[] ids =
        [
            .. read.Document!.Paths.Values.SelectMany(path => path.Operations!.Values)
                .Select(operation => operation.OperationId!),
        ];
        Assert.Equal(ids.Distinct().Count() + BoundedTwins(ids), ids.Length);
    }

    [Fact]
    public async Task Parameters_of_the_document_are_those_that_the_endpoint_reads()
    {
        JsonElement document = await Api.GetAsync(Document);
        JsonElement parameters = document
            .GetProperty("paths")
            .GetProperty("/Helsinki2018/entries/search")
            .GetProperty("get")
            .GetProperty("parameters");
        string[] names =
        [
            .. parameters.EnumerateArray().Select(parameter => parameter.GetProperty("name").GetString()!),
        ];
        Assert.Equal(
            ["q", "limit", "offset", "sort", "facets", "highlight", "expand-query", "expand", "inverses", "where"],
            names[..10]
        );
        Assert.Contains("speakers", names);
        JsonElement limit = parameters[1].GetProperty("schema");
        Assert.Equal(
            (1, 100, 20),
            (
                limit.GetProperty("minimum").GetInt32(),
                limit.GetProperty("maximum").GetInt32(),
                limit.GetProperty("default").GetInt32()
            )
        );
    }

    [Fact]
    public async Task Every_answer_has_the_schema_of_the_document()
    {
        JsonElement document = await Api.GetAsync(Document);
        foreach (ICorpus corpus in ApiServer.Corpora)
        {
            await AssertFits(document, $"/{corpus.Name}", $"/{corpus.Name}");
            if (CorpusCatalog.Of(corpus).Searchable.Any())
                await AssertFits(document, $"/{corpus.Name}/search", $"/{corpus.Name}/search?q=a*&highlight=true");
        }

        foreach (CatalogTable table in ApiServer.Tables)
        {
            string address = ApiServer.AddressOf(table);
            string name = table.At(0).Key is { Length: > 0 } key ? $"~{Uri.EscapeDataString(key)}" : "0";
            await AssertFits(document, address, $"{address}?limit=100");
            await AssertFits(document, address, $"{address}?limit=3&expand=2&inverses=true");
            await AssertFits(document, $"{address}/{{key}}", $"{address}/{name}");
            await AssertFits(document, $"{address}/{{key}}", $"{address}/{name}?expand=1&inverses=true");
            await AssertFits(document, $"{address}/related/{{key}}", $"{address}/related/{name}");
            await AssertFits(document, $"{address}/facets", $"{address}/facets");
            if (table.IsSearchable)
            {
                await AssertFits(document, $"{address}/search", $"{address}/search?q=a*+t*");
                await AssertFits(
                    document,
                    $"{address}/search",
                    $"{address}/search?q=a*+t*&highlight=true&facets=true&expand=1"
                );
                await AssertFits(document, $"{address}/complete", $"{address}/complete?q=a");
                await AssertFits(document, $"{address}/correct", $"{address}/correct?q=nucular");
            }

            if (table.Time is not null)
                await AssertFits(document, $"{address}/timeline", $"{address}/timeline");
            if (table.Hierarchy is not null)
                await AssertFits(document, $"{address}/tree", $"{address}/tree");
        }
    }

    private static async Task AssertFits(JsonElement document, string path, string address)
    {
        JsonElement schema = document
            .GetProperty("paths")
            .GetProperty(path)
            .GetProperty("get")
            .GetProperty("responses")
            .GetProperty("200")
            .GetProperty("content")
            .GetProperty("application/json")
            .GetProperty("schema");
        new SchemaCheck(document).AssertFits(schema, await Api.GetAsync(address), address);
    }

    /// <summary>The corpora that are mapped twice have the same ids twice.</summary>
    private static int BoundedTwins(string[] ids) => ids.GroupBy(id => id).Sum(group => group.Count() - 1);
}
