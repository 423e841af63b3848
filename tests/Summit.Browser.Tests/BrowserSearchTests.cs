using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using Summit.Site;

namespace Summit.Browser.Tests;

public sealed class BrowserSearchTests
{
    private static readonly Dictionary<string, SiteAsset> Assets = BrowserSearch
        .AssetsOf(Helsinki2018.Corpus)
        .ToDictionary(asset => asset.Address);

    [Fact]
    public void A_site_has_scripts_an_engine_and_the_corpus()
    {
        Assert.Contains("assets/search.js", Assets.Keys);
        Assert.Contains("assets/search/worker.js", Assets.Keys);
        Assert.Contains("assets/search/engine/dotnet.js", Assets.Keys);
        Assert.Contains("assets/search/engine/Summit.wasm", Assets.Keys);
        Assert.DoesNotContain("assets/search/Summit.bin", Assets.Keys);
    }

    [Fact]
    public void The_engine_stays_small()
    {
        // Servers that compress with Brotli send a sixth less: 1.19 MB of 1.43 MB.
        const int MaxBytes = 1_450_000;
        long bytes = Assets
            .Values.Where(asset => asset.Address.Contains("/engine/", StringComparison.Ordinal))
            .Sum(asset => LengthOf(asset));

        Assert.InRange(bytes, 1, MaxBytes);

        static long LengthOf(SiteAsset asset)
        {
            using var compressed = new MemoryStream();
            using (Stream content = asset.Open())
            using (var gzip = new GZipStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
                content.CopyTo(gzip);
            return compressed.Length;
        }
    }

    [Fact]
    public void The_description_names_the_corpus_and_its_assemblies()
    {
        using Stream description = Assets["assets/search/corpus.json"].Open();
        JsonElement root = JsonDocument.Parse(description).RootElement;

        Assert.Equal(typeof(Helsinki2018).FullName, root.GetProperty("corpus").GetString());
        Assert.Equal(
            ["Summit.Helsinki.bin"],
            root.GetProperty("assemblies").EnumerateArray().Select(file => file.GetString())
        );
    }

    [Fact]
    public void The_assembly_is_compressed()
    {
        using Stream compressed = Assets["assets/search/Summit.Helsinki.bin"].Open();
        using var gzip = new GZipStream(compressed, CompressionMode.Decompress);
        using var assembly = new MemoryStream();
        gzip.CopyTo(assembly);

        Assert.Equal(File.ReadAllBytes(typeof(Helsinki2018).Assembly.Location), assembly.ToArray());
    }

    [Fact]
    public void No_script_has_inline_code_or_asks_another_host()
    {
        foreach (
            SiteAsset script in Assets.Values.Where(asset =>
                asset.Address.EndsWith(".js", StringComparison.Ordinal)
                && !asset.Address.Contains("/engine/", StringComparison.Ordinal)
            )
        )
        {
            using var reader = new StreamReader(script.Open());
            string text = reader.ReadToEnd();

            Assert.DoesNotContain("innerHTML", text, StringComparison.Ordinal);
            Assert.DoesNotContain("eval(", text, StringComparison.Ordinal);
            Assert.DoesNotContain("fetch(\"http", text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Corpora.Names), MemberType = typeof(Corpora))]
    public void The_engine_has_all_that_a_corpus_uses(string name) =>
        Assert.Empty(BrowserSearch.FindMissing(Corpora.Searched[name]));

    [Fact]
    public void Code_beside_a_corpus_that_uses_more_is_named()
    {
        // The tests themselves are such code: their assembly stands for that of a corpus.
        MissingMember missing = BrowserSearch
            .FindMissing(new OwnCorpus())
            .First(member => member.User == $"{typeof(OwnCorpus).FullName!.Replace('+', '/')}.get_Summary");

        Assert.Equal("System.Text.RegularExpressions.Regex.Replace", missing.Used);
        Assert.False(missing.RunsAtLoad);
        Assert.EndsWith("get_Summary will fail.", missing.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Code_that_runs_when_the_corpus_is_loaded_is_named()
    {
        MissingMember missing = BrowserSearch
            .FindMissing(new OwnCorpus())
            .First(member => member.User == $"{typeof(OwnCorpus).FullName!.Replace('+', '/')}..cctor");

        Assert.True(missing.RunsAtLoad);
        Assert.Contains("the search will fail", missing.ToString(), StringComparison.Ordinal);
    }

    private sealed class OwnCorpus : ICorpus
    {
        private static readonly Regex Spaces = new(" +");

        public string Name => "";

        public string? Summary => Regex.Replace("", " ", "");

        public Language Language => Language.English;

        public string? License => Spaces.ToString();

        public string? Attribution => null;

        public string? SummaryOf(string table) => null;

        public void VisitTables<TVisitor>(ref TVisitor visitor)
            where TVisitor : ITableVisitor { }
    }
}
