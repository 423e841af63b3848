using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Summit.Generator.Tests.Harness;

/// <summary>
/// Which steps of a run did what, a line a step: what an edit costs. The presets are the runs that follow an edit of the
/// fixture <c>Fixture.Sampler</c>, which has four files and three tables.
/// </summary>
internal static class RunReasons
{
    /// <summary>No step ran.</summary>
    public const string NothingRan = """
        Files: 4 Cached
        RefusedTables: 1 Cached
        Schemas: 1 Cached
        Corpora: 1 Cached
        Tables: 3 Cached
        Diagnostics: 1 Cached
        source of Schemas: 1 Cached
        source of Tables: 3 Cached
        source of Diagnostics: 1 Cached

        """;

    /// <summary>The tables and attributes of the schema are at other locations, which no emitted file contains.</summary>
    public static readonly string TablesMoved = NothingRan
        .Replace("RefusedTables: 1 Cached", "RefusedTables: 1 Unchanged", StringComparison.Ordinal)
        .Replace("3 Cached\nDiagnostics: 1 Cached", "3 Cached\nDiagnostics: 1 Unchanged", StringComparison.Ordinal);

    /// <summary>One file was taken again, and has the text that it had.</summary>
    public const string FileTakenAgain = """
        Files: 3 Cached, 1 Unchanged
        RefusedTables: 1 Cached
        Schemas: 1 Cached
        Corpora: 1 Cached
        Tables: 3 Cached
        Diagnostics: 1 Cached
        source of Schemas: 1 Cached
        source of Tables: 3 Cached
        source of Diagnostics: 1 Cached

        """;

    /// <summary>One file was taken again and the corpus compiled, and it is the same.</summary>
    public const string CorpusCompiledAgain = """
        Files: 3 Cached, 1 Modified
        RefusedTables: 1 Cached
        Schemas: 1 Cached
        Corpora: 1 Unchanged
        Tables: 3 Cached
        Diagnostics: 1 Cached
        source of Schemas: 1 Cached
        source of Tables: 3 Cached
        source of Diagnostics: 1 Cached

        """;

    /// <summary>The same mistakes stand in other places: they are reported anew, and nothing is emitted.</summary>
    public const string DiagnosticsMoved = """
        Files: 3 Cached, 1 Modified
        RefusedTables: 1 Cached
        Schemas: 1 Cached
        Corpora: 1 Modified
        Tables: 3 Unchanged
        Diagnostics: 1 Modified
        source of Schemas: 1 Cached
        source of Tables: 3 Cached
        source of Diagnostics: 1 Modified

        """;

    /// <summary>The data of one table changed: it is emitted, and no other.</summary>
    public const string OneTableEmitted = """
        Files: 3 Cached, 1 Modified
        RefusedTables: 1 Cached
        Schemas: 1 Cached
        Corpora: 1 Modified
        Tables: 2 Unchanged, 1 Modified
        Diagnostics: 1 Cached
        source of Schemas: 1 Cached
        source of Tables: 2 Cached, 1 Modified
        source of Diagnostics: 1 Cached

        """;

    private static readonly string[] StepNames =
    [
        .. typeof(TrackingNames)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (string)field.GetRawConstantValue()!),
    ];

    /// <summary>The outputs of every step of the generator, by its name.</summary>
    public static IEnumerable<(string Name, IEnumerable<IncrementalGeneratorRunStep> Steps)> Steps(
        GeneratorRunResult result
    ) =>
        StepNames.Select(name =>
            (name, result.TrackedSteps.TryGetValue(name, out var steps) ? steps.AsEnumerable() : [])
        );

    /// <summary>The reasons of a run, as the presets have them.</summary>
    public static string Of(GeneratorRun run) =>
        string.Concat(
            Steps(run.Result)
                .Concat(Outputs(run.Result))
                .Select(step => $"{step.Name}: {Summary(step.Steps.SelectMany(Reasons))}\n")
        );

    /// <summary>Asserts that a run over the input of the run before did no work that mattered.</summary>
    public static void AssertNothingRan(GeneratorRunResult result)
    {
        foreach ((string name, IEnumerable<IncrementalGeneratorRunStep> steps) in Steps(result).Concat(Outputs(result)))
            Assert.All(steps.SelectMany(Reasons), reason =>
                Assert.True(
                    reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged,
                    $"{name}: {reason}"
                )
            );
    }

    /// <summary>The steps that emit or report, by the step that they follow.</summary>
    private static IEnumerable<(string Name, IEnumerable<IncrementalGeneratorRunStep> Steps)> Outputs(
        GeneratorRunResult result
    )
    {
        ILookup<string?, IncrementalGeneratorRunStep> byInput = result
            .TrackedOutputSteps.SelectMany(output => output.Value)
            .ToLookup(step => step.Inputs.Single().Source.Name);
        return StepNames.Where(byInput.Contains).Select(name => ($"source of {name}", byInput[name]));
    }

    private static IEnumerable<IncrementalStepRunReason> Reasons(IncrementalGeneratorRunStep step) =>
        step.Outputs.Select(output => output.Reason);

    private static string Summary(IEnumerable<IncrementalStepRunReason> reasons) =>
        string.Join(
            ", ",
            reasons
                .GroupBy(reason => reason)
                .OrderByDescending(group => group.Count())
                .ThenBy(group => group.Key)
                .Select(group => $"{group.Count()} {group.Key}")
        );
}
