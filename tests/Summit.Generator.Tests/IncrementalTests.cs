using Summit.Compiler.Parse;
using Summit.Generator.Tests.Harness;

namespace Summit.Generator.Tests;

/// <summary>What each edit costs: which steps run again, and which files are emitted again.</summary>
public class IncrementalTests
{
    private const string Samples = "corpus/samples.yaml";

    /// <summary>What the files hold, as it was parsed for this run or one before.</summary>
    private static IReadOnlyList<YamlNode>[] Parsed(GeneratorRun run) =>
        [
            .. run
                .Result.TrackedSteps[TrackingNames.Files]
                .SelectMany(step => step.Outputs)
                .Select(output => ((YamlFile)output.Value).Documents),
        ];

    [Fact]
    public void An_edit_of_other_csharp_runs_nothing() =>
        Assert.Equal(RunReasons.NothingRan, AfterEdit(project => project.AddCSharp("class Unrelated { }")));

    [Fact]
    public void A_property_of_the_project_that_is_not_its_folder_runs_nothing() =>
        Assert.Equal(RunReasons.NothingRan, AfterEdit(project => project.SetProperty("rootnamespace", "Elsewhere")));

    [Fact]
    public void A_file_that_is_not_yaml_runs_nothing() =>
        Assert.Equal(RunReasons.NothingRan, AfterEdit(project => project.Write("corpus/README.md", "# Read me")));

    [Fact]
    public void A_file_saved_with_the_same_text_runs_nothing() =>
        Assert.Equal(RunReasons.FileTakenAgain, AfterEdit(project => project.Write(Samples, TextOf(Samples))));

    [Fact]
    public void An_edit_of_a_file_parses_that_file_alone()
    {
        GeneratorHarness project = Fixture.Sampler();
        IReadOnlyList<YamlNode>[] before = Parsed(project.Run());
        IReadOnlyList<YamlNode>[] after = Parsed(project.Write(Samples, "# New\n" + TextOf(Samples)).Run());

        Assert.Equal(4, after.Length);
        Assert.Equal(3, after.Count(documents => Array.Exists(before, known => ReferenceEquals(known, documents))));
    }

    [Fact]
    public void A_comment_above_the_records_emits_nothing() =>
        Assert.Equal(
            RunReasons.CorpusCompiledAgain,
            AfterEdit(project => project.Write(Samples, "# New\n" + TextOf(Samples)))
        );

    [Fact]
    public void A_comment_above_a_mistake_reports_it_anew_and_emits_nothing()
    {
        string broken = TextOf(Samples).Replace("boolean: true", "boolean: perhaps", StringComparison.Ordinal);
        GeneratorHarness project = Fixture.Sampler().Write(Samples, broken);
        project.Run();
        Assert.Equal(RunReasons.DiagnosticsMoved, RunReasons.Of(project.Write(Samples, "# New\n" + broken).Run()));
    }

    [Fact]
    public void A_changed_value_emits_the_table_that_holds_it() =>
        Assert.Equal(
            RunReasons.OneTableEmitted,
            AfterEdit(project =>
                project.Write(Samples, TextOf(Samples).Replace("integer: 42", "integer: 43", StringComparison.Ordinal))
            )
        );

    [Fact]
    public void An_added_file_is_parsed_alone_and_emits_the_tables_it_changes()
    {
        // The topic sorts last, so that no row of another table moves and samples stay as they are.
        Assert.Equal(
            """
            Files: 4 Cached, 1 New
            RefusedTables: 1 Cached
            Schemas: 1 Cached
            Corpora: 1 Modified
            Tables: 2 Unchanged, 1 Modified
            Diagnostics: 1 Cached
            source of Schemas: 1 Cached
            source of Tables: 2 Cached, 1 Modified
            source of Diagnostics: 1 Cached

            """,
            AfterEdit(project => project.Write("corpus/topics/syria.yaml", "name: Syria\n"))
        );
    }

    [Fact]
    public void A_deleted_file_parses_none()
    {
        Assert.Equal(
            """
            Files: 3 Cached, 1 Removed
            RefusedTables: 1 Cached
            Schemas: 1 Cached
            Corpora: 1 Modified
            Tables: 3 Modified
            Diagnostics: 1 Unchanged
            source of Schemas: 1 Cached
            source of Tables: 3 Modified
            source of Diagnostics: 1 Cached

            """,
            AfterEdit(project => project.Delete(Samples))
        );
    }

    [Fact]
    public void A_field_renamed_in_the_schema_parses_no_file_and_leaves_the_other_tables()
    {
        Assert.Equal(
            """
            Files: 4 Cached
            RefusedTables: 1 Cached
            Schemas: 1 Modified
            Corpora: 1 Modified
            Tables: 2 Unchanged, 1 Modified
            Diagnostics: 1 Unchanged
            source of Schemas: 1 Modified
            source of Tables: 2 Cached, 1 Modified
            source of Diagnostics: 1 Cached

            """,
            AfterEdit(project => project.EditSchema("AllSamples", "EverySample"))
        );
    }

    [Fact]
    public void A_comment_in_the_schema_emits_nothing() =>
        Assert.Equal(RunReasons.TablesMoved, AfterEdit(project => project.EditSchema("[Corpus(", "// New\n[Corpus(")));

    [Fact]
    public void Another_folder_of_the_project_reads_other_files()
    {
        GeneratorHarness project = Fixture.Sampler();
        Assert.Contains("Count = 4;", project.Run().Sources["Sampler.Sample.TableData.g.cs"], StringComparison.Ordinal);
        Assert.Contains(
            "Count = 0;",
            project.SetProperty("projectdir", "/elsewhere/").Run().Sources["Sampler.Sample.TableData.g.cs"],
            StringComparison.Ordinal
        );
    }

    private static string TextOf(string path) => Fixture.ReadFiles("Sampler").Single(file => file.Path == path).Text;

    /// <summary>The reasons of the run that follows an edit.</summary>
    private static string AfterEdit(Func<GeneratorHarness, GeneratorHarness> edit)
    {
        GeneratorHarness project = Fixture.Sampler();
        project.Run();
        return RunReasons.Of(edit(project).Run());
    }
}
