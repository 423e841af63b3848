using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Summit.Helsinki.Tests.Json;
using Summit.Json;

namespace Summit.Helsinki.Tests.Binding;

/// <summary>A web application that returns and receives records, without configuration and with it.</summary>
public sealed class MinimalApiTests : IAsyncLifetime
{
    private readonly HttpClient _client = new();
    private WebApplication _app = null!;

    public async ValueTask InitializeAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.Urls.Add("http://127.0.0.1:0");
        _app.MapGet("/entries/{entry}", (Entry entry) => entry);
        _app.MapGet("/speakers", () => Helsinki2018.Speakers);
        _app.MapGet("/speakers/{speaker}/entries", (Speaker speaker) => speaker.Entries);
        _app.MapGet("/search", (Speaker? speaker, Topic[] topic) => new
            {
                speaker,
                topic,
                first = topic[0].Entries.First,
            });
        _app.MapGet("/members", () => Helsinki2018.Memberships.Take(2));
        _app.MapPost("/notes", (Note note) => note);
        await _app.StartAsync(TestContext.Current.CancellationToken);
        _client.BaseAddress = new Uri(_app.Urls.First());
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }

    [Fact]
    public async Task A_record_with_a_UTF8_twin_is_returned_as_an_object()
    {
        JsonElement entry = await Get($"/entries/{Entry.Live1005TrumpNiinisto.Id}");
        Assert.True(JsonElement.DeepEquals(JsonText.Of(Entry.Live1005TrumpNiinisto), entry));
    }

    [Fact]
    public async Task Tables_sets_and_lists_are_returned_as_arrays_without_a_cycle()
    {
        Assert.Equal(Helsinki2018.Speakers.Count, (await Get("/speakers")).GetArrayLength());
        Assert.Equal(Speaker.VladimirPutin.Entries.Count, (await Get("/speakers/Putin/entries")).GetArrayLength());
        Assert.Equal(2, (await Get("/members")).GetArrayLength());
    }

    [Fact]
    public async Task A_query_names_records_by_key_or_alias()
    {
        JsonElement answer = await Get("/search?speaker=Путин&topic=syria&topic=diplomacy");
        Assert.Equal("vladimir-putin", answer.GetProperty("speaker").GetProperty("id").GetString());
        Assert.Equal("diplomacy", answer.GetProperty("topic")[1].GetProperty("id").GetString());
        Assert.Equal(JsonValueKind.Null, (await Get("/search?topic=syria")).GetProperty("speaker").ValueKind);
    }

    [Theory]
    [InlineData("/entries/live-1005")]
    [InlineData("/search?speaker=Puttin&topic=syria")]
    [InlineData("/search?topic=syria&topic=nothing")]
    public async Task An_unknown_name_is_a_bad_request(string path)
    {
        HttpResponseMessage response = await _client.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("""{"speaker":"Putin","text":"…"}""", HttpStatusCode.OK)]
    [InlineData("""{"speaker":{"id":"vladimir-putin"},"text":"…"}""", HttpStatusCode.OK)]
    [InlineData("""{"speaker":{"Id":"a"},"text":"…"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"speaker":"Puttin","text":"…"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"speaker":{},"text":"…"}""", HttpStatusCode.BadRequest)]
    public async Task A_body_names_records_by_key_or_alias(string body, HttpStatusCode expected)
    {
        HttpResponseMessage response = await _client.PostAsync(
            "/notes",
            new StringContent(body, Encoding.UTF8, "application/json"),
            TestContext.Current.CancellationToken
        );
        Assert.Equal(expected, response.StatusCode);
        if (response.IsSuccessStatusCode)
            Assert.Equal(Speaker.VladimirPutin, (await Read<Note>(response)).Speaker);
    }

    [Fact]
    public async Task The_options_of_an_application_say_how_records_are_written()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.ConfigureHttpJsonOptions(json =>
            Helsinki2018.AddJsonConverters(json.SerializerOptions, new RecordJsonOptions { ExpandDepth = 1 })
        );
        await using WebApplication app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapGet("/", () => new { Entry = Entry.Live1005TrumpNiinisto });
        await app.StartAsync(TestContext.Current.CancellationToken);
        JsonElement answer = await Get(app.Urls.First());
        JsonElement speaker = answer.GetProperty("entry").GetProperty("speakers")[0];
        Assert.Equal(Entry.Live1005TrumpNiinisto.Speakers[0].Name, speaker.GetProperty("name").GetString());
    }

    private async Task<JsonElement> Get(string path)
    {
        HttpResponseMessage response = await _client.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.True(response.IsSuccessStatusCode, $"{path}: {response.StatusCode}");
        return await Read<JsonElement>(response);
    }

    private static async Task<T> Read<T>(HttpResponseMessage response) =>
        (await response.Content.ReadFromJsonAsync<T>(TestContext.Current.CancellationToken))!;

    private sealed record Note(Speaker Speaker, string Text);
}
