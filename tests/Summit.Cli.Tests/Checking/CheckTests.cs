using Summit.Cli.Tests.Harness;
using Summit.Cli.Usage;
using Summit.Compiler.Diagnostics;

namespace Summit.Cli.Tests.Checking;

public sealed class CheckTests
{
    private const string Entry = "entries/live-blog/live-1744-niinisto-main-message.yaml";

    [Fact]
    public void JSON_is_read_except_in_a_hidden_folder()
    {
        using var corpus = new CorpusCopy();
        corpus
            .Write("topics/extra.json", "{\"labl\": \"Extra\"}")
            .Write(".schemas/topics.schema.json", "{}")
            .Write("topics/.notes/x.yaml", "[");

        string[] found = corpus.Check("--plain").Lines;

        Assert.NotEmpty(found);
        Assert.All(found, line =>
            Assert.StartsWith($"{corpus.Folder}/topics/extra.json:", line, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_valid_corpus_has_no_diagnostics()
    {
        using var corpus = new CorpusCopy();

        ToolRun run = corpus.Check();

        Assert.Equal("", run.Error);
        Assert.Equal("", run.Output);
        Assert.Equal(ExitCode.Success, run.ExitCode);
    }

    [Fact]
    public void Every_error_is_a_line_with_file_line_column_severity_id_and_remedy()
    {
        using var corpus = new CorpusCopy();
        corpus
            .Edit(Entry, "kind: report", "kind: repport")
            .Edit(Entry, "[sauli-niinisto, ", "[sauli-niinist, ")
            .Write("topics/extra.yaml", "label: TODO\nscope-note: A topic that nobody needs.\n");

        ToolRun run = corpus.Check();

        string folder = corpus.Folder;
        Assert.Equal(
            [
                $"{folder}/{Entry}:4:7: error SUM0020: 'repport' is not one of report, headlineOnly, picture, video, statement; write one of these. Did you mean 'report'?",
                $"{folder}/{Entry}:14:12: error SUM0014: There is no Speaker with the key or alias 'sauli-niinist'; correct it or add the record. Did you mean 'sauli-niinisto'?",
                $"{folder}/topics/extra.yaml:1:1: warning SUM0034: No other record refers to Topic 'extra'; refer to it, or remove it.",
                $"{folder}/topics/extra.yaml:1:8: warning SUM0037: 'label' seems unfinished: it holds 'TODO'; finish the text.",
            ],
            run.Lines
        );
        Assert.Equal(ExitCode.Errors, run.ExitCode);
    }

    [Fact]
    public void Warnings_fail_the_check_only_if_they_are_treated_as_errors()
    {
        using var corpus = new CorpusCopy();
        corpus.Write("topics/extra.yaml", "label: Extra\nscope-note: A topic that nobody needs.\n");

        ToolRun run = corpus.Check();
        Assert.Contains("warning SUM0034", Assert.Single(run.Lines), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Success, run.ExitCode);

        run = corpus.Check("--warnaserror");
        Assert.Contains("error SUM0034", Assert.Single(run.Lines), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Errors, run.ExitCode);
    }

    [Fact]
    public void A_folder_or_file_of_a_corpus_is_checked_with_knowledge_of_the_rest()
    {
        using var corpus = new CorpusCopy();
        corpus.AddProject("Any");
        corpus
            .Edit(Entry, "kind: report", "kind: repport")
            .Write("topics/extra.yaml", "label: Extra\nscope-note: None needs it.\n");

        Assert.Contains(
            "SUM0034",
            Assert.Single(ToolRun.Piped("check", Path.Combine(corpus.Folder, "topics")).Lines),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "SUM0020",
            Assert.Single(ToolRun.Piped("check", Path.Combine(corpus.Folder, Entry)).Lines),
            StringComparison.Ordinal
        );
        Assert.Equal(2, ToolRun.Piped("check", corpus.Root).Lines.Length);
    }

    [Fact]
    public void A_terminal_shows_the_line_and_marks_the_span()
    {
        using var corpus = new CorpusCopy();
        corpus.Edit(Entry, "kind: report", "kind: repport");

        string text = ToolRun.InTerminal(200, "check", corpus.Folder, "--corpus", CorpusCopy.Assembly).Output;

        Assert.Contains("4 │ \u001b[0mkind: repport\n", text, StringComparison.Ordinal);
        Assert.Contains("      ^^^^^^^", text, StringComparison.Ordinal);
        Assert.Contains("1 error; summit explain SUM0020", text, StringComparison.Ordinal);
        Assert.Contains("\u001b[", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Long_lines_are_truncated_around_the_span()
    {
        using var corpus = new CorpusCopy();
        corpus.Write(
            "topics/extra.yaml",
            $"{{label: {new string('x', 300)}, nonsense: 1, {new string('y', 300)}: 2}}\n"
        );

        string[] lines = ToolRun.InTerminal(80, "check", corpus.Folder, "--corpus", CorpusCopy.Assembly).Lines;

        string marked = Array.Find(lines, line => line.Contains("nonsense: 1", StringComparison.Ordinal))!;
        string mark = lines[Array.IndexOf(lines, marked) + 1];
        Assert.Equal(
            marked.IndexOf("nonsense", StringComparison.Ordinal),
            mark.IndexOf('^', StringComparison.Ordinal) - "\u001b[1;91m".Length
        );
        Assert.Contains("^^^^^^^^", mark, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_diagnostic_has_a_page_that_explain_shows()
    {
        string[] listed = ToolRun.Piped("explain").Lines;

        Assert.Equal(DiagnosticPages.Ids, listed.Select(line => line.Split('\t')[0]));
        Assert.Contains("SUM0014\tDangling reference", listed);
        foreach (DiagnosticInfo info in DiagnosticCatalogue.All)
        {
            Assert.Contains($"{info.Id}\t{info.Title}", listed);
            ToolRun run = ToolRun.Piped("explain", info.Id.ToLowerInvariant());
            Assert.Equal(DiagnosticPages.Of(info.Id)!.TrimEnd() + "\n", run.Output);
            Assert.DoesNotContain("**", ToolRun.InTerminal(80, "explain", info.Id).Output, StringComparison.Ordinal);
        }
    }
}
