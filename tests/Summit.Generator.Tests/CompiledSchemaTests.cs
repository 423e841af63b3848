using System.Globalization;
using Microsoft.CodeAnalysis;
using Summit.Compiler;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Model;
using Summit.Compiler.Parse;
using Summit.Compiler.Schema;
using Summit.Compiler.Schema.Text;
using Summit.Generator.Tests.Harness;

namespace Summit.Generator.Tests;

/// <summary>The shape in the assembly equals the shape that the build binds to.</summary>
public class CompiledSchemaTests
{
    private const string Broken = "- id: a\n  integer: x\n- id: a\n  nonsense: 1\n- : [\n";

    [Fact]
    public void Checking_against_the_compiled_schema_gives_the_diagnostics_of_the_build()
    {
        GeneratorRun run = Fixture.Sampler().Write("corpus/samples.yaml", Broken).Run();
        CorpusShape shape = SchemaText.Read(TextOf(run, "Sampler.SamplerCorpus"));

        IEnumerable<YamlFile> files = Fixture
            .ReadFiles("Sampler")
            .Where(file => file.Path != "corpus/samples.yaml")
            .Append(("corpus/samples.yaml", Broken))
            .Select(file => YamlParser.Parse(file.Item1, file.Item2));
        BoundCorpus bound = CorpusCompiler.Bind(shape, [.. files]);

        Assert.True(bound.Diagnostics.Count > 3);
        Assert.Equal(
            run.Result.Diagnostics.Select(Line).Order(StringComparer.Ordinal),
            bound.Diagnostics.Select(Line).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void The_compiled_schema_contains_the_folder_of_the_attribute()
    {
        string text = TextOf(Fixture.Sampler().Run(), "Sampler.SamplerCorpus");

        Assert.Equal("corpus", SchemaText.Read(text).Folder);
        Assert.Equal(
            text,
            TextOf(Fixture.Sampler().SetProperty("projectdir", "/somewhere/else").Run(), "Sampler.SamplerCorpus")
        );
    }

    [Fact]
    public void No_text_of_the_schema_ends_its_literal()
    {
        const string pattern = "\"\"\"|\\\"\"\"a|b\n|c\u2028|{|}|\\\\";
        GeneratorRun run = new GeneratorHarness(
            $$"""
            using Summit;

            [Corpus("corpus")]
            public static partial class Texts
            {
                public static partial Table<Text> All { get; }
            }

            [Record]
            public readonly partial struct Text
            {
                [Key, Pattern({{Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(
                pattern,
                quote: true
            )}})] public partial string Id { get; }
            }
            """
        ).Run();

        Assert.Empty(run.CSharpErrors());
        CorpusShape shape = SchemaText.Read(TextOf(run, "Texts"));
        Assert.Equal(new Compiler.Schema.Rules.PatternRule(pattern), Assert.Single(shape.Records[0].Fields[0].Rules));
        Assert.Equal("global::Text", shape.Records[0].Type);
    }

    private static string TextOf(GeneratorRun run, string corpus) =>
        (string)
            (
                (IFieldSymbol)
                    run.Compilation.GetTypeByMetadataName(corpus)!.GetMembers(SchemaText.ConstantName).Single()
            ).ConstantValue!;

    private static string Line(Diagnostic item)
    {
        FileLinePositionSpan span = item.Location.GetLineSpan();
        return $"{span.Path} {item.Location.SourceSpan} {span.StartLinePosition} {span.EndLinePosition} {item.Id} {item.Severity} {item.GetMessage(CultureInfo.InvariantCulture)}";
    }

    private static string Line(DiagnosticSpec item)
    {
        (DiagnosticInfo info, SourceSpan span) = (DiagnosticCatalogue.InfoOf(item), item.Span);
        return $"{item.Path} [{span.Start}..{span.End}) {span.StartLine - 1},{span.StartColumn - 1} {span.EndLine - 1},{span.EndColumn - 1} "
            + $"{item.Id} {(info.IsError ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning)} {DiagnosticCatalogue.MessageOf(item)}";
    }
}
