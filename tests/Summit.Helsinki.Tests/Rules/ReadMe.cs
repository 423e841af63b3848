using Summit.Helsinki.Tests.IndependentReader;

namespace Summit.Helsinki.Tests.Rules;

/// <summary>The tables of <c>corpus/README.md</c>, the page that holds the rules.</summary>
internal static class ReadMe
{
    private static readonly string[] Lines = CorpusFolder.Read("README.md").Split('\n');

    /// <summary>The rows of the first table below a heading, cell by cell, without its head.</summary>
    public static IEnumerable<string[]> Table(string heading) =>
        Lines
            .SkipWhile(line => line.TrimStart('#', ' ') != heading)
            .SkipWhile(line => !IsRow(line))
            .TakeWhile(IsRow)
            .Skip(2)
            .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries));

    /// <summary>The names that stand in code style in the first column of the first table below a heading.</summary>
    public static IEnumerable<string> Fields(string heading) =>
        Table(heading).SelectMany(row => row[0].Split(", ")).Select(name => name.Trim('`'));

    private static bool IsRow(string line) => line.StartsWith('|');
}
