using System.Net.Sockets;
using System.Runtime.Versioning;
using Summit.Cli.Files;
using Summit.Cli.Tests.Harness;
using Summit.Cli.Usage;

namespace Summit.Cli.Tests.Files;

/// <summary>Folders with links, pipes, sockets and devices among the files of a corpus.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class HostileFolderTests
{
    [Fact]
    public void Files_are_found_as_a_build_finds_them()
    {
        Unix.Require();
        using var folder = new TemporaryFolder();
        Write(folder, "corpus/a.yaml", "corpus/B.YML", "corpus/c.Json", "corpus/d.yaml.txt", "corpus/dir.yaml/e.yaml");
        Write(folder, "corpus/.net.yaml", "corpus/.hidden/f.yaml", "outside/g.yaml", "outside/deep/h.yaml");
        Write(folder, "corpus/talks/i.yaml", "corpus/bin/j.yaml");
        File.CreateSymbolicLink(folder.File("corpus/linked.yaml"), "../outside/g.yaml");
        Directory.CreateSymbolicLink(folder.File("corpus/linked"), "../outside");
        Directory.CreateSymbolicLink(folder.File("corpus/here"), ".");
        Directory.CreateSymbolicLink(folder.File("corpus/talks/above"), "..");
        Directory.CreateSymbolicLink(folder.File("corpus/talks/absolute"), folder.File("corpus"));

        FoundFiles found = FolderSearch.Run(folder.File("corpus"), folder.File("corpus/bin"));

        Assert.Empty(found.Problems);
        Assert.Equal(
            [
                ".net.yaml",
                "B.YML",
                "a.yaml",
                "c.Json",
                "dir.yaml/e.yaml",
                "linked.yaml",
                "linked/deep/h.yaml",
                "linked/g.yaml",
                "talks/i.yaml",
            ],
            found.Paths.Select(path => Path.GetRelativePath(folder.File("corpus"), path)).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void A_circle_of_links_is_reported_once_and_its_files_are_read_once()
    {
        Unix.Require();
        using var corpus = new CorpusCopy();
        Directory.CreateSymbolicLink(Path.Combine(corpus.Folder, "topics", "self"), ".");
        Assert.Equal("", corpus.Check().Output);

        Directory.CreateDirectory(Path.Combine(corpus.Folder, "x"));
        Directory.CreateDirectory(Path.Combine(corpus.Folder, "y"));
        Directory.CreateSymbolicLink(Path.Combine(corpus.Folder, "x", "y"), "../y");
        Directory.CreateSymbolicLink(Path.Combine(corpus.Folder, "y", "x"), "../x");
        ToolRun run = corpus.Check();
        Assert.Equal(2, run.Lines.Length);
        Assert.Contains("x/y/x:1:1: error SUM0088: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_that_are_not_regular_are_diagnostics_and_the_others_are_checked()
    {
        Unix.Require();
        using var corpus = new CorpusCopy();
        string topics = Path.Combine(corpus.Folder, "topics");
        Unix.MakePipe(Path.Combine(topics, "pipe.yaml"));
        File.CreateSymbolicLink(Path.Combine(topics, "device.yaml"), "/dev/zero");
        File.CreateSymbolicLink(Path.Combine(topics, "itself.yaml"), "itself.yaml");
        File.CreateSymbolicLink(Path.Combine(topics, "broken.json"), "nowhere.json");
        File.CreateSymbolicLink(Path.Combine(topics, "linked-pipe.yml"), "pipe.yaml");
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(Path.Combine(topics, "s.yaml")));
        corpus.Write("topics/bad.yaml", "id: bad\nlabul: Bad\n");

        ToolRun run = corpus.Check();

        Assert.Equal(ExitCode.Errors, run.ExitCode);
        Assert.Equal(6, run.Lines.Count(line => line.Contains(": error SUM0087: ", StringComparison.Ordinal)));
        Assert.Contains("it is a named pipe", run.Output, StringComparison.Ordinal);
        Assert.Contains("which is a device", run.Output, StringComparison.Ordinal);
        Assert.Contains("it is a socket", run.Output, StringComparison.Ordinal);
        Assert.Contains("leads back to itself", run.Output, StringComparison.Ordinal);
        Assert.Contains("nowhere.json', which does not exist", run.Output, StringComparison.Ordinal);
        Assert.Contains("bad.yaml:2:1: error SUM0007", run.Output, StringComparison.Ordinal);

        ToolRun format = ToolRun.Piped("fmt", corpus.Folder, "--check");
        Assert.Equal(5, format.Error.Split("SUM0087").Length - 1);
        Assert.Equal(ExitCode.Errors, format.ExitCode);
        Assert.Contains(
            "SUM0087",
            ToolRun.Piped("fmt", Path.Combine(topics, "pipe.yaml")).Error,
            StringComparison.Ordinal
        );
        Assert.Contains("SUM0087", ToolRun.Piped("init", corpus.Folder).Error, StringComparison.Ordinal);
        ToolRun schema = ToolRun.Piped("schema", corpus.Folder, "--corpus", CorpusCopy.Assembly);
        Assert.Equal(ExitCode.Errors, schema.ExitCode);
        Assert.Contains("SUM0087", schema.Error, StringComparison.Ordinal);
        Assert.Contains("topics.schema.json", schema.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_user_may_not_read_is_a_diagnostic()
    {
        Unix.RequirePermissions();
        using var corpus = new CorpusCopy();
        corpus.Write("topics/secret.yaml", "id: secret\n").Write("closed/a.yaml", "id: a\n");
        string folder = Path.Combine(corpus.Folder, "closed");
        File.SetUnixFileMode(Path.Combine(corpus.Folder, "topics/secret.yaml"), UnixFileMode.None);
        File.SetUnixFileMode(folder, UnixFileMode.None);
        ToolRun run = corpus.Check();
        File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
        Assert.Contains("secret.yaml:1:1: error SUM0087", run.Output, StringComparison.Ordinal);
        Assert.Contains("closed:1:1: error SUM0088", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_malformed_file_does_not_stop_the_formatting_of_the_others()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("a.yaml"), ": |\u0085:");
        File.WriteAllBytes(folder.File("b.yaml"), [.. "a: \xFF\xFE"u8, 0xFF]);
        File.WriteAllText(folder.File("c.yaml"), "a:   b\n");
        ToolRun run = ToolRun.Piped("fmt", folder.Path);
        Assert.Equal(ExitCode.Errors, run.ExitCode);
        Assert.Equal("a: b\n", File.ReadAllText(folder.File("c.yaml")));
        Assert.Contains("a.yaml:1:3: error SUM0001", run.Error, StringComparison.Ordinal);
        Assert.Contains("b.yaml:1:", run.Error, StringComparison.Ordinal);
    }

    private static void Write(TemporaryFolder folder, params string[] paths)
    {
        foreach (string path in paths)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder.File(path))!);
            File.WriteAllText(folder.File(path), "id: a\n");
        }
    }
}
