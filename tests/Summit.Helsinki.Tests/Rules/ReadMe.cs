using Summit.Helsinki.Tests.IndependentReader;

namespace Summit.Helsinki.Tests.Rules;

/// <summary>Reads the tables of <c>corpus/README.md</c>, the page with the rules.</summary>
internal static class ReadMe
{
    private static readonly string[] Lines = CorpusFolder.Read("README.md").Split('\n');

    /// <summary>Returns the rows of a table below a heading, cell by cell, without its header.</summary>
    /// <param name="heading">The heading.</param>
    /// <param name="table">The number of the table below the heading, from 1.</param>
    public static IEnumerable<string[]> Table(string heading, int table = 1)
    {
        IEnumerable<string> lines = Below(heading);
        for (int i = 1; i < table; i++)
            lines = lines.SkipWhile(line => !IsRow(line)).SkipWhile(IsRow);
        return lines
            .SkipWhile(line => !IsRow(line))
            .TakeWhile(IsRow)
            .Skip(2)
            .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries));
    }

    /// <summary>Returns the names in code style in the first column of a table below a heading.</summary>
    public static IEnumerable<string> Fields(string heading, int table = 1) =>
        Table(heading, table).SelectMany(row => row[0].Split(", ")).Select(name => name.Trim('`'));

    /// <summary>Returns the first block of YAML below a heading.</summary>
    public static string Yaml(string heading) =>
        string.Join('\n', Below(heading).SkipWhile(line => line != "```yaml").Skip(1).TakeWhile(line => line != "```"));

    private static IEnumerable<string> Below(string heading) =>
        Lines.SkipWhile(line => line.TrimStart('#', ' ') != heading);

    private static bool IsRow(string line) => line.StartsWith('|');
}
