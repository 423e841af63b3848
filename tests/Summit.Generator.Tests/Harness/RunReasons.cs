using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Summit.Generator.Tests.Harness;

/// <summary>
/// The work of a run, one line per step: the cost of an edit. The constants are the runs after an edit of the fixture
/// <c>Fixture.Sampler</c>, which has four files and three tables.
/// </summary>
internal static class RunReasons
{
    /// <summary>No step did any work.</summary>
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

    /// <summary>The declarations of the tables moved, which does not affect the emitted code.</summary>
    public static readonly string TablesMoved = NothingRan
        .Replace("RefusedTables: 1 Cached", "RefusedTables: 1 Unchanged", StringComparison.Ordinal)
        .Replace("3 Cached\nDiagnostics: 1 Cached", "3 Cached\nDiagnostics: 1 Unchanged", StringComparison.Ordinal);

    /// <summary>One file was read again, and its text is unchanged.</summary>
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

    /// <summary>One file was read again and the corpus recompiled, and the corpus is unchanged.</summary>
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

    /// <summary>The same errors have other locations: they are reported again, and nothing is emitted.</summary>
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

    /// <summary>The data of one table changed, and only that table is emitted.</summary>
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

    /// <summary>Returns the outputs of every step of the generator, by its name.</summary>
    public static IEnumerable<(string Name, IEnumerable<IncrementalGeneratorRunStep> Steps)> Steps(
        GeneratorRunResult result
    ) =>
        StepNames.Select(name =>
            (name, result.TrackedSteps.TryGetValue(name, out var steps) ? steps.AsEnumerable() : [])
        );

    /// <summary>Returns the reasons of a run, in the format of the constants.</summary>
    public static string Of(GeneratorRun run) =>
        string.Concat(
            Steps(run.Result)
                .Concat(Outputs(run.Result))
                .Select(step => $"{step.Name}: {Summary(step.Steps.SelectMany(Reasons))}\n")
        );

    /// <summary>Asserts that a second run over the same input repeated no work.</summary>
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

    /// <summary>Returns the outputs of the steps that emit or report, by the name of the preceding step.</summary>
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
