using System.Runtime.Versioning;
using Summit.Cli.Files;
using Summit.Cli.Tests.Harness;
using Summit.Cli.Usage;

namespace Summit.Cli.Tests.Files;

/// <summary>Commands that write files write through what exists at a path.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class OutputTests
{
    private static readonly string[] FileFormats = ["json", "sqlite", "jsonld"];

    [Fact]
    public void A_link_stays_a_link_and_its_target_is_replaced()
    {
        Unix.Require();
        using var folder = new TemporaryFolder();
        foreach (string format in FileFormats)
        {
            string target = folder.File($"{format}.target");
            string link = folder.File($"{format}.link");
            string second = folder.File($"{format}.second");
            File.WriteAllText(target, "old");
            File.SetUnixFileMode(target, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
            File.CreateSymbolicLink(link, Path.GetFileName(target));
            File.CreateSymbolicLink(second, link);

            Assert.Equal(ExitCode.Usage, ToolRun.Piped("export", format, second).ExitCode);
            Assert.Equal(ExitCode.Success, ToolRun.Piped("export", format, second, "--force").ExitCode);

            Assert.NotNull(new FileInfo(link).LinkTarget);
            Assert.NotNull(new FileInfo(second).LinkTarget);
            Assert.True(new FileInfo(target).Length > 10_000);
            Assert.Equal(
                UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead,
                File.GetUnixFileMode(target)
            );
        }
    }

    [Fact]
    public void All_names_of_a_file_get_the_content()
    {
        Unix.Require();
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("a"), new string('x', 5_000_000));
        Assert.Equal(0, Unix.Shell(folder.Path, "ln a b").ExitCode);

        Assert.Equal(ExitCode.Success, ToolRun.Piped("export", "json", folder.File("b"), "--force").ExitCode);

        Assert.Equal(File.ReadAllText(folder.File("b")), File.ReadAllText(folder.File("a")));
        Assert.EndsWith("}\n", File.ReadAllText(folder.File("a")), StringComparison.Ordinal);
        Assert.Equal(2, FileStatus.Of(folder.File("a")).Links);
    }

    [Fact]
    public void A_link_to_a_missing_file_creates_the_file()
    {
        Unix.Require();
        using var folder = new TemporaryFolder();
        File.CreateSymbolicLink(folder.File("link"), "new.json");
        Assert.Equal(ExitCode.Success, ToolRun.Piped("export", "json", folder.File("link")).ExitCode);
        Assert.True(File.Exists(folder.File("new.json")));
        Assert.Equal("new.json", new FileInfo(folder.File("link")).LinkTarget);
    }

    [Fact]
    public void Files_below_a_linked_folder_and_linked_files_in_a_folder_are_written_through()
    {
        Unix.Require();
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("real"));
        Directory.CreateSymbolicLink(folder.File("link"), "real");
        File.WriteAllText(folder.File("elsewhere.csv"), "");
        File.CreateSymbolicLink(folder.File("real/topics.csv"), "../elsewhere.csv");

        Assert.Equal(ExitCode.Success, ToolRun.Piped("export", "csv", folder.File("link"), "--force").ExitCode);

        Assert.NotNull(new DirectoryInfo(folder.File("link")).LinkTarget);
        Assert.NotNull(new FileInfo(folder.File("real/topics.csv")).LinkTarget);
        Assert.True(new FileInfo(folder.File("elsewhere.csv")).Length > 1000);
        Assert.DoesNotContain(Directory.EnumerateFiles(folder.File("real")), file =>
            file.EndsWith(".tmp", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("-")]
    [InlineData("/dev/stdout")]
    [InlineData("link")]
    public void The_standard_output_gets_the_export_and_nothing_else(string path)
    {
        Unix.Require();
        using var folder = new TemporaryFolder();
        File.CreateSymbolicLink(folder.File("link"), "/dev/stdout");
        string named = path == "link" ? folder.File("link") : path;

        ToolRun json = ToolRun.Piped("export", "json", named);
        Assert.Equal("Helsinki2018", json.Json.GetProperty("corpus").GetString());
        Assert.Equal(json.OutputBytes, ToolRun.Piped("export", "json", named, "--json").OutputBytes);
        Assert.StartsWith(
            "SQLite format 3",
            System.Text.Encoding.Latin1.GetString(ToolRun.Piped("export", "sqlite", named).OutputBytes),
            StringComparison.Ordinal
        );
        Assert.Contains("@context", ToolRun.Piped("export", "jsonld", named).Output, StringComparison.Ordinal);
        foreach (string format in (string[])["csv", "bulk", "convokit"])
        {
            ToolRun run = ToolRun.Piped("export", format, named);
            Assert.Equal(ExitCode.Usage, run.ExitCode);
            Assert.Contains("is the standard output, which takes a single file", run.Error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    [InlineData("json")]
    [InlineData("jsonld")]
    public void The_standard_output_of_a_process_gets_the_file_and_nothing_else(string format)
    {
        Unix.Require();
        using var folder = new TemporaryFolder();

        Assert.Equal((0, "", ""), Unix.Shell(folder.Path, $"dotnet \"$1\" export {format} - > piped"));
        Assert.Equal(ExitCode.Success, ToolRun.Piped("export", format, folder.File("named")).ExitCode);
        Assert.Equal(new FileInfo(folder.File("named")).Length, new FileInfo(folder.File("piped")).Length);
    }

    [Fact]
    public void Pipes_devices_and_open_files_get_the_content()
    {
        Unix.Require();
        using var folder = new TemporaryFolder();
        string tool = "dotnet \"$1\" export json";
        Assert.Equal(
            (0, "{", ""),
            Unix.Shell(folder.Path, $"mkfifo p; {tool} p > report & cat p > copy; wait; head -c 1 copy")
        );
        Assert.Contains("\t", File.ReadAllText(folder.File("report")), StringComparison.Ordinal);
        Assert.Equal(FileKind.Pipe, FileStatus.Of(folder.File("p")).Kind);
        Assert.Equal(0, Unix.Shell(folder.Path, $"(echo first; {tool} /dev/fd/3) 3> fd").ExitCode);
        Assert.True(new FileInfo(folder.File("fd")).Length > 10_000);
        Assert.Equal(ExitCode.Success, ToolRun.Piped("export", "sqlite", "/dev/null", "--force").ExitCode);
        Assert.Equal(FileKind.CharacterDevice, FileStatus.Of("/dev/null").Kind);

        ToolRun full = ToolRun.Piped("export", "json", "/dev/full");
        Assert.Equal("summit: No space left on device : '/dev/full'\n", full.Error);
        Assert.Equal(ExitCode.Failure, full.ExitCode);
    }

    [Fact]
    public void A_failure_leaves_the_old_content_and_no_draft()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("a"), "old");
        Assert.Throws<IOException>(() => OutputFile.Write(folder.File("a"), stream =>
            {
                stream.Write("half"u8);
                throw new IOException("full");
            }));
        Assert.Equal("old", File.ReadAllText(folder.File("a")));
        Assert.Equal([folder.File("a")], Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public void Folders_circular_links_and_missing_folders_give_a_sentence()
    {
        Unix.Require();
        using var folder = new TemporaryFolder();
        File.CreateSymbolicLink(folder.File("loop"), "loop");
        Assert.Contains(
            "leads back to itself",
            ToolRun.Piped("export", "json", folder.File("loop")).Error,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "is a folder",
            ToolRun.Piped("export", "json", folder.Path, "--force").Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Init_schema_and_fmt_write_through_links()
    {
        Unix.Require();
        using var corpus = new CorpusCopy();
        string root = corpus.Root;
        File.CreateSymbolicLink(Path.Combine(root, "Link.cs"), "Schema.cs");
        Assert.Equal(
            ExitCode.Success,
            ToolRun.Piped("init", corpus.Folder, "--out", Path.Combine(root, "Link.cs")).ExitCode
        );
        Assert.Contains("[Corpus", File.ReadAllText(Path.Combine(root, "Schema.cs")), StringComparison.Ordinal);
        Assert.Equal(
            ExitCode.Usage,
            ToolRun.Piped("init", corpus.Folder, "--out", Path.Combine(root, "Link.cs")).ExitCode
        );
        Assert.Contains("[Corpus", ToolRun.Piped("init", corpus.Folder, "--out", "-").Output, StringComparison.Ordinal);

        Directory.CreateDirectory(Path.Combine(root, "s"));
        File.CreateSymbolicLink(Path.Combine(root, "s", "topics.schema.json"), "../topics.json");
        string[] schema = ["schema", corpus.Folder, "--corpus", CorpusCopy.Assembly, "--out"];
        Assert.Equal(ExitCode.Success, ToolRun.Piped([.. schema, Path.Combine(root, "s")]).ExitCode);
        Assert.True(File.Exists(Path.Combine(root, "topics.json")));
        Assert.Contains("which takes a single file", ToolRun.Piped([.. schema, "-"]).Error, StringComparison.Ordinal);

        File.WriteAllText(Path.Combine(root, "real.yaml"), "a:   b\n");
        File.CreateSymbolicLink(Path.Combine(root, "link.yaml"), "real.yaml");
        Assert.Equal(ExitCode.Success, ToolRun.Piped("fmt", Path.Combine(root, "link.yaml")).ExitCode);
        Assert.Equal("a: b\n", File.ReadAllText(Path.Combine(root, "real.yaml")));
        Assert.NotNull(new FileInfo(Path.Combine(root, "link.yaml")).LinkTarget);
    }
}
