using NJsonSchema;
using Summit.Cli.Tests.Harness;
using Summit.Cli.Usage;

namespace Summit.Cli.Tests.JsonSchemas;

/// <summary>A condition of a table skips values that are no records; the JSON Schema accepts them as the compiler does.</summary>
public sealed class SkippedValueTests
{
    [Theory]
    [InlineData("version: 3\nen: {name: English}\n", true)]
    [InlineData("others: [sv, se]\ndraft: {title: x}\nnothing:\ntext: x\nflag: true\n", true)]
    [InlineData("- version: 3\n- en: {name: English}\n", true)]
    [InlineData("en: {name: English, nom: x}\n", false)]
    [InlineData("en: {name: [x]}\n", false)]
    public async Task A_schema_accepts_what_the_condition_skips(string yaml, bool isGood)
    {
        using var folder = new TemporaryFolder();
        string corpus = folder.File("haunted");
        Directory.CreateDirectory(corpus);
        File.WriteAllText(Path.Combine(corpus, "languages.yaml"), yaml);
        ToolRun run = ToolRun.Piped("schema", corpus, "--corpus", Compiled.Haunted, "--out", folder.File("schemas"));
        Assert.Equal(("", ExitCode.Success), (run.Error, run.ExitCode));
        JsonSchema schema = await JsonSchema.FromFileAsync(
            folder.File("schemas/tongues.schema.json"),
            TestContext.Current.CancellationToken
        );

        ToolRun check = ToolRun.Piped("check", corpus, "--corpus", Compiled.Haunted, "--plain");

        Assert.Equal(isGood, !check.Output.Contains(" error ", StringComparison.Ordinal));
        Assert.Equal(isGood, YamlJson.Documents(yaml).All(document => schema.Validate(document).Count == 0));
    }
}
