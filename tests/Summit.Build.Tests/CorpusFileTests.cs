using System.IO.Compression;
using Summit.Build.Tests.Harness;
using Summit.Cli.Files;

namespace Summit.Build.Tests;

/// <summary>
/// The files of a corpus: links, hidden files, odd names and other traps. A build and <c>summit check</c> see the same.
/// </summary>
public class CorpusFileTests
{
    private static readonly string Hidden = "title: Hidden\nwrong: field\n";

    [Fact]
    public void A_build_and_a_check_see_the_same_files()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Needs Unix.");
        using var consumer = new Consumer();
        foreach (
            string path in (string[])
                [
                    "a.yml",
                    "B.YAML",
                    "c.Json",
                    "deep/dir.yaml/d.yaml",
                    "odd 'n;a%41(m)e.yaml",
                    "bin/e.yaml",
                    "obj/f.yaml",
                ]
        )
            consumer.Write($"corpus/talks/{path}", $"title: {Path.GetFileName(path)[0]}\n");
        consumer.Write("corpus/talks/bom.yaml", "\uFEFFtitle: Mark\n");
        consumer.Write("corpus/talks/.net.yaml", "title: n\n").Write("corpus/.tool/talks/hidden.yaml", Hidden);
        consumer.Write("corpus/talks/text.yaml.txt", Hidden).Write("elsewhere/g.yaml", "title: g\n");
        consumer.Write("elsewhere/more/h.yaml", "title: h\n");
        string talks = consumer.PathOf("corpus/talks");
        Directory.CreateSymbolicLink(Path.Combine(talks, "linked"), "../../elsewhere");
        File.CreateSymbolicLink(Path.Combine(talks, "i.yaml"), "../../elsewhere/g.yaml");
        Directory.CreateSymbolicLink(Path.Combine(talks, "here"), ".");
        Directory.CreateSymbolicLink(Path.Combine(talks, "above"), "../..");
        Directory.CreateSymbolicLink(Path.Combine(talks, "absolute"), consumer.PathOf("corpus"));

        (int exitCode, string output) = consumer.Build();
        Assert.True(exitCode == 0, output);

        string listed = Directory
            .EnumerateFiles(consumer.PathOf("obj"), "*.SummitCorpus.txt", SearchOption.AllDirectories)
            .Single();
        string[] built =
        [
            .. File.ReadAllLines(listed).Select(line => line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..]),
        ];
        Assert.Equal(Checked(consumer), built.Order(StringComparer.Ordinal));
        Assert.Contains("corpus/talks/.net.yaml", built);
        Assert.Contains("corpus/talks/linked/more/h.yaml", built);
        Assert.Contains("corpus/talks/deep/dir.yaml/d.yaml", built);
        Assert.DoesNotContain(built, path => path.Contains("hidden", StringComparison.Ordinal));
    }

    [Fact]
    public void A_device_and_a_circle_of_links_are_errors_before_the_compiler_runs()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Needs Unix.");
        using var consumer = new Consumer();
        File.CreateSymbolicLink(consumer.PathOf("corpus/talks/zero.yaml"), "/dev/zero");
        Assert.Contains(
            "corpus/talks/zero.yaml : error SUM0905: ",
            consumer.Run("build", "-nologo", "-v", "quiet").Output,
            StringComparison.Ordinal
        );
        consumer.Delete("corpus/talks/zero.yaml");

        consumer.Write("corpus/talks/x/a.yaml", "title: a\n").Write("corpus/talks/y/b.yaml", "title: b\n");
        Directory.CreateSymbolicLink(consumer.PathOf("corpus/talks/x/y"), "../y");
        Directory.CreateSymbolicLink(consumer.PathOf("corpus/talks/y/x"), "../x");
        Assert.Contains(
            "error SUM0906: ",
            consumer.Run("build", "-nologo", "-v", "quiet").Output,
            StringComparison.Ordinal
        );
    }

    /// <summary>Returns the paths that <c>summit check</c> reads, relative to the project.</summary>
    private static IEnumerable<string> Checked(Consumer consumer) =>
        FolderSearch
            .Run(consumer.PathOf("corpus"), consumer.PathOf("bin"), consumer.PathOf("obj"))
            .Paths.Select(path => Path.GetRelativePath(consumer.PathOf("."), path))
            .Order(StringComparer.Ordinal);

    [Theory]
    [InlineData("Microsoft.NET.Sdk.Web")]
    [InlineData("Microsoft.NET.Sdk.Worker")]
    [InlineData("Microsoft.NET.Sdk.Razor")]
    public void An_application_is_published_without_its_corpus(string sdk)
    {
        using var consumer = new Consumer(
            "<SummitCorpusFolder>wwwroot/corpus</SummitCorpusFolder><IsPackable>true</IsPackable>",
            """
            <FrameworkReference Include="Microsoft.AspNetCore.App" />
            <SummitCorpus Include="glossary/**/*.json" />
            <Content Include="glossary/kept.yaml" CopyToPublishDirectory="PreserveNewest" />
            """,
            sdk
        );
        consumer.Write(
            "Schema.cs",
            File.ReadAllText(consumer.PathOf("Schema.cs"))
                .Replace("\"corpus\"", "\"wwwroot/corpus\"", StringComparison.Ordinal)
        );
        consumer
            .Write("wwwroot/corpus/talks/a.json", "{\"title\": \"a\"}")
            .Write("wwwroot/corpus/talks/b.yaml", "title: b\n");
        consumer.Write("wwwroot/site.json", "{}").Write("glossary/c.json", "{}").Write("glossary/kept.yaml", "id: d\n");
        consumer.Write("appsettings.json", "{}");

        (int exitCode, string output) = consumer.Run("publish", "-nologo", "-v", "quiet", "-o", consumer.PathOf("out"));
        Assert.True(exitCode == 0, output);

        string[] published =
        [
            .. Directory
                .EnumerateFiles(consumer.PathOf("out"), "*", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(consumer.PathOf("out"), path)),
        ];
        Assert.DoesNotContain(published, path => path.Contains("corpus", StringComparison.Ordinal));
        Assert.DoesNotContain(Path.Combine("glossary", "c.json"), published);
        Assert.Contains(Path.Combine("glossary", "kept.yaml"), published);
        Assert.Contains("appsettings.json", published);
        Assert.Contains(Path.Combine("wwwroot", "site.json"), published);
        Assert.Contains("Consumer.dll", published);

        (exitCode, output) = consumer.Run("pack", "-nologo", "-v", "quiet", "-o", consumer.PathOf("packed"));
        Assert.True(exitCode == 0, output);
        using ZipArchive package = ZipFile.OpenRead(Directory.EnumerateFiles(consumer.PathOf("packed")).Single());
        Assert.DoesNotContain(package.Entries, entry => entry.FullName.Contains("corpus/", StringComparison.Ordinal));
    }
}
