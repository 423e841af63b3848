using Microsoft.CodeAnalysis;
using Summit.Generator.Tests.Harness;

namespace Summit.Generator.Tests;

/// <summary>
/// Whatever becomes of the YAML, the one mistake shown is the one in it: the schema's members are there, and so are the
/// well-known members of the record with the mistake and of all others.
/// </summary>
public class BrokenDataTests
{
    private const string Samples = "corpus/samples.yaml";

    private static readonly string[] Topics = ["Arms", "Helsinki", "NewStart"];

    /// <summary>A value of the record <c>plain</c>, what it is replaced with, and the diagnostics that follow.</summary>
    [Theory]
    [InlineData("text: Plain", "txet: Plain", "SUM0007 SUM0010")]
    [InlineData("text: Plain", "text: ", "SUM0062")]
    [InlineData("text: Plain", "text: {a: b}", "SUM0005")]
    [InlineData("text: Plain", "text: Plain\n  Text: again", "SUM0009")]
    [InlineData("text: Plain", "text: *nobody", "SUM0001")]
    [InlineData("boolean: true", "boolean: perhaps", "SUM0017")]
    [InlineData("integer: 42", "integer: 2147483648", "SUM0018")]
    [InlineData("double: 0.5", "double: half", "SUM0019")]
    [InlineData("decimal: 1.50", "decimal: 1e99", "SUM0019")]
    [InlineData("enum: blue", "enum: bleu", "SUM0020")]
    [InlineData("date: 2018-07-16", "date: 2018-02-30", "SUM0021")]
    [InlineData("instant: 2018-07-16T10:10:00Z", "instant: noon", "SUM0022")]
    [InlineData("instant: 2018-07-16T10:10:00Z", "instant: 2018-07-16T10:10:00", "SUM0023")]
    [InlineData("duration: 1:30", "duration: -1:30", "SUM0024")]
    [InlineData("uri: https://example.org/page", "uri: page", "SUM0025")]
    [InlineData("reference: arms", "reference: armz", "SUM0014")]
    [InlineData("reference: arms", "reference: [arms]", "SUM0005")]
    [InlineData("reference: arms", "reference: arms\n  references: [arms, Weapons]", "SUM0015")]
    [InlineData("reference: arms", "reference: arms\n  references: {a: b}", "SUM0006")]
    [InlineData("reference: arms", "reference: arms\n  notes: [note]", "SUM0004")]
    [InlineData("reference: arms", "reference: arms\n  notes: [{}]", "SUM0010")]
    [InlineData("reference: arms", "reference: arms\n  notes: [{sample: plain, text: x}]", "SUM0008")]
    public void The_only_mistake_is_the_one_in_the_yaml(string from, string to, string ids)
    {
        string text = Fixture.ReadFiles("Sampler").Single(file => file.Path == Samples).Text;
        int plain = text.IndexOf(from, StringComparison.Ordinal);
        GeneratorRun run = Fixture.Sampler().Write(Samples, text.Remove(plain, from.Length).Insert(plain, to)).Run();

        Assert.Equal(
            ids.Split(' '),
            run.Result.Diagnostics.Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal)
        );
        Assert.Empty(run.CSharpErrors());
        Assert.Equal(["Highest", "Lowest", "Plain", "Zero"], KnownMembers(run, "Sample"));
        Assert.Equal(Topics, KnownMembers(run, "Topic"));
    }

    [Theory]
    [InlineData("corpus/topics/circle.yaml", "name: Circle\nbroader: circle\n", "SUM0016")]
    [InlineData("corpus/topics/taken.yaml", "name: Weapons\n", "SUM0013")]
    [InlineData("corpus/topics/nothing.yaml", "", "SUM0002")]
    [InlineData("corpus/topics/list.yaml", "- just text\n", "SUM0004")]
    [InlineData("corpus/topics/bad.yaml", "name: \"never closed\n", "SUM0001")]
    [InlineData("corpus/topics/double.yaml", "id: arms\nname: Other\n", "SUM0012")]
    [InlineData("corpus/topics/keyless.yaml", "- name: One\n- name: Two\n", "SUM0011 SUM0011")]
    [InlineData("corpus/elsewhere/a.yaml", "name: x\n", "SUM0003")]
    [InlineData("corpus/notes/a.yaml", "text: x\n", "SUM0003")]
    public void A_broken_file_takes_no_other_with_it(string path, string text, string ids)
    {
        GeneratorRun run = Fixture.Sampler().Write(path, text).Run();
        Assert.Equal(ids.Split(' '), run.Result.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Empty(run.CSharpErrors());
        Assert.Empty(Topics.Except(KnownMembers(run, "Topic")));
    }

    [Fact]
    public void A_corpus_without_files_compiles()
    {
        GeneratorRun run = new GeneratorHarness(Fixture.ReadSchema("Sampler")).Run();
        Assert.Contains("error SUM0121", Assert.Single(run.Reported), StringComparison.Ordinal);
        Assert.Empty(run.CSharpErrors());
    }

    [Fact]
    public void A_file_that_is_cut_off_anywhere_breaks_neither_the_generator_nor_the_csharp()
    {
        string text = Fixture.ReadFiles("Sampler").Single(file => file.Path == Samples).Text;
        GeneratorHarness project = Fixture.Sampler();
        for (int length = 0; length < text.Length; length += 101)
        {
            GeneratorRun run = project.Write(Samples, text[..length]).Run();
            Assert.DoesNotContain(run.Compilation.SyntaxTrees.SelectMany(tree => tree.GetDiagnostics()), diagnostic =>
                diagnostic.Severity == DiagnosticSeverity.Error
            );
        }
    }

    /// <summary>The static properties of a record type that are of the type itself.</summary>
    private static IEnumerable<string> KnownMembers(GeneratorRun run, string type)
    {
        INamedTypeSymbol record = run.Compilation.GetTypeByMetadataName("Sampler." + type)!;
        return record
            .GetMembers()
            .OfType<IPropertySymbol>()
            .Where(property => property.IsStatic && SymbolEqualityComparer.Default.Equals(property.Type, record))
            .Select(property => property.Name)
            .Order(StringComparer.Ordinal);
    }
}
