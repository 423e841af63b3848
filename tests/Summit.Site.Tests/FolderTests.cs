using Summit.Cli.Corpora;
using Summit.Site.Tests.Harness;

namespace Summit.Site.Tests;

public sealed class FolderTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"summit-site-{Guid.NewGuid():N}");

    private CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        if (Directory.Exists(_folder))
            Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_site_is_written_as_it_is_rendered()
    {
        var site = CorpusSite.Create(Library.Corpus);
        WrittenSite written = await SiteFolder.WriteAsync(site, _folder, Cancellation);
        Assert.Equal(site.Addresses.Count, written.Written);
        foreach (string address in site.Addresses)
            Assert.Equal(await site.ReadAsync(address), await File.ReadAllBytesAsync(PathOf(address), Cancellation));
    }

    [Fact]
    public async Task The_same_corpus_gives_the_same_bytes()
    {
        RenderedSite first = await RenderedSite.Render(CorpusSite.Create(Helsinki2018.Corpus));
        RenderedSite second = await RenderedSite.Render(CorpusSite.Create(Helsinki2018.Corpus));
        Assert.Equal(first.Files.Keys, second.Files.Keys);
        foreach (string address in first.Files.Keys)
            Assert.Equal(first.Text(address), second.Text(address));
    }

    [Fact]
    public async Task Writing_again_touches_no_file_that_is_the_same()
    {
        await SiteFolder.WriteAsync(CorpusSite.Create(Library.Corpus), _folder, Cancellation);
        DateTime written = File.GetLastWriteTimeUtc(PathOf("index.html"));
        WrittenSite again = await SiteFolder.WriteAsync(CorpusSite.Create(Library.Corpus), _folder, Cancellation);
        Assert.Equal(0, again.Written);
        Assert.Equal(written, File.GetLastWriteTimeUtc(PathOf("index.html")));
    }

    [Fact]
    public async Task Files_that_are_no_longer_part_of_the_site_are_deleted_and_others_stay()
    {
        await SiteFolder.WriteAsync(CorpusSite.Create(Port.Corpus), _folder, Cancellation);
        await File.WriteAllTextAsync(PathOf("CNAME"), "example.org", Cancellation);
        string stale = Directory.GetDirectories(_folder).First(folder => Path.GetFileName(folder) == "berths");
        WrittenSite written = await SiteFolder.WriteAsync(CorpusSite.Create(Library.Corpus), _folder, Cancellation);
        Assert.True(written.Deleted > 0);
        Assert.False(Directory.Exists(stale));
        Assert.True(File.Exists(PathOf("CNAME")));
        string[] files =
        [
            .. Directory
                .EnumerateFiles(_folder, "*", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(_folder, path).Replace('\\', '/')),
        ];
        Assert.Equal(
            CorpusSite
                .Create(Library.Corpus)
                .Addresses.Append("CNAME")
                .Append(".summit-site")
                .Order(StringComparer.Ordinal),
            files.Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task A_folder_with_other_files_is_refused()
    {
        Directory.CreateDirectory(_folder);
        await File.WriteAllTextAsync(PathOf("index.html"), "mine", Cancellation);
        SiteException error = await Assert.ThrowsAsync<SiteException>(() =>
            SiteFolder.WriteAsync(CorpusSite.Create(Library.Corpus), _folder, Cancellation)
        );
        Assert.Contains("is not empty", error.Message, StringComparison.Ordinal);
        Assert.Equal("mine", await File.ReadAllTextAsync(PathOf("index.html"), Cancellation));
    }

    [Fact]
    public async Task A_file_that_was_added_to_the_folder_is_not_replaced()
    {
        await SiteFolder.WriteAsync(CorpusSite.Create(Port.Corpus), _folder, Cancellation);
        Directory.CreateDirectory(PathOf("books"));
        await File.WriteAllTextAsync(PathOf("books/index.html"), "mine", Cancellation);
        SiteException error = await Assert.ThrowsAsync<SiteException>(() =>
            SiteFolder.WriteAsync(CorpusSite.Create(Library.Corpus), _folder, Cancellation)
        );
        Assert.Contains("move it away", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edited_list_of_files_deletes_nothing_outside_the_folder()
    {
        string outside = _folder + ".txt";
        await File.WriteAllTextAsync(outside, "mine", Cancellation);
        await SiteFolder.WriteAsync(CorpusSite.Create(Library.Corpus), _folder, Cancellation);
        await File.AppendAllTextAsync(PathOf(".summit-site"), $"../{Path.GetFileName(outside)}\n", Cancellation);
        await SiteFolder.WriteAsync(CorpusSite.Create(Library.Corpus), _folder, Cancellation);
        Assert.True(File.Exists(outside));
        File.Delete(outside);
    }

    [Fact]
    public async Task An_asset_replaces_a_file_of_the_site()
    {
        var options = new SiteOptions
        {
            Assets =
            [
                new SiteAsset("assets/search.js", () => new MemoryStream("// search"u8.ToArray())),
                new SiteAsset("assets/style.css", () => new MemoryStream("body{}"u8.ToArray())),
            ],
        };
        var site = CorpusSite.Create(Library.Corpus, options);
        Assert.Equal("// search"u8.ToArray(), await site.ReadAsync("assets/search.js"));
        Assert.Equal("body{}"u8.ToArray(), await site.ReadAsync("assets/style.css"));
        Assert.Throws<SiteException>(() =>
            CorpusSite.Create(Library.Corpus, new SiteOptions { Assets = [new SiteAsset("x.js", () => Stream.Null)] })
        );
    }

    [Theory]
    [InlineData("ftp://example.org/")]
    [InlineData("https://example.org/page")]
    [InlineData("https://example.org/?a=b")]
    public void An_address_that_is_no_folder_of_a_site_is_an_error(string url) =>
        Assert.Throws<SiteException>(() => CorpusSite.Create(Library.Corpus, new SiteOptions { Url = new Uri(url) }));

    [Fact]
    public async Task The_style_is_less_than_20_kilobytes() =>
        Assert.InRange((await CorpusSite.Create(Library.Corpus).ReadAsync("assets/style.css")).Length, 1, 20_000);

    private string PathOf(string address) => Path.Combine(_folder, address);
}
