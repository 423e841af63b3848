namespace Summit.Cli.Statistics;

/// <summary>Counts to compare.</summary>
/// <param name="Name">What the chart is called in plain text and JSON, in camelCase.</param>
/// <param name="Title">What it is called to people.</param>
/// <param name="Bars">The counts, in the order in which they are read.</param>
internal sealed record Chart(string Name, string Title, IReadOnlyList<Bar> Bars);

/// <summary>One count of a chart.</summary>
/// <param name="Id">The id of what is counted.</param>
/// <param name="Label">What is counted, to people.</param>
/// <param name="Count">How many there are.</param>
internal sealed record Bar(string Id, string Label, int Count);
