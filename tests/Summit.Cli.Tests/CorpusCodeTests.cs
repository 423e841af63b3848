using Summit.Cli.Tests.Harness;

namespace Summit.Cli.Tests;

/// <summary>Commands that run code of a corpus say so, and damaged assemblies are one sentence.</summary>
public sealed class CorpusCodeTests
{
    private const string RunsCode = "The assembly that --corpus names is loaded, and its code runs";

    private const string RunsNone = "No code of a corpus runs.";

    /// <summary>The module initialiser of the assembly leaves a trace.</summary>
    [Theory]
    [InlineData(true, "show", "show the-frozen-harbour --corpus")]
    [InlineData(true, "stats", "stats --corpus")]
    [InlineData(true, "search", "search harbour --corpus")]
    [InlineData(true, "suggest", "suggest harb --corpus")]
    [InlineData(true, "export", "export json - --corpus")]
    [InlineData(true, "site", "site public --corpus")]
    [InlineData(false, "check", "check data --corpus")]
    [InlineData(false, "schema", "schema data --out schemas --corpus")]
    [InlineData(false, "fmt", "fmt data --corpus")]
    [InlineData(false, "inspect", "inspect --verify")]
    [InlineData(false, "init", "init data --name")]
    public void The_help_says_whether_code_of_the_corpus_runs(bool runs, string name, string command)
    {
        Unix.Require();
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("data"));
        File.WriteAllText(folder.File("data/books.yaml"), "- id: a\n");
        string last = name == "init" ? "Data" : Compiled.Library;

        Unix.Shell(folder.Path, $"SUMMIT_TEST_TRACE=trace dotnet \"$1\" {command} '{last}'");

        Assert.Equal(runs, File.Exists(folder.File("trace")));
        Assert.Contains(runs ? RunsCode : RunsNone, ToolRun.Piped(name, "--help").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_assembly_gives_a_sentence_and_exit_code_2()
    {
        Unix.Require();
        using var folder = new TemporaryFolder();
        byte[] whole = File.ReadAllBytes(Compiled.Corpora);
        byte[] zeros = [.. whole];
        zeros.AsSpan(512, 4096).Clear();
        Unix.MakePipe(folder.File("pipe.dll"));
        File.WriteAllBytes(folder.File("empty.dll"), []);
        File.WriteAllText(folder.File("text.dll"), "This is no assembly.");
        File.WriteAllBytes(folder.File("half.dll"), whole[..(whole.Length / 2)]);
        File.WriteAllBytes(folder.File("zeros.dll"), zeros);
        File.WriteAllBytes(folder.File("alone.dll"), File.ReadAllBytes(typeof(CorpusCodeTests).Assembly.Location));
        foreach (string name in (string[])["pipe", "empty", "text", "half", "zeros", "alone"])
        {
            foreach (
                string command in (string[])["stats --corpus", "export json - --corpus", "inspect", "check . --corpus"]
            )
            {
                (int exitCode, _, string error) = Unix.Shell(folder.Path, $"dotnet \"$1\" {command} {name}.dll");
                Assert.True(exitCode == 2, $"{command} {name}: {exitCode} {error}");
                Assert.StartsWith("summit: ", error, StringComparison.Ordinal);
                Assert.DoesNotContain("Internal error", error, StringComparison.Ordinal);
                Assert.Equal(1, error.Count(letter => letter == '\n'));
            }
        }
    }

    [Theory]
    [InlineData("dotnet \"$1\" timeline | head -n 1", "")]
    [InlineData("dotnet \"$1\" export json - | head -c 5", "")]
    [InlineData("dotnet \"$1\" timeline > /dev/full", "summit: No space left on device")]
    [InlineData("dotnet \"$1\" nothing 2> /dev/full", "")]
    [InlineData("mkdir d; cd d; rmdir ../d; dotnet \"$1\" check .", "summit: ")]
    [InlineData("HOME= dotnet \"$1\" topics > /dev/null", "")]
    [InlineData("dotnet \"$1\" show \"$(printf 'a\\377b')\"", "summit: There is no record ")]
    [InlineData("dotnet \"$1\" export json \"$(printf 'x%.0s' $(seq 5000))\"", "summit: ")]
    public void Closed_outputs_full_disks_and_missing_folders_cause_no_stack_trace(string command, string error)
    {
        Unix.Require();
        Assert.SkipUnless(File.Exists("/dev/full"), "Needs /dev/full.");
        using var folder = new TemporaryFolder();
        string written = Unix.Shell(folder.Path, command).Error;
        Assert.StartsWith(error, written, StringComparison.Ordinal);
        Assert.True(written.Count(letter => letter == '\n') <= 1, written);
        Assert.DoesNotContain("Internal error", written, StringComparison.Ordinal);
    }
}
