using Summit.Package.Tests.Harness;

namespace Summit.Package.Tests;

/// <summary>Projects with other settings than the template either work or get a single error with the reason.</summary>
public sealed class ProjectSettingTests : IClassFixture<ProjectSettingTests.Project>
{
    private readonly string _folder;

    /// <summary>One project for all tests of the class. Its name is not a valid C# name.</summary>
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
    public void A_project_without_implicit_usings_and_nullable_builds()
    {
        string program = Path.Combine(_folder, "Program.cs");
        File.WriteAllText(program, "using System;\n" + File.ReadAllText(program));
        ProcessRun build = Build("-p:ImplicitUsings=disable", "-p:Nullable=disable").Succeeded();
        Assert.All(build.Diagnostics, error => Assert.Contains("Notebook.cs", error, StringComparison.Ordinal));
    }

    [Fact]
    public void An_older_language_version_is_refused_by_name() =>
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
    public void An_older_framework_is_refused_by_name()
    {
        string project = File.ReadAllText(ProjectFile);
        File.WriteAllText(ProjectFile, project.Replace("net9.0", "net8.0", StringComparison.Ordinal));
        ProcessRun build = Build();
        File.WriteAllText(ProjectFile, project);

        Assert.Equal(
            $"{ProjectFile} : error SUM0904: Summit needs .NET 9 or later; the target framework is net8.0. Set TargetFramework to net9.0 "
                + "or later, or reference Summit only for target frameworks that are recent enough.",
            Assert.Single(build.Diagnostics)
        );
    }

    [Theory]
    [InlineData("data")]
    [InlineData("")]
    public void A_corpus_without_a_file_is_an_error_at_its_attribute(string folder) =>
        Assert.Matches(
            @"Notebook\.cs\([0-9]+,[0-9]+\): error SUM0121: The corpus 'Notebook' would be empty",
            Assert.Single(Build($"-p:SummitCorpusFolder={folder}").Diagnostics)
        );

    [Fact]
    public void A_project_that_uses_a_corpus_has_neither_its_build_files_nor_the_generator()
    {
        string folder = Workplace.PathOf("corpus-user");
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), "_ = typeof(Summit.CorpusAttribute);\n");
        File.WriteAllText(
            Path.Combine(folder, "corpus-user.csproj"),
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net9.0</TargetFramework>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
              <ItemGroup>
                <ProjectReference Include="{ProjectFile}" />
              </ItemGroup>
            </Project>
            """
        );
        Assert.Empty(ProcessRun.Dotnet(folder, "build").Succeeded().Diagnostics);
        ProcessRun used = ProcessRun
            .Dotnet(
                folder,
                "build",
                "-getItem:Analyzer,CompilerVisibleProperty",
                "-getProperty:WarningsAsErrors,HotReloadAutoRestart"
            )
            .Succeeded();
        Assert.DoesNotContain("Summit.Generator", used.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("SummitListedFolder", used.Output, StringComparison.Ordinal);
        Assert.Contains("\"HotReloadAutoRestart\": \"true\"", used.Output, StringComparison.Ordinal);
    }

    private string ProjectFile => Path.Combine(_folder, "1st.corpus.csproj");

    private ProcessRun Build(params string[] properties) => ProcessRun.Dotnet(_folder, ["build", .. properties]);
}
