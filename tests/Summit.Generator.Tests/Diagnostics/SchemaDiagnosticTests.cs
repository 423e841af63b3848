using System.Globalization;
using Microsoft.CodeAnalysis;
using Summit.Generator.Diagnostics;
using Summit.Generator.Tests.Harness;

namespace Summit.Generator.Tests.Diagnostics;

public class SchemaDiagnosticTests
{
    public static TheoryData<int> Cases => [.. Enumerable.Range(0, SchemaCases.All.Count)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_mistake_is_reported_where_it_stands_and_nothing_else_is(int index)
    {
        SchemaCase mistake = SchemaCases.All[index];
        (string schema, IReadOnlyList<string> places) = Marks.Remove(mistake.Marked);
        GeneratorRun run = new GeneratorHarness(schema).Run();
        Diagnostic reported = Assert.Single(run.Result.Diagnostics);
        Assert.Equal(mistake.Info.Id, reported.Id);
        Assert.Equal(mistake.Message, reported.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(DiagnosticSeverity.Error, reported.Severity);

        FileLinePositionSpan span = reported.Location.GetLineSpan();
        Assert.Equal("Schema.cs", span.Path);
        Assert.Equal(Assert.Single(places), $"{Place(span.StartLinePosition)}-{Place(span.EndLinePosition)}");
        Assert.Empty(run.Sources);
    }

    [Fact]
    public void Every_diagnostic_has_a_case() => Assert.Equal(
        SchemaCatalogue.All.Select(info => info.Id),
        SchemaCases.All.Select(mistake => mistake.Info.Id).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Several_mistakes_are_all_reported()
    {
        GeneratorRun run = Fixture.Sampler()
            .EditSchema("public partial int Integer", "public partial object Integer")
            .EditSchema("[Inverse(nameof(Broader))]", "[Inverse(nameof(Id))]")
            .Run();
        Assert.Equal(["SUM0104", "SUM0105"], run.Result.Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void A_record_type_of_another_assembly_is_reported_at_the_corpus()
    {
        var other = new MemoryStream();
        Assert.True(Items.Project("int", ["1"]).Run().Compilation.WithAssemblyName("Other").Emit(other, cancellationToken: TestContext.Current.CancellationToken).Success);
        GeneratorRun run = new GeneratorHarness(
            "[Summit.Corpus(\"\")]\npublic static partial class Mine { public static partial Summit.Table<Item> All { get; } }")
            .AddReference(MetadataReference.CreateFromImage(other.ToArray()))
            .Run();
        Assert.StartsWith("Schema.cs(2,29): error SUM0102", Assert.Single(run.Reported), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_corpora_that_share_a_record_type_the_first_is_emitted_and_the_second_reported()
    {
        GeneratorRun run = new GeneratorHarness("""
            using Summit;
            [Corpus("spring")] public static partial class Spring { public static partial Table<Talk> Talks { get; } }
            [Corpus("autumn")] public static partial class Autumn { public static partial Table<Talk> Talks { get; } }
            [Record] public readonly partial struct Talk { [Key] public partial string Id { get; } }
            """).Run();
        Diagnostic reported = Assert.Single(run.Result.Diagnostics);
        Assert.Equal("SUM0116", reported.Id);
        Assert.Equal(2, reported.Location.GetLineSpan().StartLinePosition.Line);
        Assert.Contains("'Autumn.Talks' cannot have records of type 'Talk': 'Spring.Talks' has them", reported.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Contains("Spring.g.cs", run.Sources.Keys);
        Assert.DoesNotContain("Autumn.g.cs", run.Sources.Keys);
    }

    private static string Place(Microsoft.CodeAnalysis.Text.LinePosition position) => $"({position.Line + 1},{position.Character + 1})";
}
