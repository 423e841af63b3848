using System.Globalization;
using Microsoft.CodeAnalysis;
using Summit.Compiler.Diagnostics;
using Summit.Generator.Diagnostics;
using Summit.Generator.Tests.Harness;

namespace Summit.Generator.Tests.Diagnostics;

public class SchemaDiagnosticTests
{
    public static TheoryData<int> Cases => [.. Enumerable.Range(0, SchemaCases.All.Count)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_error_is_reported_at_its_location_and_nothing_else_is(int index)
    {
        SchemaCase error = SchemaCases.All[index];
        (string schema, IReadOnlyList<string> spans) = Marks.Remove(error.Marked);
        GeneratorHarness project = new GeneratorHarness(schema).SetProperty("summitlistedfolder", error.Listed);
        if (error.OtherAssembly is { } source)
            project.AddReference(TestReferences.Compile("Other", source));
        GeneratorRun run = project.Run();
        Diagnostic reported = Assert.Single(run.Result.Diagnostics);
        Assert.Equal(error.Info.Id, reported.Id);
        Assert.Equal(error.Message, reported.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(error.Info.IsError ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning, reported.Severity);

        FileLinePositionSpan span = reported.Location.GetLineSpan();
        Assert.Equal("Schema.cs", span.Path);
        Assert.Equal(Assert.Single(spans), $"{Text(span.StartLinePosition)}-{Text(span.EndLinePosition)}");
        if (!IsOfCSharp(error.Info))
            Assert.Equal("", string.Join('\n', run.CSharpErrors()));
    }

    /// <summary>
    /// Returns true for errors that the C# compiler reports too: types that cannot have another half, or that do not
    /// belong to the corpus.
    /// </summary>
    private static bool IsOfCSharp(DiagnosticInfo info) =>
        info == SchemaCatalogue.CorpusNotStaticPartial
        || info == SchemaCatalogue.RecordNotPartialStruct
        || info == SchemaCatalogue.NotATable
        || info == SchemaCatalogue.RecordWithoutTable
        || info == SchemaCatalogue.RecordOfOtherAssembly;

    [Fact]
    public void Every_diagnostic_has_a_case() =>
        Assert.Equal(
            SchemaCatalogue.All.Select(info => info.Id),
            SchemaCases.All.Select(error => error.Info.Id).Distinct().Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Several_errors_are_all_reported()
    {
        GeneratorRun run = Fixture
            .Sampler()
            .EditSchema("public partial int Integer", "public partial object Integer")
            .EditSchema("[Inverse(nameof(Broader))]", "[Inverse(nameof(Id))]")
            .Run();
        Assert.Equal(["SUM0104", "SUM0105"], run.Result.Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void A_record_type_of_another_corpus_is_reported_at_the_table()
    {
        var other = new MemoryStream();
        Assert.True(
            Items
                .Project("int", ["1"])
                .Run()
                .Compilation.WithAssemblyName("Other")
                .Emit(other, cancellationToken: TestContext.Current.CancellationToken)
                .Success
        );
        GeneratorRun run = new GeneratorHarness(
            "[Summit.Corpus(\"\")]\npublic static partial class Mine { public static partial Summit.Table<Item> All { get; } }"
        )
            .AddReference(MetadataReference.CreateFromImage(other.ToArray()))
            .Run();
        Assert.StartsWith("Schema.cs(2,77): error SUM0123", Assert.Single(run.Reported), StringComparison.Ordinal);
        Assert.Empty(run.CSharpErrors());
    }

    [Fact]
    public void The_second_of_two_corpora_that_share_a_record_type_is_reported()
    {
        GeneratorRun run = new GeneratorHarness(
            """
            using Summit;
            [Corpus("spring")] public static partial class Spring { public static partial Table<Talk> Talks { get; } }
            [Corpus("autumn")] public static partial class Autumn { public static partial Table<Talk> Talks { get; } }
            [Record] public readonly partial struct Talk { [Key] public partial string Id { get; } }
            """,
            ("spring/talks.yaml", "- id: a\n")
        ).Run();
        Diagnostic reported = Assert.Single(run.Result.Diagnostics);
        Assert.Equal("SUM0116", reported.Id);
        Assert.Equal(2, reported.Location.GetLineSpan().StartLinePosition.Line);
        Assert.Contains(
            "'Autumn.Talks' cannot have records of type 'Talk': 'Spring.Talks' has them",
            reported.GetMessage(CultureInfo.InvariantCulture),
            StringComparison.Ordinal
        );
        Assert.Contains("Spring.g.cs", run.Sources.Keys);
        Assert.Empty(run.CSharpErrors());
    }

    [Fact]
    public void An_unknown_type_is_left_to_the_CSharp_compiler_and_the_rest_is_emitted()
    {
        GeneratorRun run = new GeneratorHarness(
            """
            using Summit;
            [Corpus("corpus")] public static partial class Library { public static partial Table<Entry> Entries { get; } }
            [Record] public readonly partial struct Entry
            {
                [Key] public partial string Id { get; }
                public partial Sting Name { get; }
                [Search] public partial string Text { get; }
                public partial RecordList<Note> Notes { get; }
                public partial Entry? Next { get; }
            }
            """,
            ("corpus/entries.yaml", "- {id: a, name: x, text: y}\n")
        )
            .AddCSharp(
                """
                using Summit;
                static class Program
                {
                    static int Main() => Library.Entries.Search("x", new Summit.SearchHit<Entry>[1]) + (Library.Entries.Get("a").Next is { IsNull: false } next && next == default ? 1 : 0);
                }
                """
            )
            .Run();
        Assert.Empty(run.Reported);
        Assert.Equal(
            ["CS0246", "CS0246", "CS9248", "CS9248"],
            run.CSharpErrors().Select(error => error.Split(": ")[1].Split(' ')[1]).Order(StringComparer.Ordinal)
        );
        Assert.All(run.CSharpErrors(), error =>
            Assert.True(
                error.Contains("Sting", StringComparison.Ordinal)
                    || error.Contains("Note", StringComparison.Ordinal)
                    || error.Contains("Entry.Name", StringComparison.Ordinal),
                error
            )
        );
    }

    [Fact]
    public void A_missing_namespace_is_one_error_per_file()
    {
        const string record =
            "[Record] public readonly partial struct {0} {{ [Key] public partial string Id {{ get; }} public partial DateOnly Day {{ get; }} public partial TimeSpan? Length {{ get; }} }}";
        GeneratorRun run = new GeneratorHarness(
            "using Summit;\n[Corpus(\"\")] public static partial class Library { public static partial Table<Entry> Entries { get; } public static partial Table<Note> Notes { get; } }\n"
                + string.Format(CultureInfo.InvariantCulture, record, "Entry")
        )
            .AddCSharp(
                "namespace Notes; using Summit; " + string.Format(CultureInfo.InvariantCulture, record, "Other"),
                "Unused.cs"
            )
            .AddCSharp("using Summit; " + string.Format(CultureInfo.InvariantCulture, record, "Note"), "Note.cs")
            .Run();
        Assert.Equal(
            ["Note.cs", "Schema.cs"],
            run.Reported.Select(error => error.Split('(')[0]).Order(StringComparer.Ordinal)
        );
        Assert.All(run.Result.Diagnostics, error => Assert.Equal("SUM0120", error.Id));
        Assert.DoesNotContain(run.CSharpErrors(), error => !error.StartsWith("Unused.cs", StringComparison.Ordinal));
    }

    private static string Text(Microsoft.CodeAnalysis.Text.LinePosition position) =>
        $"({position.Line + 1},{position.Character + 1})";
}
