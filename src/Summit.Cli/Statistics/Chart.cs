namespace Summit.Cli.Statistics;

/// <summary>A bar chart.</summary>
/// <param name="Name">The name in plain text and JSON, in camelCase.</param>
/// <param name="Title">The title in rich output.</param>
/// <param name="Bars">The bars in order.</param>
internal sealed record Chart(string Name, string Title, IReadOnlyList<Bar> Bars);

/// <summary>A bar of a chart.</summary>
/// <param name="Id">The id of what is counted.</param>
/// <param name="Label">The label in rich output.</param>
/// <param name="Count">The count.</param>
internal sealed record Bar(string Id, string Label, int Count);
