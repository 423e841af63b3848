using Summit.Package.Tests.Harness;

namespace Summit.Package.Tests;

/// <summary>Projects that are set up in other ways than the template: they work, or say in one error why not.</summary>
public sealed class ProjectSettingTests : IClassFixture<ProjectSettingTests.Project>
{
    private readonly string _folder;

    /// <summary>One project for all tests of the class, with a name that is none in C#.</summary>
    public sealed class Project
    {
        internal string Folder { get; } = Workplace.NewProject("1st.corpus", "--empty", "--framework", "net9.0");
    }

    public ProjectSettingTests(Project project)
    {
        ArgumentNullException.ThrowIfNull(project);
        _folder = project.Folder;
    }

    [Fact]
    public void Without_implicit_usings_and_nullable_it_builds()
    {
        string program = Path.Combine(_folder, "Program.cs");
        File.WriteAllText(program, "using System;\n" + File.ReadAllText(program));
        ProcessRun build = Build("-p:ImplicitUsings=disable", "-p:Nullable=disable").Succeeded();
        Assert.All(build.Diagnostics, mistake => Assert.Contains("Notebook.cs", mistake, StringComparison.Ordinal));
    }

    [Fact]
    public void An_older_language_is_refused_by_name() =>
        Assert.Equal(
            $"{ProjectFile} : error SUM0902: Summit needs C# 13 or later, for the partial properties of a schema; LangVersion is 12.0. "
                + "Remove LangVersion from the project file and Directory.Build.props, or set it to 13.",
            Assert.Single(Build("-p:LangVersion=12.0").Diagnostics)
        );

    [Fact]
    public void An_older_compiler_is_refused_by_name() =>
        Assert.StartsWith(
            $"{ProjectFile} : error SUM0901: Summit needs the compiler of .NET SDK 9.0.300 ",
            Assert.Single(Build("-p:CompilerApiVersion=roslyn4.12").Diagnostics),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_corpus_without_a_file_is_pointed_out() =>
        Assert.Equal(
            $"{ProjectFile} : warning SUM0903: There is no YAML for Summit in the folder 'data'. Set <SummitCorpusFolder> in the "
                + "project file to the folder that [Corpus] names, or to nothing where the project has no corpus.",
            Assert.Single(Build("-p:SummitCorpusFolder=data").Succeeded().Diagnostics)
        );

    [Fact]
    public void A_project_without_a_corpus_is_left_in_peace() =>
        Assert.Empty(Build("-p:SummitCorpusFolder=").Succeeded().Diagnostics);

    private string ProjectFile => Path.Combine(_folder, "1st.corpus.csproj");

    private ProcessRun Build(params string[] properties) => ProcessRun.Dotnet(_folder, ["build", .. properties]);
}
