using System.Net;
using System.Text.Json;
using Summit.AspNetCore.Tests.Harness;
using Summit.Json;

namespace Summit.AspNetCore.Tests;

/// <summary>The pages and records of every table of several corpora.</summary>
public sealed class TableTests
{
    [Fact]
    public async Task The_pages_of_every_table_hold_every_record_once_as_the_library_writes_it()
    {
        foreach (CatalogTable table in ApiServer.Tables)
        {
            string? address = $"{ApiServer.AddressOf(table)}?limit=7";
            var records = new List<string>();
            while (address is not null)
            {
                JsonElement page = await Api.GetAsync(address);
                Assert.Equal(table.Id, page.GetProperty("table").GetString());
                Assert.Equal(table.Count, page.GetProperty("total").GetInt32());
                Assert.Equal(records.Count, page.GetProperty("offset").GetInt32());
                records.AddRange(page.GetProperty("records").EnumerateArray().Select(record => record.GetRawText()));
                address = page.GetProperty("next").GetString();
            }

            Assert.Equal(Enumerable.Range(0, table.Count).Select(i => Api.JsonOf(table.At(i))), records);
        }
    }

    [Fact]
    public async Task Every_record_of_every_table_has_an_address()
    {
        foreach (CatalogTable table in ApiServer.Tables)
        {
            for (int i = 0; i < table.Count; i++)
            {
                CatalogRecord record = table.At(i);
                Assert.Equal(Api.JsonOf(record), (await Api.GetAsync(AddressOf(record))).GetRawText());
            }
        }
    }

    [Fact]
    public async Task Expanded_records_and_inverses_are_as_the_library_writes_them()
    {
        foreach (CatalogTable table in ApiServer.Tables)
        {
            var options = new RecordJsonOptions { ExpandDepth = 1, IncludeInverses = true };
            CatalogRecord record = table.At(table.Count / 2);
            JsonElement given = await Api.GetAsync($"{AddressOf(record)}?expand=1&inverses=true");
            Assert.Equal(Api.JsonOf(record, options), given.GetRawText());
        }
    }

    [Theory]
    [InlineData("/Helsinki2018/speakers/Putin", "/Helsinki2018/speakers/vladimir-putin")]
    [InlineData("/Helsinki2018/speakers/Putin?expand=1", "/Helsinki2018/speakers/vladimir-putin?expand=1")]
    [InlineData("/Helsinki2018/speakers/Putin/", "/Helsinki2018/speakers/vladimir-putin")]
    [InlineData("/Collisions/sheets/~facets/", "/Collisions/sheets/~timeline")]
    [InlineData("/Collisions/sheets/~facets", "/Collisions/sheets/~timeline")]
    [InlineData("/Collisions/sheets/%D0%B4%D0%B2%D0%BE%D0%B5", "/Collisions/sheets/two%2Fparts")]
    [InlineData("/Collisions/sheets/50%20%25%20off%3F", "/Collisions/sheets/two%2Fparts")]
    [InlineData("/Collisions/sheets/a+b&c=d", "/Collisions/sheets/two%2Fparts")]
    [InlineData("/Library/chapters/00", "/Library/chapters/0")]
    public async Task An_alias_redirects_to_the_key(string address, string expected)
    {
        using HttpResponseMessage response = await Api.SendAsync(HttpMethod.Get, address);
        Assert.Equal(HttpStatusCode.PermanentRedirect, response.StatusCode);
        Assert.Equal(expected, response.Headers.Location!.OriginalString);
        await Api.GetAsync(expected);
    }

    [Fact]
    public async Task Every_alias_redirects_to_the_key_of_its_record()
    {
        foreach (Speaker speaker in Helsinki2018.Speakers)
        {
            foreach (string name in speaker.OtherNames)
            {
                using HttpResponseMessage response = await Api.SendAsync(
                    HttpMethod.Get,
                    $"/Helsinki2018/speakers/{Uri.EscapeDataString(name)}"
                );
                Assert.Equal(HttpStatusCode.PermanentRedirect, response.StatusCode);
                Assert.Equal($"/Helsinki2018/speakers/{speaker.Id}", response.Headers.Location!.OriginalString);
            }
        }
    }

    [Theory]
    [InlineData("/Collisions/sheets/two/parts")]
    [InlineData("/Collisions/sheets/two%2Fparts")]
    [InlineData("/Collisions/sheets/two%2fparts")]
    [InlineData("/Collisions/sheets/~two/parts")]
    public async Task A_key_with_a_slash_can_be_escaped_or_not(string address) =>
        Assert.Equal("two/parts", (await Api.GetAsync(address)).GetProperty("id").GetString());

    [Fact]
    public async Task The_corpus_links_to_everything_that_a_table_supports()
    {
        foreach (ICorpus corpus in ApiServer.Corpora)
        {
            JsonElement given = await Api.GetAsync($"/{corpus.Name}");
            Assert.Equal(corpus.License, given.GetProperty("license").GetString());
            Assert.Equal(corpus.Attribution, given.GetProperty("attribution").GetString());
            Assert.Equal(CorpusCatalog.Of(corpus).Digest, given.GetProperty("digest").GetString());
            foreach (JsonElement table in given.GetProperty("tables").EnumerateArray())
            {
                await Api.GetAsync(table.GetProperty("records").GetString()!);
                if (table.GetProperty("search").GetString() is { } search)
                    await Api.GetAsync($"{search}?q=a");
                foreach (string operation in (string[])["timeline", "tree"])
                {
                    if (table.GetProperty(operation).GetString() is { } address)
                        await Api.GetAsync(address);
                }
            }
        }
    }

    private static string AddressOf(CatalogRecord record)
    {
        if (record.Key.Length == 0)
            return $"{ApiServer.AddressOf(record.Table)}/{record.Ordinal}";
        // A tilde is needed for names that are also names of operations, and is allowed for every name.
        bool hasTilde = record.Ordinal % 2 == 0 || record.Key is "timeline" or "tree" or "search";
        return $"{ApiServer.AddressOf(record.Table)}/{(hasTilde ? "~" : "")}{Uri.EscapeDataString(record.Key)}";
    }
}
