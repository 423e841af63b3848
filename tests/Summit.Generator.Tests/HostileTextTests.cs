using System.Text;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Summit.Generator.Tests.Harness;

namespace Summit.Generator.Tests;

/// <summary>No text of the YAML escapes from the literal, the doc comment or the name that contains it.</summary>
public class HostileTextTests
{
    /// <summary>
    /// Double-quoted YAML that would end a literal, a comment or a line, start a directive, or leave a folder.
    /// </summary>
    public static TheoryData<string> Texts =>
        [
            "*/ class Evil {} /*",
            "</summary></para> <script>",
            "]]><!-- ",
            "\\\" + Evil() + \\\"",
            "\\\"\\\"\\\"; class Evil {} //",
            "a\\n#line 1 \\\"x\\\"\\n#error",
            "a\\r\\n}} class Evil {{",
            "a\\Lclass Evil {}\\Pb\\Nc",
            "../../../etc/passwd",
            "C:\\\\con\\\\..\\\\nul",
            "\\0",
            "\\u202E lavE \\u2066",
            "{0} {{x}} $\\\"{y}\\\"",
            "&amp; &#0; &evil;",
            "@class;",
        ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Hostile_text_does_not_change_the_emitted_code(string text)
    {
        // Keys that are not ASCII use another kind of look-up.
        GeneratorRun[] plain = [Project("plain", "plain").Run(), Project("plön", "plön").Run()];
        GeneratorRun run = Project(text, text).Run();
        Assert.Empty(run.Reported);
        Assert.Equal(
            plain[0].Sources.Keys.Order(StringComparer.Ordinal),
            run.Sources.Keys.Order(StringComparer.Ordinal)
        );
        foreach ((string name, string source) in run.Sources)
        {
            SyntaxNode root = CSharpSyntaxTree
                .ParseText(
                    source,
                    GeneratorHarness.ParseOptions,
                    cancellationToken: TestContext.Current.CancellationToken
                )
                .GetRoot(TestContext.Current.CancellationToken);
            Assert.Contains(Outline(source), plain.Select(other => Outline(other.Sources[name])));
            Assert.DoesNotContain(root.GetDiagnostics(), item => item.Severity == DiagnosticSeverity.Error);
            Assert.All(root.DescendantTrivia().Where(trivia => trivia.HasStructure), AssertIsDocOrPragma);
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Hostile_text_is_returned_as_key_alias_and_text(string text)
    {
        LoadedCorpus corpus = Project(text, text).Run().Load();
        string literal =
            "\""
            + text.Replace("\\L", "\\u2028", StringComparison.Ordinal)
                .Replace("\\P", "\\u2029", StringComparison.Ordinal)
                .Replace("\\N", "\\u0085", StringComparison.Ordinal)
            + "\"";
        corpus.Holds(literal, "Items.All[0].Id");
        corpus.Holds(literal, "Items.All[0].Label");
        corpus.Holds("0", $"Items.All.Get({literal}).Ordinal");
    }

    [Fact]
    public void A_file_may_have_any_name()
    {
        GeneratorRun run = Project("a", "a")
            .Write("all/..%2F..\\evil.yaml", "label: x\n")
            .Write("all/a\"b*/</summary>\u2028#line.yaml", "label: y\n")
            .Run();
        Assert.Empty(run.CSharpErrors());
        Assert.All(run.Sources.Keys, name => Assert.Matches("^[A-Za-z0-9_.]+$", name));
    }

    /// <summary>The compiler decodes a file of malformed bytes as text with U+FFFD, and that is reported.</summary>
    [Fact]
    public void Bytes_that_are_not_UTF8_are_reported()
    {
        byte[] bytes = [.. "- id: caf"u8, 0xE9, .. "\n  label: x\n  body: y\n"u8];
        string text = SourceText.From(new MemoryStream(bytes), Encoding.UTF8).ToString();
        string reported = Assert.Single(Project("a", "a").Write("all/latin.yaml", text).Run().Reported);
        Assert.Contains("latin.yaml(1,10): warning SUM0051", reported, StringComparison.Ordinal);
        Assert.Contains("save the file as UTF-8", reported, StringComparison.Ordinal);
    }

    private static GeneratorHarness Project(string key, string text) =>
        new(
            """
            using Summit;

            [Corpus("")]
            public static partial class Items
            {
                public static partial Table<Item> All { get; }
            }

            [Record]
            public readonly partial struct Item
            {
                [Key] public partial string Id { get; }
                [Label] public partial string Label { get; }
                [Search] public partial string Body { get; }
                [Summary] public partial string? Note { get; }
                [Alias] public partial TextList OtherNames { get; }
            }
            """,
            [
                (
                    "all/first.yaml",
                    $"id: \"{key}\"\nlabel: \"{text}\"\nbody: \"plain {text}\"\nnote: \"{text}\"\notherNames: [\"{text} too\"]\n"
                ),
            ]
        );

    /// <summary>
    /// Returns the types and members of a file except the well-known record, whose name comes from its key.
    /// </summary>
    private static string Outline(string source) =>
        string.Join(
            '\n',
            CSharpSyntaxTree
                .ParseText(source, GeneratorHarness.ParseOptions)
                .GetRoot()
                .DescendantNodes()
                .OfType<MemberDeclarationSyntax>()
                .Select(member =>
                    member switch
                    {
                        BaseTypeDeclarationSyntax type => $"{type.Kind()} {type.Identifier.ValueText}",
                        PropertyDeclarationSyntax { Type: IdentifierNameSyntax { Identifier.ValueText: "Item" } } =>
                            "well-known record",
                        PropertyDeclarationSyntax property => $"{property.Kind()} {property.Identifier.ValueText}",
                        _ => member.Kind().ToString(),
                    }
                )
        );

    private static void AssertIsDocOrPragma(SyntaxTrivia trivia)
    {
        if (trivia.GetStructure() is DocumentationCommentTriviaSyntax comment)
            XElement.Parse(
                $"<doc>{string.Concat(comment.ToFullString().Split('\n').Select(line => line.Replace("///", "", StringComparison.Ordinal)))}</doc>"
            );
        else
            Assert.True(
                trivia.Kind() is SyntaxKind.NullableDirectiveTrivia or SyntaxKind.PragmaWarningDirectiveTrivia,
                trivia.ToFullString()
            );
    }
}
