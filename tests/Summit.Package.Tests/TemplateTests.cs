using Summit.Package.Tests.Harness;

namespace Summit.Package.Tests;

/// <summary>The first steps of a new user: <c>dotnet new summit</c>, run, edit the YAML, run again.</summary>
public sealed class TemplateTests : IClassFixture<TemplateTests.Project>
{
    private readonly string _folder;

    /// <summary>One project for all tests of the class.</summary>
    public sealed class Project
    {
        internal string Folder { get; } = Workplace.NewProject("My-Alps");
    }

    public TemplateTests(Project project)
    {
        ArgumentNullException.ThrowIfNull(project);
        _folder = project.Folder;
    }

    private string Routes => Path.Combine(_folder, "corpus", "routes.yaml");

    [Fact]
    public void The_template_runs_at_once_and_after_an_edit_of_the_YAML()
    {
        Assert.Contains("  Lamp Ridge, to Raven's Rest, 5:30 h", ProcessRun.Dotnet(_folder, "run").Succeeded().Lines);

        string before = File.ReadAllText(Routes);
        File.WriteAllText(Routes, before.Replace("name: Lamp Ridge", "name: Lantern Ridge", StringComparison.Ordinal));
        Assert.Contains(
            "  Lantern Ridge, to Raven's Rest, 5:30 h",
            ProcessRun.Dotnet(_folder, "run").Succeeded().Lines
        );
        File.WriteAllText(Routes, before);
    }

    [Fact]
    public void The_template_searches()
    {
        IReadOnlyList<string> lines = ProcessRun.Dotnet(_folder, "run", "--", "ridge", "-ladder").Succeeded().Lines;
        Assert.StartsWith("North Gully: ", lines[0], StringComparison.Ordinal);
        Assert.Equal("1 of 4 routes", lines[^1]);
    }

    [Fact]
    public void A_broken_reference_is_the_only_error_and_has_its_location()
    {
        string before = File.ReadAllText(Routes);
        File.WriteAllText(Routes, before.Replace("to: ravens-rest", "to: ravens-resk", StringComparison.Ordinal));
        int line =
            before[..before.IndexOf("to: ravens-rest", StringComparison.Ordinal)].Count(letter => letter == '\n') + 1;

        ProcessRun build = ProcessRun.Dotnet(_folder, "build");
        File.WriteAllText(Routes, before);

        Assert.NotEqual(0, build.ExitCode);
        Assert.StartsWith(
            $"{Routes}({line},7): error SUM0014: ",
            Assert.Single(build.Diagnostics),
            StringComparison.Ordinal
        );
        Assert.Contains("'ravens-rest'", build.Output, StringComparison.Ordinal);
    }
}
