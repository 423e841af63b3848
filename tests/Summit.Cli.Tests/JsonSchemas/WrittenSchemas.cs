using NJsonSchema;
using NJsonSchema.Validation;
using Summit.Cli.Tests.Harness;
using Summit.Cli.Usage;

namespace Summit.Cli.Tests.JsonSchemas;

/// <summary>The JSON Schemas of the flagship corpus, written by the tool.</summary>
internal sealed class WrittenSchemas : IDisposable
{
    public WrittenSchemas()
    {
        Run = ToolRun.Piped("schema", Corpus.Folder, "--corpus", CorpusCopy.Assembly, "--out", Folder);
        Assert.Equal("", Run.Error);
        Assert.Equal(ExitCode.Success, Run.ExitCode);
    }

    public CorpusCopy Corpus { get; } = new();

    /// <summary>The run of the tool.</summary>
    public ToolRun Run { get; }

    public string Folder => Path.Combine(Corpus.Root, "schemas");

    /// <summary>Returns the text of the schema of a table.</summary>
    public string Text(string table) => File.ReadAllText(Path.Combine(Folder, $"{table}.schema.json"));

    /// <summary>
    /// Returns the validator's errors for a YAML file of a table, including those inside alternatives.
    /// </summary>
    public async Task<IReadOnlyList<ValidationError>> Validate(string table, string yaml)
    {
        JsonSchema schema = await JsonSchema.FromJsonAsync(Text(table));
        return [.. YamlJson.Documents(yaml).SelectMany(document => schema.Validate(document)).SelectMany(Flatten)];
    }

    public void Dispose() => Corpus.Dispose();

    private static IEnumerable<ValidationError> Flatten(ValidationError error) =>
        error switch
        {
            ChildSchemaValidationError parent => parent
                .Errors.Values.SelectMany(errors => errors)
                .SelectMany(Flatten)
                .Prepend(error),
            MultiTypeValidationError parent => parent
                .Errors.Values.SelectMany(errors => errors)
                .SelectMany(Flatten)
                .Prepend(error),
            _ => [error],
        };
}
