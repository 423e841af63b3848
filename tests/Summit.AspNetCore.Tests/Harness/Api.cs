using System.Buffers;
using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Summit.Json;

namespace Summit.AspNetCore.Tests.Harness;

/// <summary>Requests to the running server.</summary>
internal static class Api
{
    /// <summary>Returns the JSON of an answer.</summary>
    public static async Task<JsonElement> GetAsync(string address)
    {
        using HttpResponseMessage response = await SendAsync(HttpMethod.Get, address);
        string text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.StatusCode == HttpStatusCode.OK, $"{address}: {(int)response.StatusCode} {text}");
        Assert.Equal("application/json", response.Content.Headers.ContentType!.MediaType);
        return Parse(text);
    }

    /// <summary>Returns the problem of a refused request.</summary>
    public static async Task<JsonElement> GetProblemAsync(string address, HttpStatusCode status)
    {
        using HttpResponseMessage response = await SendAsync(HttpMethod.Get, address);
        string text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.StatusCode == status, $"{address}: {(int)response.StatusCode} {text}");
        return ProblemOf(response, text);
    }

    /// <summary>Reads a problem.</summary>
    public static JsonElement ProblemOf(HttpResponseMessage response, string text)
    {
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        JsonElement problem = Parse(text);
        Assert.Equal((int)response.StatusCode, problem.GetProperty("status").GetInt32());
        Assert.StartsWith("urn:summit:problem:", problem.GetProperty("type").GetString(), StringComparison.Ordinal);
        Assert.NotEmpty(problem.GetProperty("title").GetString()!);
        Assert.Matches(@"[.?]$", problem.GetProperty("detail").GetString());
        return problem;
    }

    /// <summary>Sends a request.</summary>
    public static Task<HttpResponseMessage> SendAsync(HttpMethod method, string address, string? ifNoneMatch = null)
    {
        var request = new HttpRequestMessage(method, address);
        if (ifNoneMatch is not null)
            request.Headers.TryAddWithoutValidation("If-None-Match", ifNoneMatch);
        return ApiServer.Running.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>Returns the JSON that the library writes for a record, in the encoding of the API.</summary>
    public static string JsonOf(CatalogRecord record, RecordJsonOptions? options = null)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (
            var json = new Utf8JsonWriter(
                bytes,
                new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
            )
        )
        {
            var writing = new Writing(json, options);
            record.Apply(ref writing);
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private static JsonElement Parse(string text) => JsonElement.Parse(text);

    private readonly struct Writing(Utf8JsonWriter json, RecordJsonOptions? options) : IRecordAction
    {
        public void Invoke<T>(T record)
            where T : struct, IVisitableRecord<T> => RecordJson.Write(json, record, options);
    }
}
