using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Summit.Generator.Tests.Harness;

namespace Summit.Generator.Tests;

/// <summary>
/// Steps pass only values to each other. Objects of Roslyn would keep a compilation alive and never be equal.
/// </summary>
public class ModelPurityTests
{
    public static TheoryData<string> Projects => ["sound", "broken YAML", "broken schema"];

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_step_holds_anything_of_roslyn(string project)
    {
        GeneratorRunResult result = Create(project).Run().Result;
        foreach ((string name, IEnumerable<IncrementalGeneratorRunStep> steps) in RunReasons.Steps(result))
            Assert.Null(
                ObjectGraph.Find(
                    name,
                    steps.SelectMany(step => step.Outputs).Select(output => output.Value).ToArray(),
                    IsOfRoslyn
                )
            );
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void The_same_input_gives_equal_values(string project)
    {
        var first = RunReasons.Steps(Create(project).Run().Result).ToDictionary(step => step.Name, Values);
        foreach (
            (string Name, IEnumerable<IncrementalGeneratorRunStep> Steps) step in RunReasons.Steps(
                Create(project).Run().Result
            )
        )
        {
            Assert.Equal(first[step.Name], Values(step));
            Assert.Equal(
                first[step.Name].Select(value => value.GetHashCode()),
                Values(step).Select(value => value.GetHashCode())
            );
        }
    }

    [Fact]
    public void The_walk_finds_nested_objects()
    {
        var hidden = new
        {
            Items = new List<object> { "text", Tuple.Create(1, (object)CSharpCompilation.Create("Hidden").Assembly) },
        };
        Assert.NotNull(ObjectGraph.Find("root", hidden, IsOfRoslyn));
    }

    private static bool IsOfRoslyn(object value) =>
        value
            is ISymbol
                or Compilation
                or SyntaxNode
                or SyntaxTree
                or SyntaxReference
                or Location
                or Diagnostic
                or SemanticModel
                or AttributeData
                or AdditionalText;

    private static GeneratorHarness Create(string project) =>
        project switch
        {
            "broken YAML" => Fixture.Sampler().Write("corpus/samples.yaml", "- id: a\n  integer: x\n- : [\n"),
            "broken schema" => Fixture
                .Sampler()
                .EditSchema("public partial int Integer", "public partial object Integer"),
            _ => Fixture.Sampler(),
        };

    private static object[] Values((string Name, IEnumerable<IncrementalGeneratorRunStep> Steps) step) =>
        [.. step.Steps.SelectMany(item => item.Outputs).Select(output => output.Value)];
}
