using Microsoft.CodeAnalysis;
using Summit.Generator.Tests.Harness;

namespace Summit.Generator.Tests.Diagnostics;

/// <summary>Errors in YAML are reported like errors in C#: file, line, column, severity, id and remedy.</summary>
public class LocationTests
{
    [Theory]
    [InlineData("", "corpus/topics/arms.yaml", "corpus/topics/arms.yaml")]
    [InlineData(
        "/home/me/project/",
        "/home/me/project/corpus/topics/arms.yaml",
        "/home/me/project/corpus/topics/arms.yaml"
    )]
    [InlineData(
        "/home/me/project/",
        "/home/me/project/src/../corpus/topics/arms.yaml",
        "/home/me/project/corpus/topics/arms.yaml"
    )]
    [InlineData("C:\\project\\", "C:\\project\\corpus\\topics\\arms.yml", "C:/project/corpus/topics/arms.yml")]
    public void An_error_is_reported_with_its_path(string project, string path, string shown) =>
        Assert.Contains(
            $"{shown}(2,3): error SUM0007: 'naem' is not a field of Topic; correct the name or remove it. Did you mean 'name'?",
            new GeneratorHarness(Fixture.ReadSchema("Sampler"), [(path, "- id: arms\n  naem: Arms control\n")])
                .SetProperty("projectdir", project)
                .Run()
                .Reported
        );

    [Fact]
    public void An_error_spans_the_token()
    {
        Diagnostic error = Assert.Single(
            Fixture
                .Sampler()
                .Write(
                    "corpus/topics/arms.yaml",
                    "# Arms\nname: Arms control\notherNames: [Weapons, оружие]\nbroader: armz\n"
                )
                .Run()
                .Result.Diagnostics
        );
        Assert.Equal(LocationKind.ExternalFile, error.Location.Kind);
        Assert.Equal("corpus/topics/arms.yaml: (3,9)-(3,13)", error.Location.GetLineSpan().ToString());
        Assert.Equal(65, error.Location.SourceSpan.Start);
        Assert.Equal(4, error.Location.SourceSpan.Length);
    }

    [Fact]
    public void A_file_without_records_is_a_warning() =>
        Assert.Equal(
            "corpus/topics/nothing.yaml(1,1): warning SUM0002: The file holds no Topic; write one or delete the file.",
            Assert.Single(Fixture.Sampler().Write("corpus/topics/nothing.yaml", "# later\n").Run().Reported)
        );
}
