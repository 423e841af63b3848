namespace Summit.Unicode;

/// <summary>The generated files of <c>src/Summit/Text</c>.</summary>
internal static class CharacterTables
{
    private static readonly Dictionary<string, Func<string>> Files = new(StringComparer.Ordinal)
    {
        ["FoldingTable.Data.cs"] = FoldingFile.Content,
        ["Compositions.Data.cs"] = CompositionFile.Content,
        ["MarkRanks.Ranges.cs"] = MarkFile.Content,
        ["LowerCase.Ranges.cs"] = LowerCaseFile.Content,
        ["WordBreakTable.Ranges.cs"] = WordBreakFile.Content,
    };

    /// <summary>The names of the files.</summary>
    public static IEnumerable<string> Names => Files.Keys;

    /// <summary>Returns the content of a file.</summary>
    public static string Content(string name) => Files[name]();
}
