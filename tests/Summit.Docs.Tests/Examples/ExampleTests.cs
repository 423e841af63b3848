using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Summit.Cli.Tests.Harness;
using Summit.Docs.Tests.Pages;
using Summit.Generator.Tests.Harness;

namespace Summit.Docs.Tests.Examples;

/// <summary>
/// Every example of the documents works and shows its real output. <c>SUMMIT_WRITE_GOLDEN=1</c> replaces the outputs on
/// the pages.
/// <list type="bullet">
/// <item>Blocks of <c>csharp</c> that declare a corpus or a record are the schema of the page; its YAML must
/// compile.</item>
/// <item>Other blocks of <c>csharp</c> are programs that compile. A block of <c>text</c> that follows is their
/// output.</item>
/// <item>A block of <c>csharp fragment</c> lacks its context; its syntax is right.</item>
/// <item>A block of <c>yaml error</c> is followed by a block of <c>text</c>, which the build reports for it.</item>
/// <item>A block of <c>shell run</c> is followed by the output of the program in the folder that the page adds
/// to.</item>
/// <item>In a block of <c>console</c>, lines after <c>$ summit …</c> are the output of that command.</item>
/// </list>
/// </summary>
public sealed class ExampleTests
{
    private const string Prompt = "$ ";
    private const string Tool = "$ summit ";

    /// <summary>All pages with code but those of the diagnostics, which the tests of the compiler hold.</summary>
    public static TheoryData<string> Paths =>
        [
            .. Page.All()
                .Where(path =>
                    !path.StartsWith("src/Summit.Compiler/", StringComparison.Ordinal)
                    && !path.StartsWith("src/Summit.Templates/templates/", StringComparison.Ordinal)
                    && Page.Read(path).Blocks.Count > 0
                ),
        ];

    [Theory]
    [MemberData(nameof(Paths))]
    public void Every_schema_compiles_with_its_yaml(string path) =>
        Assert.Empty(new PageCorpus(Page.Read(path)).Reported);

    [Theory]
    [MemberData(nameof(Paths))]
    public void Every_program_compiles(string path)
    {
        var page = Page.Read(path);
        var corpus = new PageCorpus(page);
        Assert.All(page.Blocks.Where(IsProgram), block => Assert.Empty(corpus.ErrorsOf(block.Text)));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Every_fragment_has_valid_syntax(string path) =>
        Assert.All(
            Page.Read(path).Blocks.Where(block => block is { Language: "csharp", Arguments: "fragment" }),
            block => Assert.Empty(SyntaxErrorsOf(block.Text))
        );

    [Theory]
    [MemberData(nameof(Paths))]
    public void Every_output_is_what_the_program_prints(string path)
    {
        var page = Page.Read(path);
        var corpus = new PageCorpus(page);
        Check(
            page,
            Pairs(page)
                .Where(pair => IsProgram(pair.Source) || IsFolderProgram(pair.Source))
                .Select(pair =>
                    (pair.Output, IsProgram(pair.Source) ? corpus.Run(pair.Source.Text) : corpus.RunFolder())
                )
        );
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Every_error_is_what_the_build_reports(string path)
    {
        var page = Page.Read(path);
        Check(
            page,
            Pairs(page)
                .Where(pair => pair.Source is { Language: "yaml", Arguments: "error" })
                .Select(pair => (pair.Output, string.Join('\n', PageCorpus.ReportedWithErrors(page))))
        );
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Every_command_prints_what_its_page_shows(string path)
    {
        var page = Page.Read(path);
        Check(
            page,
            page.Blocks.Where(block => block.Language == "console").Select(block => (block, Answered(block.Text)))
        );
    }

    private static IReadOnlyList<string> SyntaxErrorsOf(string code) =>
        [
            .. CSharpSyntaxTree
                .ParseText(code, GeneratorHarness.ParseOptions)
                .GetDiagnostics()
                .Where(item => item.Severity == DiagnosticSeverity.Error)
                .Select(item => item.ToString()),
        ];

    private static bool IsProgram(CodeBlock block) =>
        block is { Language: "csharp", Arguments: "" } && !PageCorpus.IsSchema(block);

    private static bool IsFolderProgram(CodeBlock block) => block is { Language: "shell", Arguments: "run" };

    /// <summary>Blocks that are followed by a block with their output.</summary>
    private static IEnumerable<(CodeBlock Source, CodeBlock Output)> Pairs(Page page) =>
        page.Blocks.Zip(page.Blocks.Skip(1)).Where(pair => pair.Second.Language == "text");

    private static void Check(Page page, IEnumerable<(CodeBlock Block, string Actual)> outputs)
    {
        (CodeBlock Block, string Actual)[] all = [.. outputs];
        if (GoldenFiles.AreRewritten)
            page.Replace(all);
        else
            Assert.All(all, item => Assert.Equal(item.Block.Text.TrimEnd(), item.Actual.TrimEnd()));
    }

    /// <summary>The commands of a block, each with its real output.</summary>
    private static string Answered(string text) =>
        string.Join(
            '\n',
            text.Split('\n')
                .Where(line => line.StartsWith(Prompt, StringComparison.Ordinal))
                .Select(line =>
                {
                    Assert.StartsWith(Tool, line, StringComparison.Ordinal);
                    return line + "\n" + ToolRun.Piped([.. Words(line[Tool.Length..])]).Output;
                })
        );

    /// <summary>The words of a command line, as a shell splits them: quotes keep blanks.</summary>
    private static IEnumerable<string> Words(string line)
    {
        var word = new StringBuilder();
        char quote = '\0';
        foreach (char letter in line + " ")
        {
            if (quote != '\0' ? letter == quote : letter is '"' or '\'')
            {
                quote = quote == '\0' ? letter : '\0';
            }
            else if (letter == ' ' && quote == '\0')
            {
                if (word.Length > 0)
                    yield return word.ToString();
                word.Clear();
            }
            else
            {
                word.Append(letter);
            }
        }
    }
}
