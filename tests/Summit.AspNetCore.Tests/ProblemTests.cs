using System.Net;
using System.Text.Json;
using Summit.AspNetCore.Tests.Harness;

namespace Summit.AspNetCore.Tests;

public sealed class ProblemTests
{
    [Theory]
    [InlineData("/Helsinki2018/entris", 404, "unknown-table", "entries")]
    [InlineData("/Helsinki2018/speaker/putin", 404, "unknown-table", "speakers")]
    [InlineData("/Collisions/~sarch", 404, "unknown-table", "~search")]
    [InlineData("/Helsinki2018/speakers/vladimir-putni", 404, "unknown-record", "vladimir-putin")]
    [InlineData("/Helsinki2018/speakers/x/y/z", 404, "unknown-record", null)]
    [InlineData("/Library/chapters/99", 404, "unknown-record", null)]
    [InlineData("/Library/chapters/one", 404, "unknown-record", null)]
    [InlineData("/Library/chapters/-1", 404, "unknown-record", null)]
    [InlineData("/Helsinki2018/entries?speeker=putin", 400, "unknown-parameter", "speakers")]
    [InlineData("/Helsinki2018/entries?limt=3", 400, "unknown-parameter", "limit")]
    [InlineData("/Helsinki2018/entries?where=speeker=putin", 400, "unknown-field", "speakers")]
    [InlineData("/Helsinki2018/entries?where=putin", 400, "invalid-value", null)]
    [InlineData("/Helsinki2018/entries?sort=publishd", 400, "unknown-field", "published")]
    [InlineData("/Helsinki2018/entries?sort=speakers", 400, "not-supported", null)]
    [InlineData("/Helsinki2018/entries?speakers=vladimir-putni", 400, "unknown-record", "vladimir-putin")]
    [InlineData("/Helsinki2018/entries?published=yesterday", 400, "invalid-value", null)]
    [InlineData("/Helsinki2018/entries?limit=0", 400, "out-of-bounds", null)]
    [InlineData("/Helsinki2018/entries?limit=101", 400, "out-of-bounds", null)]
    [InlineData("/Helsinki2018/entries?limit=99999999999", 400, "out-of-bounds", null)]
    [InlineData("/Helsinki2018/entries?limit=ten", 400, "invalid-value", null)]
    [InlineData("/Helsinki2018/entries?limit=", 400, "invalid-value", null)]
    [InlineData("/Helsinki2018/entries?limit=3&limit=3", 400, "repeated-parameter", null)]
    [InlineData("/Helsinki2018/entries?offset=-1", 400, "out-of-bounds", null)]
    [InlineData("/Helsinki2018/entries?offset=100001", 400, "out-of-bounds", null)]
    [InlineData("/Helsinki2018/entries?expand=3", 400, "out-of-bounds", null)]
    [InlineData("/Helsinki2018/entries?inverses=yes", 400, "invalid-value", null)]
    [InlineData("/Helsinki2018/entries?q=putin", 400, "unknown-parameter", null)]
    [InlineData("/Helsinki2018/entries?=3", 400, "unknown-parameter", null)]
    [InlineData("/Helsinki2018/speakers/vladimir-putin?limit=3", 400, "unknown-parameter", null)]
    [InlineData("/Helsinki2018?x=1", 400, "unknown-parameter", null)]
    [InlineData("/Helsinki2018/entries/search", 400, "missing-parameter", null)]
    [InlineData("/Helsinki2018/entries/search?q=a&q=b", 400, "repeated-parameter", null)]
    [InlineData("/Helsinki2018/entries/search?q=a&facets=headline", 400, "not-supported", null)]
    [InlineData("/Helsinki2018/entries/search?q=a&facets=", 400, "invalid-value", null)]
    [InlineData("/Helsinki2018/search?q=a&offset=3", 400, "unknown-parameter", null)]
    [InlineData("/Helsinki2018/entries/timeline?from=now", 400, "invalid-value", null)]
    [InlineData("/Helsinki2018/entries/timeline?from=2018-07-16&as-of=2018-07-16", 400, "invalid-value", null)]
    [InlineData("/Fair/stalls/search?q=a", 400, "not-supported", null)]
    [InlineData("/Fair/stalls/complete?q=a", 400, "not-supported", null)]
    [InlineData("/Fair/stalls/timeline", 400, "not-supported", null)]
    [InlineData("/Fair/stalls/tree", 400, "not-supported", null)]
    [InlineData("/Fair/search?q=a", 400, "not-supported", null)]
    [InlineData("/bounded/entries?limit=100", 400, "out-of-bounds", null)]
    [InlineData("/bounded/speakers/donald-trump?expand=4&inverses=true", 400, "out-of-bounds", null)]
    public async Task A_wrong_request_is_a_problem(string address, int status, string code, string? suggestion)
    {
        JsonElement problem = await Api.GetProblemAsync(address, (HttpStatusCode)status);
        Assert.Equal($"urn:summit:problem:{code}", problem.GetProperty("type").GetString());
        if (suggestion is null)
            return;
        Assert.Equal(suggestion, problem.GetProperty("suggestion").GetString());
        Assert.Contains($"Did you mean '{suggestion}'?", problem.GetProperty("detail").GetString());
    }

    [Theory]
    [InlineData("/Helsinki2018/entries/search?q=")]
    [InlineData("/Helsinki2018/entries/complete?q=")]
    [InlineData("/Helsinki2018/entries?headline=")]
    [InlineData("/Helsinki2018/entries?sort=")]
    [InlineData("/Helsinki2018/speakers/")]
    [InlineData("/Helsinki2018/")]
    [InlineData("/Helsinki2018/entries?")]
    public async Task A_long_text_is_a_short_problem(string address)
    {
        JsonElement problem = await Api.GetProblemAsync(
            address + new string('x', 3000),
            address.EndsWith('/') ? HttpStatusCode.NotFound : HttpStatusCode.BadRequest
        );
        Assert.True(problem.GetProperty("detail").GetString()!.Length < 1000);
    }

    [Fact]
    public async Task Too_many_conditions_are_a_problem()
    {
        string conditions = string.Join('&', Enumerable.Repeat("speakers=Putin", 17));
        JsonElement problem = await Api.GetProblemAsync(
            $"/Helsinki2018/entries?{conditions}",
            HttpStatusCode.BadRequest
        );
        Assert.Contains("16", problem.GetProperty("detail").GetString());
    }

    [Theory]
    [InlineData("POST", "/Helsinki2018/entries")]
    [InlineData("PUT", "/Helsinki2018/speakers/vladimir-putin")]
    [InlineData("DELETE", "/Helsinki2018")]
    [InlineData("PATCH", "/Helsinki2018/entries/search?q=a")]
    [InlineData("OPTIONS", "/Helsinki2018/nothing")]
    [InlineData("QUERY", "/Helsinki2018/entries")]
    public async Task A_corpus_is_only_read(string method, string address)
    {
        using HttpResponseMessage response = await Api.SendAsync(new HttpMethod(method), address);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "HEAD"], response.Content.Headers.Allow);
        Api.ProblemOf(response, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Options_that_do_not_fit_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new CorpusApiOptions { DefaultLimit = 200 }.Validate());
        Assert.Throws<ArgumentOutOfRangeException>(() => new CorpusApiOptions { MaxExpandDepth = 5 }.Validate());
        Assert.Throws<ArgumentOutOfRangeException>(() => new CorpusApiOptions { MaxResponseBytes = 0 }.Validate());
    }
}
