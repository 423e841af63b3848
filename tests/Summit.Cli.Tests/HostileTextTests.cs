using System.Text.RegularExpressions;
using Summit.Cli.Notation;
using Summit.Cli.Tests.Harness;

namespace Summit.Cli.Tests;

/// <summary>
/// Texts, keys, names of files and arguments with characters that control a terminal: no command writes them as they
/// are, in no form.
/// </summary>
public sealed partial class HostileTextTests
{
    private const string Evil = "\e[31mred\e]0;title\a\u009B2J\u007F\u202Eback\u202C\u2066in\u2069\u200F\u061C";

    private static readonly string[] Forms = ["--plain", "--json", ""];

    public static TheoryData<string[]> Commands =>
        new(
            ["show", "plain"],
            ["show", @"\e[31mred\e]0;title\a \x9B2J"],
            ["search", "castle", "--facets", "--explain"],
            ["search", "casle", "--explain"],
            ["suggest", "cas"],
            ["stats"]
        );

    [Theory]
    [MemberData(nameof(Commands))]
    public void Reports_show_control_characters_by_their_codes(string[] arguments)
    {
        foreach (string form in Forms)
        {
            string[] all = [.. arguments, "--corpus", Compiled.Haunted, .. form.Length > 0 ? new[] { form } : []];
            AssertVisible(ToolRun.Piped(all));
            AssertVisible(ToolRun.InTerminal(60, all));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("--plain")]
    [InlineData("--json")]
    [InlineData("--verify")]
    public void Samples_of_tables_show_control_characters_by_their_codes(string form)
    {
        string[] all = ["inspect", Compiled.Haunted, .. form.Length > 0 ? new[] { form } : []];
        AssertVisible(ToolRun.Piped(all));
        AssertVisible(ToolRun.InTerminal(100, all));
    }

    [Fact]
    public void A_text_is_shown_with_the_codes_of_its_controls()
    {
        ToolRun run = ToolRun.Piped("show", "plain", "--corpus", Compiled.Haunted);
        Assert.Contains(@"Plain \u{1B}[31mred\u{1B}]0;title\u{7} \u{9B}2J", run.Output, StringComparison.Ordinal);
        Assert.Contains(@"\u{202E}back\u{202C} \u{2066}in\u{2069} \u{200F}", run.Output, StringComparison.Ordinal);
        Assert.Contains("next line with a tab", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_escapes_controls_and_changes_of_direction_and_keeps_their_values()
    {
        ToolRun run = ToolRun.Piped("show", "plain", "--json", "--corpus", Compiled.Haunted);
        Assert.Contains(@"\u202Eback\u202C", run.Output, StringComparison.Ordinal);
        Assert.StartsWith(
            "Plain \e[31mred\e]0;title\a \u009B2J \u007F \u202Eback",
            run.Json[0].GetProperty("record").GetProperty("name").GetString(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("show", Evil)]
    [InlineData("show", "a\nsummit: forged")]
    [InlineData(Evil)]
    [InlineData("search", "x", Evil)]
    [InlineData("search", "x", "--in", Evil)]
    [InlineData("search", "x", "--where", Evil)]
    [InlineData("timeline", "--from", Evil)]
    [InlineData("timeline", "--speaker", Evil)]
    [InlineData("check", Evil)]
    [InlineData("fmt", "a\nb")]
    [InlineData("init", Evil)]
    [InlineData("explain", Evil)]
    [InlineData("completion", Evil)]
    [InlineData("export", Evil, "x")]
    [InlineData("inspect", Evil)]
    [InlineData("schema", "--corpus", Evil)]
    [InlineData("stats", "--corpus", Evil)]
    public void Sentences_stay_on_their_line_and_show_controls(params string[] arguments)
    {
        ToolRun run = ToolRun.Piped(arguments);
        AssertVisible(run);
        Assert.True(run.Error.Count(letter => letter == '\n') <= 1, run.Error);
    }

    [Fact]
    public void Names_of_files_and_values_in_diagnostics_are_shown_in_every_form()
    {
        Unix.Require();
        using var corpus = new CorpusCopy();
        string name = $"topics/{Evil}\n::error file=a.yaml::forged\n##vso[task.x]\u2028.yaml";
        corpus.Write(name, "id: \"\\e[31m\\u202E\"\nlabel: [\"\\e]0;x\\a\"]\nlabul: \u202Ex\u202C\n");
        foreach (
            string[] form in (string[][])
                [
                    ["--plain"],
                    ["--json"],
                    ["--format", "github"],
                    ["--format", "azure"],
                    ["--format", "gitlab"],
                    ["--format", "sarif"],
                    [],
                ]
        )
        {
            string[] all = ["check", corpus.Folder, "--corpus", CorpusCopy.Assembly, .. form];
            ToolRun run = ToolRun.InTerminal(120, all);
            AssertVisible(run);
            Assert.DoesNotContain("\n::error file=a", run.Output, StringComparison.Ordinal);
            Assert.DoesNotContain("\n##vso[task.x", run.Output, StringComparison.Ordinal);
        }

        AssertVisible(ToolRun.Piped("fmt", corpus.Folder, "--diff"));
        AssertVisible(ToolRun.Piped("fmt", corpus.Folder));
        AssertVisible(ToolRun.Piped("init", corpus.Folder));
    }

    [Fact]
    public void A_difference_shows_changes_of_direction()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("a.yaml"), "a:   \u202Eback\u202C\n");
        ToolRun run = ToolRun.Piped("fmt", folder.Path, "--diff");
        Assert.Contains(@"+a: \u{202E}back\u{202C}", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("Niinistö Ниинистё 你好 🏴󠁧󠁢󠁥󠁮󠁧󠁿 נשיא", "Niinistö Ниинистё 你好 🏴󠁧󠁢󠁥󠁮󠁧󠁿 נשיא")]
    [InlineData("a\u200Db \u200C", "a\u200Db \u200C")]
    [InlineData("\u001B[0m", @"\u{1B}[0m")]
    [InlineData("a\tb\nc\r", @"a\u{9}b\u{A}c\u{D}")]
    [InlineData("\u0000\u0085\u00AD", "\\u{0}\\u{85}\u00AD")]
    [InlineData("\u2028\uFEFF\u2069", @"\u{2028}\u{FEFF}\u{2069}")]
    public void Control_characters_have_codes_and_letters_stay(string text, string shown) =>
        Assert.Equal(shown, VisibleText.OnOneLine(text));

    private static void AssertVisible(ToolRun run)
    {
        foreach (string text in (string[])[Escapes().Replace(run.Output, ""), run.Error])
        {
            char evil = text.FirstOrDefault(letter =>
                (char.IsControl(letter) && letter is not ('\n' or '\t'))
                || letter is '\u061C' or '\u200E' or '\u200F' or (>= '\u2028' and <= '\u202E')
                || letter is >= '\u2066' and <= '\u2069'
            );
            Assert.True(evil == '\0', $"U+{(int)evil:X4} in: {VisibleText.Of(text)}");
        }
    }

    [GeneratedRegex("\e\\[[0-9;]*m")]
    private static partial Regex Escapes();
}
