using System.Net;
using Summit.AspNetCore.Tests.Harness;

namespace Summit.AspNetCore.Tests;

public sealed class CacheTests
{
    private const string Address = "/Helsinki2018/speakers/vladimir-putin";

    [Fact]
    public async Task An_entity_tag_is_strong_and_holds_the_digest_of_the_corpus()
    {
        string tag = await TagOf(Address);
        Assert.StartsWith($"\"{CorpusCatalog.Of(Helsinki2018.Corpus).Digest}-", tag, StringComparison.Ordinal);
        Assert.Equal(tag, await TagOf(Address));
        Assert.NotEqual(tag, await TagOf($"{Address}?expand=1"));
        Assert.NotEqual(await TagOf("/Helsinki2018/speakers"), await TagOf("/bounded/speakers"));
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("W/{0}")]
    [InlineData("\"other\", {0}")]
    [InlineData("*")]
    public async Task A_client_that_has_the_answer_gets_none(string ifNoneMatch)
    {
        string tag = await TagOf(Address);
        using HttpResponseMessage response = await Api.SendAsync(
            HttpMethod.Get,
            Address,
            ifNoneMatch.Replace("{0}", tag, StringComparison.Ordinal)
        );
        Assert.Equal(HttpStatusCode.NotModified, response.StatusCode);
        Assert.Equal(tag, response.Headers.ETag!.ToString());
        Assert.Empty(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("\"other\"")]
    [InlineData("")]
    [InlineData("\"")]
    public async Task A_client_with_another_answer_gets_the_answer(string ifNoneMatch)
    {
        using HttpResponseMessage response = await Api.SendAsync(HttpMethod.Get, Address, ifNoneMatch);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task An_unknown_record_is_unknown_to_a_client_with_any_answer()
    {
        using HttpResponseMessage response = await Api.SendAsync(HttpMethod.Get, $"{Address}x", "*");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Null(response.Headers.ETag);
    }

    [Fact]
    public async Task A_request_for_the_headers_gets_the_headers_of_the_answer()
    {
        foreach (string address in (string[])[Address, "/Helsinki2018", "/Helsinki2018/entries/search?q=arms"])
        {
            using HttpResponseMessage get = await Api.SendAsync(HttpMethod.Get, address);
            using HttpResponseMessage head = await Api.SendAsync(HttpMethod.Head, address);
            Assert.Equal(HttpStatusCode.OK, head.StatusCode);
            Assert.Equal(get.Headers.ETag, head.Headers.ETag);
            Assert.Equal(get.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
            Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
            Assert.Empty(await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public async Task The_application_chooses_how_answers_are_cached()
    {
        Assert.Equal("no-cache", await CacheControlOf("/Fair/stalls"));
        Assert.Equal("public, max-age=60", await CacheControlOf("/bounded/speakers"));
        Assert.Null(await CacheControlOf("/plain/stalls"));
        Assert.Equal("no-store", await CacheControlOf("/plain/stalls?x=1"));
    }

    private static async Task<string?> CacheControlOf(string address)
    {
        using HttpResponseMessage response = await Api.SendAsync(HttpMethod.Get, address);
        return response.Headers.CacheControl?.ToString();
    }

    private static async Task<string> TagOf(string address)
    {
        using HttpResponseMessage response = await Api.SendAsync(HttpMethod.Get, address);
        Assert.False(response.Headers.ETag!.IsWeak);
        return response.Headers.ETag.ToString();
    }
}
