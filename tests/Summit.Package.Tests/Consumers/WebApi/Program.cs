// Serves the corpus, requests the addresses of the command line, and prints each answer on a line.
using Summit.Helsinki;

WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Logging.ClearProviders();
builder.Services.AddOpenApi();

WebApplication app = builder.Build();
app.MapOpenApi();
app.MapCorpus("/api", Helsinki2018.Corpus);
await app.StartAsync();

using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
foreach (string address in args)
{
    using HttpResponseMessage answer = await client.GetAsync(address);
    Console.WriteLine((await answer.Content.ReadAsStringAsync()).ReplaceLineEndings(" "));
}
