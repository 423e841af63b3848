using System.Text.Json;
using Summit.Browser.Searching;
using Summit.Catalog;
using Summit.Site.Addresses;

namespace Summit.Browser.Tests;

public sealed class SearchSessionTests
{
    private const int Limit = 5;

    [Theory]
    [MemberData(nameof(Corpora.Names), MemberType = typeof(Corpora))]
    public void A_search_answers_as_the_catalogue_does(string name)
    {
        ICorpus corpus = Corpora.Searched[name];
        var session = new SearchSession();
        session.Open(corpus);
        foreach (CatalogTable table in CorpusCatalog.Of(corpus).Searchable)
        {
            foreach (string query in Queries(table))
            {
                SearchPage page = table.Search(new SearchRequest(query) { Limit = Limit, WithFacets = true });
                JsonElement answer = Parse(session.Search(table.Id, query, [], 0, Limit));

                Assert.Equal(page.Total, answer.GetProperty("total").GetInt32());
                Assert.Equal(page.Correction, answer.GetProperty("correction").GetString());
                Assert.Equal(
                    page.Hits.Select(hit => hit.Label.ToString()),
                    answer.GetProperty("hits").EnumerateArray().Select(hit => Marked(hit.GetProperty("label")))
                );
                Assert.Equal(
                    page.Hits.Select(hit => hit.Snippet?.Text.ToString()),
                    Parse(session.FindPassages(table.Id, query, [], 0, Limit))
                        .GetProperty("passages")
                        .EnumerateArray()
                        .Select(passage =>
                            passage.ValueKind == JsonValueKind.Null ? null : Marked(passage.GetProperty("text"))
                        )
                );
                Assert.Equal(
                    page.Hits.Select(hit => PageAddress.OfRecord(table.Name, hit.Record.Key, hit.Record.Ordinal)),
                    answer.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("page").GetString())
                );
                Assert.Equal(
                    page.Facets.SelectMany(facet => facet.Values).Select(value => (value.Id, value.Label, value.Count)),
                    answer
                        .GetProperty("facets")
                        .EnumerateArray()
                        .SelectMany(facet => facet.GetProperty("values").EnumerateArray())
                        .Select(value =>
                            (
                                value.GetProperty("id").GetString()!,
                                value.GetProperty("label").GetString()!,
                                value.GetProperty("count").GetInt32()
                            )
                        )
                );
            }
        }
    }

    [Theory]
    [MemberData(nameof(Corpora.Names), MemberType = typeof(Corpora))]
    public void A_facet_leads_to_as_many_hits_as_it_counts(string name)
    {
        ICorpus corpus = Corpora.Searched[name];
        var session = new SearchSession();
        session.Open(corpus);
        foreach (CatalogTable table in CorpusCatalog.Of(corpus).Searchable)
        {
            string query = Queries(table).First();
            JsonElement answer = Parse(session.Search(table.Id, query, [], 0, Limit));
            foreach (JsonElement facet in answer.GetProperty("facets").EnumerateArray())
            {
                foreach (JsonElement value in facet.GetProperty("values").EnumerateArray())
                {
                    string condition = $"{facet.GetProperty("id").GetString()}={value.GetProperty("id").GetString()}";
                    JsonElement filtered = Parse(session.Search(table.Id, query, [condition], 0, Limit));
                    // A value of a hierarchy includes the values below it.
                    Assert.InRange(
                        filtered.GetProperty("total").GetInt32(),
                        value.GetProperty("count").GetInt32(),
                        answer.GetProperty("total").GetInt32()
                    );
                }
            }
        }
    }

    [Fact]
    public void Without_a_table_the_first_table_with_a_match_is_searched()
    {
        var session = new SearchSession();
        session.Open(Helsinki2018.Corpus);

        JsonElement answer = Parse(session.Search("", "announcement", [], 0, Limit));

        JsonElement first = answer
            .GetProperty("tables")
            .EnumerateArray()
            .First(table => table.GetProperty("total").GetInt32() > 0);
        Assert.Equal(first.GetProperty("id").GetString(), answer.GetProperty("table").GetString());
    }

    [Fact]
    public void Completions_are_those_of_the_table()
    {
        var session = new SearchSession();
        session.Open(Helsinki2018.Corpus);

        JsonElement answer = Parse(session.Complete("entries", "press conf"));

        Assert.Contains(
            "press conference",
            answer.GetProperty("queries").EnumerateArray().Select(query => query.GetString())
        );
    }

    [Theory]
    [InlineData("nothing", "putin", "", "There is no table 'nothing'")]
    [InlineData("entries", "putin", "colour=red", "There is no field 'colour'")]
    [InlineData("entries", "putin", "colour", "'colour' is not a condition")]
    public void A_wrong_request_is_answered_with_a_sentence(
        string table,
        string query,
        string condition,
        string sentence
    )
    {
        var session = new SearchSession();
        session.Open(Helsinki2018.Corpus);

        JsonElement answer = Parse(session.Search(table, query, condition.Length == 0 ? [] : [condition], 0, Limit));

        Assert.StartsWith(sentence, answer.GetProperty("error").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_corpus_is_opened_from_the_bytes_of_its_assembly()
    {
        byte[] assembly = File.ReadAllBytes(typeof(Helsinki2018).Assembly.Location);

        JsonElement answer = Parse(new SearchSession().Open(assembly, typeof(Helsinki2018).FullName!));

        Assert.Equal(nameof(Helsinki2018), answer.GetProperty("name").GetString());
        Assert.Equal("Entries", answer.GetProperty("tables")[0].GetProperty("label").GetString());
    }

    [Theory]
    [InlineData(true, "Summit.Helsinki.Nothing", "The assembly has no corpus 'Summit.Helsinki.Nothing'")]
    [InlineData(false, "Summit.Helsinki.Helsinki2018", "The file is not a .NET assembly, or is damaged")]
    public void A_wrong_assembly_is_answered_with_a_sentence(bool isAssembly, string corpus, string sentence)
    {
        byte[] assembly = isAssembly ? File.ReadAllBytes(typeof(Helsinki2018).Assembly.Location) : [1, 2, 3];

        JsonElement answer = Parse(new SearchSession().Open(assembly, corpus));

        Assert.StartsWith(sentence, answer.GetProperty("error").GetString(), StringComparison.Ordinal);
    }

    /// <summary>Queries with words of the table, a prefix, a misspelling, and a word that no record has.</summary>
    private static IEnumerable<string> Queries(CatalogTable table)
    {
        string[] words =
        [
            .. Enumerable
                .Range(0, Math.Min(table.Count, 10))
                .SelectMany(ordinal => table.Searched.SelectMany(field => table.At(ordinal).ValuesOf(field)))
                .SelectMany(value => value.Label.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                .Where(word => word.All(char.IsLetter))
                .Distinct(StringComparer.Ordinal)
                .Take(12),
        ];
        foreach (string word in words)
        {
            yield return word;
            yield return $"{word[..1]}*";
            yield return $"{word}x";
        }

        yield return string.Join(' ', words);
        yield return $"\"{string.Join(' ', words.Take(2))}\"";
        yield return "qqqqqq";
        yield return "";
    }

    /// <summary>Returns a marked text with <c>**</c> around matches, as the catalogue writes it.</summary>
    private static string Marked(JsonElement parts) =>
        string.Concat(
            parts
                .EnumerateArray()
                .Select((part, index) => index % 2 == 0 ? part.GetString() : $"**{part.GetString()}**")
        );

    private static JsonElement Parse(string json) => JsonDocument.Parse(json).RootElement;
}
