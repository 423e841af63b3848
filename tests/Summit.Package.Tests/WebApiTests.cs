using System.Text.Json;
using Summit.Helsinki;
using Summit.Package.Tests.Harness;

namespace Summit.Package.Tests;

/// <summary>A web application that serves the flagship corpus from its packages, published as native code.</summary>
public sealed class WebApiTests
{
    [Fact]
    public void A_native_application_serves_the_corpus_and_describes_its_endpoints()
    {
        string published = Publishing.PublishNative("WebApi", "net10.0");
        string[] addresses =
        [
            "/api/speakers/Putin?expand=1",
            "/api/entries/search?q=nuclear+arms&highlight=true&facets=speakers",
            "/api/entries?speakers=vladimir-putin&sort=-published&limit=2",
            "/api/speakers/vladimir-putni",
            "/openapi/v1.json",
        ];
        ProcessRun run = ProcessRun.Of(Path.Combine(published, "WebApi"), published, addresses).Succeeded();
        JsonElement[] answers = [.. run.Lines.Select(line => JsonSerializer.Deserialize<JsonElement>(line))];

        Assert.Equal(Speaker.VladimirPutin.Name, answers[0].GetProperty("name").GetString());
        Assert.NotEqual(0, answers[1].GetProperty("hits").GetArrayLength());
        Assert.Equal(2, answers[2].GetProperty("records").GetArrayLength());
        Assert.Equal("vladimir-putin", answers[3].GetProperty("suggestion").GetString());
        Assert.True(answers[4].GetProperty("paths").TryGetProperty("/api/entries/search", out _));
    }
}
