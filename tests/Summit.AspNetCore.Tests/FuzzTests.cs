using System.Net;
using System.Text;
using Summit.AspNetCore.Tests.Harness;

namespace Summit.AspNetCore.Tests;

/// <summary>Random addresses are answered or are problems, and the server never fails.</summary>
public sealed class FuzzTests
{
    private const int Requests = 4000;

    private static readonly string[] Pieces =
    [
        "q",
        "limit",
        "offset",
        "sort",
        "expand",
        "expand-query",
        "inverses",
        "facets",
        "highlight",
        "from",
        "to",
        "as-of",
        "where",
        "speakers",
        "topics",
        "published",
        "headline",
        "id",
        "=",
        "!=",
        "&",
        "..",
        "..=",
        ",",
        "-",
        "true",
        "1",
        "0",
        "putin",
        "2018-07-16",
        "T15:00:00Z",
        "9999-12-31",
        "0001-01-01",
        "99999999999999999999",
        "*",
        "~",
        "(",
        "\"",
        "NEAR(a b, 3)",
        "+",
        "%20",
        "%00",
        "%FF",
        "%ED%A0%80",
        "%F0%9F%98%80",
        "%",
        "%2F",
        "%2f..",
        "/",
        "//",
        ".",
        "é",
        ":",
        "{key}",
        "[",
        "\\",
        "a~2",
        "x*",
        "null",
        "NaN",
        "1e999",
        "-1",
        "%26",
        "%3D",
        ";",
        "#",
        "?",
    ];

    [Fact]
    public async Task Random_addresses_never_make_the_server_fail()
    {
        var random = new Random(20180716);
        for (int i = 0; i < Requests; i++)
        {
            string address = AddressOf(random);
            HttpResponseMessage response;
            try
            {
                response = await Api.SendAsync(HttpMethod.Get, address);
            }
            catch (Exception error) when (error is UriFormatException or InvalidOperationException)
            {
                continue;
            }

            using (response)
            {
                string text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
                Assert.True((int)response.StatusCode < 500, $"{address}: {(int)response.StatusCode} {text}");
                // The server itself refuses some addresses, without a body.
                if (response.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.NotFound && text.Length > 0)
                    Api.ProblemOf(response, text);
            }
        }
    }

    private static string AddressOf(Random random)
    {
        CatalogTable table = ApiServer.Tables.ElementAt(random.Next(ApiServer.Tables.Count()));
        string operation = random.Next(8) switch
        {
            0 => "/search?q=",
            1 => "/search?",
            2 => "/timeline?",
            3 => "/facets?",
            4 => "/related/",
            5 => "/",
            6 => "/complete?q=",
            _ => "?",
        };
        var address = new StringBuilder($"{ApiServer.AddressOf(table)}{operation}");
        for (int length = random.Next(9); length > 0; length--)
            address.Append(
                random.Next(6) == 0
                    ? table.Fields[random.Next(table.Fields.Count)].Id
                    : Pieces[random.Next(Pieces.Length)]
            );
        return address.ToString();
    }
}
