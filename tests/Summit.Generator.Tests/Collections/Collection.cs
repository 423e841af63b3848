using Summit.Generator.Tests.Harness;

namespace Summit.Generator.Tests.Collections;

/// <summary>
/// A collection of YAML that was not written for Summit, a schema that compiles it unchanged, and facts about it. The
/// compiled corpus and an independent reader state the same facts.
/// </summary>
/// <param name="Name">The folder of the schema and of a small sample, which was written for the tests.</param>
/// <param name="Folder">The corpus folder.</param>
/// <param name="Facts">A C# expression over the compiled corpus that returns one line per fact.</param>
/// <param name="Reader">Returns the same lines, in any order, read from the corpus folder.</param>
internal sealed record Collection(string Name, string Folder, string Facts, Func<string, IEnumerable<string>> Reader)
{
    /// <summary>The collections.</summary>
    public static IReadOnlyList<Collection> All { get; } =
    [
        new("Conferences", "data", ConferenceFacts.Expression, ConferenceFacts.Read),
        new("Rules", "sigma", RuleFacts.Expression, RuleFacts.Read),
        new("Landscape", "landscape", LandscapeFacts.Expression, LandscapeFacts.Read),
        new("Legislators", "congress-legislators", LegislatorFacts.Expression, LegislatorFacts.Read),
        new("Assemblies", "openstates", AssemblyFacts.Expression, AssemblyFacts.Read),
        new("Software", "selfhosted", SoftwareFacts.Expression, SoftwareFacts.Read),
        new("Advisories", "advisories", AdvisoryFacts.Expression, AdvisoryFacts.Read),
        new("Countries", "countries", CountryFacts.Expression, CountryFacts.Read),
    ];

    /// <summary>The schema.</summary>
    public string Schema => Fixture.ReadSchema($"Collections/{Name}");

    /// <summary>The corpus folder of the sample.</summary>
    public string Sample => Fixture.FolderOf($"Collections/{Name}/{Folder}");

    /// <summary>Creates a project with the schema and the files of a folder.</summary>
    public GeneratorHarness Over(string folder) =>
        new(Schema, Fixture.ReadData(folder).Select(file => ($"{Folder}/{file.Path}", file.Text)));
}
