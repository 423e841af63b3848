using System.Reflection;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Summit.Docs.Tests.Pages;

/// <summary>A Markdown page of the repository.</summary>
internal sealed class Page
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .UsePreciseSourceLocation()
        .Build();

    private readonly MarkdownDocument _document;

    private Page(string path)
    {
        Path = path;
        Text = File.ReadAllText(FullPath);
        _document = Markdown.Parse(Text, Pipeline);
    }

    /// <summary>The root folder of the repository.</summary>
    public static string Repository { get; } =
        typeof(Page)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(item => item.Key == nameof(Repository))
            .Value!;

    /// <summary>The path from the root of the repository.</summary>
    public string Path { get; }

    public string FullPath => System.IO.Path.Combine(Repository, Path);

    public string Text { get; }

    /// <summary>The fenced blocks of code, in the order of the page.</summary>
    public IReadOnlyList<CodeBlock> Blocks =>
        [
            .. _document
                .Descendants<FencedCodeBlock>()
                .Select(block => new CodeBlock(
                    block.Info ?? "",
                    block.Arguments ?? "",
                    block.Lines.ToString(),
                    block.Line + 1,
                    block.Lines.Count
                )),
        ];

    /// <summary>The targets of links and pictures.</summary>
    public IEnumerable<string> Links => _document.Descendants<LinkInline>().Select(link => link.Url ?? "");

    /// <summary>The names that a link can address after <c>#</c>.</summary>
    public IEnumerable<string> Anchors =>
        _document.Descendants<HeadingBlock>().Select(heading => heading.GetAttributes().Id ?? "");

    public static Page Read(string path) => new(path);

    /// <summary>Every page that a reader of the repository may open.</summary>
    public static IEnumerable<string> All() =>
        Directory
            .EnumerateFiles(Repository, "*.md", SearchOption.AllDirectories)
            .Select(path => System.IO.Path.GetRelativePath(Repository, path).Replace('\\', '/'))
            .Where(path =>
                !path.Split('/')
                    .Any(part => part is "bin" or "obj" or "artifacts" or "record" or "Fixtures" or "TestResults")
            )
            .Order(StringComparer.Ordinal);

    /// <summary>The page with the text of blocks replaced.</summary>
    public void Replace(IEnumerable<(CodeBlock Block, string Text)> replacements)
    {
        List<string> lines = [.. File.ReadAllText(FullPath).Split('\n')];
        foreach ((CodeBlock block, string text) in replacements.OrderByDescending(item => item.Block.Line))
        {
            lines.RemoveRange(block.Line, block.LineCount);
            lines.InsertRange(block.Line, text.TrimEnd('\n').Split('\n'));
        }

        File.WriteAllText(FullPath, string.Join('\n', lines));
    }
}
