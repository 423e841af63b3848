using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Summit.Helsinki;
using Summit.Json;

namespace Summit.Load;

/// <summary>
/// A web server with the API of the Helsinki corpus, and with endpoints that return constants. Before a measurement, it
/// checks each answer against the library.
/// </summary>
internal sealed class LoadServer : IAsyncDisposable
{
    private const string Record = "/api/entries/live-1818-un-disarmament";
    private const string Query = "nuclear arms";
    private const string Search = "/api/entries/search?q=nuclear+arms&limit=10";

    private readonly WebApplication _app;
    private readonly HttpClient _client = new();
    private readonly List<byte[]> _constants = [];

    /// <summary>Creates the server.</summary>
    public LoadServer()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.MapCorpus("/api", Helsinki2018.Corpus);
        _app.MapGet("/constant/{index:int}", async (HttpContext context) =>
        {
            byte[] bytes = _constants[int.Parse((string)context.Request.RouteValues["index"]!, null)];
            context.Response.ContentType = "application/json; charset=utf-8";
            context.Response.ContentLength = bytes.Length;
            await context.Response.BodyWriter.WriteAsync(bytes).ConfigureAwait(false);
        });
    }

    /// <summary>The address of the server.</summary>
    public string Address { get; private set; } = "";

    /// <summary>Starts the server.</summary>
    public async Task StartAsync()
    {
        await _app.StartAsync();
        Address = _app.Urls.Single();
    }

    /// <summary>Checks a record by its key.</summary>
    public async Task<LoadTarget> CheckRecordAsync()
    {
        JsonElement answer = await GetAsync(Record);
        Entry entry = Helsinki2018.Entries.Get(answer.GetProperty("id").GetString()!);
        using var expected = new MemoryStream();
        using (var json = new Utf8JsonWriter(expected))
            RecordJson.Write(json, entry);
        Require(JsonElement.DeepEquals(answer, JsonElement.Parse(expected.ToArray())), Record);
        return Target("a record by its key", Record);
    }

    /// <summary>Checks the ten best records for a query.</summary>
    public async Task<LoadTarget> CheckSearchAsync()
    {
        RequireHits(await GetAsync(Search));
        return Target("a search, ten records", Search);
    }

    /// <summary>Checks the ten best records, written as objects.</summary>
    public async Task<LoadTarget> CheckExpandedSearchAsync()
    {
        const string Expanded = $"{Search}&expand=1";
        RequireHits(await GetAsync(Expanded));
        return Target("the search, records as objects", Expanded);
    }

    /// <summary>Checks the ten best records with located matches and counts.</summary>
    public async Task<LoadTarget> CheckDescribedSearchAsync()
    {
        const string Described = $"{Search}&highlight=true&facets=speakers,topics";
        RequireHits(await GetAsync(Described));
        return Target("the search with highlights and facets", Described);
    }

    /// <summary>Checks a request of a client that has the record.</summary>
    public async Task<LoadTarget> CheckNotModifiedAsync()
    {
        using HttpResponseMessage first = await _client.GetAsync(new Uri(Address + Record));
        string tag = first.Headers.ETag!.ToString();
        using var request = new HttpRequestMessage(HttpMethod.Get, Address + Record);
        request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        using HttpResponseMessage second = await _client.SendAsync(request);
        Require(second.StatusCode == HttpStatusCode.NotModified, "If-None-Match");
        _constants.Add([]);
        return Target("a record that the client has", Record) with { Bytes = 0, IfNoneMatch = tag };
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }

    private async Task<JsonElement> GetAsync(string address)
    {
        byte[] bytes = await _client.GetByteArrayAsync(new Uri(Address + address));
        _constants.Add(bytes);
        return JsonElement.Parse(bytes);
    }

    private LoadTarget Target(string name, string address) =>
        new(name, address, $"/constant/{_constants.Count - 1}", _constants[^1].Length);

    private static void RequireHits(JsonElement answer)
    {
        var hits = new SearchHit<Entry>[10];
        int count = Helsinki2018.Entries.Search(Query, hits);
        IEnumerable<string?> given = answer
            .GetProperty("hits")
            .EnumerateArray()
            .Select(hit => hit.GetProperty("record"))
            .Select(record => record.ValueKind == JsonValueKind.String ? record : record.GetProperty("id"))
            .Select(key => key.GetString());
        Require(given.SequenceEqual(hits.Take(count).Select(hit => hit.Record.Id)), Search);
    }

    private static void Require(bool isRight, string address)
    {
        if (!isRight)
            throw new InvalidOperationException($"{address} has a wrong answer.");
    }
}
