using System.Globalization;
using Microsoft.CodeAnalysis;
using Summit.Generator.Tests.Harness;

namespace Summit.Generator.Tests.Diagnostics;

/// <summary>
/// An empty corpus is always reported, and an attribute that contradicts the YAML is reported at the attribute.
/// </summary>
public class CorpusFolderTests
{
    private const string Talk =
        "[Record] public readonly partial struct Talk { [Key] public partial string Id { get; } [Alias] public partial string? Name { get; } }";

    [Theory]
    [InlineData("corpsu", "/p/corpus/talks.yaml", " Did you mean 'corpus'?")]
    [InlineData("Corpus", "/p/corpus/talks.yaml", " Did you mean 'corpus'?")]
    [InlineData("data/talk", "/p/data/talks/2026/a.yaml", " Did you mean 'data/talks'?")]
    [InlineData("dta", "/p/data/talks/2026/a.yaml", " Did you mean 'data'?")]
    [InlineData("../corpsu", "/corpus/talks/a.yaml", " Did you mean '../corpus'?")]
    [InlineData("glossary", "/p/corpus/talks/a.yaml", " The YAML of the build lies in 'corpus'.")]
    [InlineData("corpus", "/p/settings.txt", " The build has no YAML at all.")]
    public void A_folder_without_files_is_an_error_that_suggests_the_intended_folder(
        string folder,
        string file,
        string hint
    )
    {
        Diagnostic reported = Assert.Single(Project(folder, file).Run().Result.Diagnostics);
        Assert.Equal("SUM0121", reported.Id);
        Assert.Equal($"Schema.cs: (0,1)-(0,{11 + folder.Length})", reported.Location.GetLineSpan().ToString());
        Assert.EndsWith(hint, reported.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_corpus_with_an_unlisted_folder_is_an_error_at_its_own_attribute()
    {
        Diagnostic reported = Assert.Single(
            Project("corpus", "/p/corpus/talks.yaml")
                .AddCSharp(
                    """
                    [Summit.Corpus("glossary")] public static partial class Glossary { public static partial Summit.Table<Term> Terms { get; } }
                    [Summit.Record] public readonly partial struct Term { [Summit.Key] public partial string Id { get; } }
                    """,
                    "Glossary.cs"
                )
                .Run()
                .Result.Diagnostics
        );
        Assert.Equal("SUM0121", reported.Id);
        Assert.Equal("Glossary.cs", reported.Location.GetLineSpan().Path);
    }

    [Theory]
    [InlineData("corpus", "corpus", "SUM0122")]
    [InlineData("corpus", "./corpus/", "SUM0122")]
    [InlineData("corpus", "", "SUM0121")]
    [InlineData("corpus/talks", "corpus", "SUM0121")]
    public void A_folder_that_is_listed_and_exists_may_be_empty(string folder, string listed, string id) =>
        Assert.Equal(
            id,
            Assert
                .Single(
                    Project(folder, "/p/other/a.yaml")
                        .SetProperty("summitlistedfolder", listed)
                        .Run()
                        .Result.Diagnostics
                )
                .Id
        );

    [Fact]
    public void Adding_and_removing_files_updates_the_error_for_an_empty_corpus()
    {
        GeneratorHarness project = Project("corpus", "/p/README.md");
        Assert.Single(project.Run().Reported);
        Assert.Empty(project.Write("/p/corpus/talks.yaml", "- id: a\n").Run().Reported);
        Assert.Single(project.Delete("/p/corpus/talks.yaml").Run().Reported);
    }

    [Fact]
    public void A_schema_with_an_error_is_not_reported_as_empty() =>
        Assert.Equal(
            "SUM0104",
            Assert
                .Single(
                    Project("corpsu", "/p/corpus/talks.yaml")
                        .EditSchema("string? Name", "object Name")
                        .Run()
                        .Result.Diagnostics
                )
                .Id
        );

    [Fact]
    public void A_pattern_that_matches_no_file_is_reported_at_its_attribute()
    {
        Diagnostic reported = Assert.Single(
            Project("corpus", "/p/corpus/talks.yaml")
                .EditSchema(
                    "public static partial Table",
                    "\n[Files(\"talks.yaml\", \"tlaks/*.yaml\")] public static partial Table"
                )
                .Run()
                .Result.Diagnostics
        );
        Assert.Equal("SUM0043", reported.Id);
        Assert.Equal("Schema.cs: (1,1)-(1,36)", reported.Location.GetLineSpan().ToString());
    }

    [Fact]
    public void A_pattern_of_two_tables_is_reported_at_both_attributes()
    {
        GeneratorRun run = Project("corpus", "/p/corpus/talks.yaml")
            .EditSchema(
                "public static partial Table<Talk> Talks { get; }",
                "[Files(\"talks.yaml\", \"x.yaml\")] public static partial Table<Talk> Talks { get; }\n[Files(\"x.yaml\")] public static partial Table<Other> Others { get; }"
            )
            .AddCSharp(
                "[Summit.Record] public readonly partial struct Other { [Summit.Key] public partial string Id { get; } }"
            )
            .Run();
        Assert.Equal(["SUM0043", "SUM0043"], run.Result.Diagnostics.Select(item => item.Id));
        Assert.Equal([0, 1], run.Result.Diagnostics.Select(item => item.Location.GetLineSpan().StartLinePosition.Line));
    }

    [Fact]
    public void A_path_that_no_record_has_is_reported_once_at_its_attribute()
    {
        string yaml = string.Concat(Enumerable.Range(0, 54).Select(i => $"- {{id: a{i}, names: {{short: A{i}}}}}\n"));
        GeneratorHarness project = Project("corpus", "/p/corpus/talks.yaml", yaml)
            .EditSchema("[Alias] public partial string? Name", "\n[Field(\"names.shrt\")] public partial string Name")
            .EditSchema("[Record]", "[Record, IgnoreUnknown]");
        Diagnostic reported = Assert.Single(project.Run().Result.Diagnostics);
        Assert.Equal("SUM0063", reported.Id);
        Assert.Equal("Schema.cs: (2,1)-(2,20)", reported.Location.GetLineSpan().ToString());

        Assert.Empty(project.EditSchema("names.shrt", "names.short").Run().Reported);
        Assert.Equal(
            "SUM0010",
            Assert.Single(project.Write("/p/corpus/talks.yaml", yaml + "- id: b\n").Run().Result.Diagnostics).Id
        );
    }

    [Theory]
    [InlineData("- id: a\n- id: a\n", "SUM0012")]
    [InlineData("- {id: a, name: x}\n- {id: b, name: x}\n", "SUM0013")]
    public void A_message_names_another_file_by_its_path_in_the_project(string yaml, string id)
    {
        string reported = Assert.Single(Project("corpus", "/p/corpus/talks.yaml", yaml).Run().Reported);
        Assert.StartsWith("/p/corpus/talks.yaml(2,", reported, StringComparison.Ordinal);
        Assert.Contains(id, reported, StringComparison.Ordinal);
        Assert.Contains(" in corpus/talks.yaml, line 1", reported, StringComparison.Ordinal);
    }

    private static GeneratorHarness Project(string folder, string file, string yaml = "- id: a\n") =>
        new GeneratorHarness(
            $"[Corpus(\"{folder}\")] public static partial class Conference {{ public static partial Table<Talk> Talks {{ get; }} }}\n{Talk}",
            (file, yaml)
        )
            .SetProperty("projectdir", "/p/")
            .AddCSharp("global using Summit;", "Usings.cs");
}
