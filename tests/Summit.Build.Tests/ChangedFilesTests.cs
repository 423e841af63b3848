using Summit.Build.Tests.Harness;

namespace Summit.Build.Tests;

/// <summary>
/// A build has the data that lies on disk, whatever way it got there: the time at which a file was written says little.
/// </summary>
public sealed class ChangedFilesTests : IDisposable
{
    private readonly Consumer _consumer = new();

    public ChangedFilesTests()
    {
        _consumer
            .WriteOld("corpus/talks/b.yaml", "title: Before\n")
            .WriteOld("corpus/talks/c.yaml", "title: Chapter\n");
        Assert.True(_consumer.Compiles());
        Assert.Equal("b=Before c=Chapter opening=Opening", _consumer.Talks());
    }

    public void Dispose() => _consumer.Dispose();

    [Fact]
    public void Files_that_are_deleted_renamed_or_added_are_seen()
    {
        Builds("b=Before c=Chapter", _consumer.Delete("corpus/talks/opening.yaml"));
        Builds("c=Chapter d=Before", _consumer.Move("corpus/talks/b.yaml", "corpus/talks/d.yaml"));
        Builds("a=Added c=Chapter d=Before", _consumer.WriteOld("corpus/talks/a.yaml", "title: Added\n"));
        Builds("a=Added d=Before", _consumer.Move("corpus/talks/c.yaml", "corpus/talks/c.yaml.off"));
        Builds("d=Before", _consumer.Move("corpus/talks/a.yaml", "corpus/talks/.drafts/a.yaml"));
    }

    [Fact]
    public void A_file_that_is_replaced_by_one_of_any_age_is_seen()
    {
        Builds("b=Behind c=Chapter opening=Opening", _consumer.WriteOld("corpus/talks/b.yaml", "title: Behind\n"));
        Builds(
            "b=Beyond all c=Chapter opening=Opening",
            _consumer.WriteOld("corpus/talks/b.yaml", "title: Beyond all\n")
        );
        Builds(
            "b=Chapter c=Beyond all opening=Opening",
            _consumer
                .Move("corpus/talks/b.yaml", "b.yaml")
                .Move("corpus/talks/c.yaml", "corpus/talks/b.yaml")
                .Move("b.yaml", "corpus/talks/c.yaml")
        );
    }

    [Fact]
    public void Another_branch_another_glob_and_another_folder_are_seen()
    {
        _consumer.WriteOld("other/talks/x.yaml", "title: Experiment\n");
        Builds("x=Experiment", _consumer.Move("corpus", "main").Move("other", "corpus"));
        Builds("b=Before c=Chapter opening=Opening", _consumer.Move("corpus", "other").Move("main", "corpus"));

        // A property on the command line changes no file at all.
        Assert.True(_consumer.Compiles("-p:SummitCorpusFolder=corpus/talks"));
        Assert.False(_consumer.Compiles("-p:SummitCorpusFolder=corpus/talks"));
        string project = File.ReadAllText(_consumer.PathOf("Consumer.csproj"));
        Builds(
            "b=Before opening=Opening",
            _consumer.WriteOld(
                "Consumer.csproj",
                project
                    .Replace("</Nullable>", "</Nullable><DefaultItemExcludes />", StringComparison.Ordinal)
                    .Replace(
                        "<Import Project=\"" + AppContext.BaseDirectory + "build/Summit.targets\" />",
                        "<Import Project=\""
                            + AppContext.BaseDirectory
                            + "build/Summit.targets\" /><ItemGroup><AdditionalFiles Remove=\"corpus/talks/c.yaml\" /></ItemGroup>",
                        StringComparison.Ordinal
                    )
            )
        );
    }

    [Fact]
    public void A_failed_build_and_a_design_time_build_hide_no_change()
    {
        _consumer.Write("corpus/talks/opening.yaml", "title: [\n");
        Assert.NotEqual(0, _consumer.Build().ExitCode);
        Builds("b=Before c=Chapter", _consumer.Delete("corpus/talks/opening.yaml"));

        _consumer.Delete("corpus/talks/b.yaml");
        (int exitCode, string arguments) = _consumer.Run(
            "msbuild",
            "-t:Compile",
            // Editors name a file that does not exist, so that no build is up to date.
            "-p:DesignTimeBuild=true;SkipCompilerExecution=true;ProvideCommandLineArgs=true;NonExistentFile=none",
            "-getItem:CscCommandLineArgs,UpToDateCheckInput"
        );
        Assert.Equal(0, exitCode);
        Assert.Contains("/additionalfile:corpus/talks/c.yaml", arguments, StringComparison.Ordinal);
        Assert.Contains("\"corpus/talks/c.yaml\"", arguments, StringComparison.Ordinal);
        Assert.DoesNotContain("b.yaml", arguments, StringComparison.Ordinal);
        Builds("c=Chapter", _consumer);
    }

    [Fact]
    public void A_test_run_is_of_what_lies_on_disk()
    {
        _consumer.Delete("corpus/talks/b.yaml").Run("test", "-p:IsTestProject=true");
        Assert.Equal("c=Chapter opening=Opening", _consumer.Talks());
    }

    [Fact]
    public void A_clean_removes_the_list_of_files()
    {
        string list = _consumer.PathOf("obj/Debug/net10.0/Consumer.SummitCorpus.txt");
        Assert.True(File.Exists(list));
        Assert.Equal(0, _consumer.Run("clean", "-nologo", "-v", "quiet").ExitCode);
        Assert.False(File.Exists(list));
    }

    private static void Builds(string talks, Consumer consumer)
    {
        Assert.True(consumer.Compiles(), $"'{talks}' is not built.");
        Assert.Equal(talks, consumer.Talks());
        Assert.False(consumer.Compiles());
    }
}
