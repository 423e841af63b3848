namespace Summit.Cli.Inference;

/// <summary>Keys that consist of the folders of a file, such as <c>series/event</c> for an event.</summary>
internal static class FolderKeys
{
    /// <summary>Returns the folders of each record, or the last folders if they differ; null if they are no keys.</summary>
    public static string[]? Of(TableDraft table)
    {
        if (!table.Source.IsOneAFile || table.Source.Captures.Count == 0)
            return null;
        string[] last =
        [
            .. table.Source.Records.Select(record => Key(record.Path, table.Source.Captures.Count, isLast: true)),
        ];
        if (KeyTexts.AreUnique(last))
            return last;
        string[] folders = [.. table.Source.Records.Select(table.Source.FoldersOf)];
        return KeyTexts.AreUnique(folders) ? folders : null;
    }

    /// <summary>
    /// Returns whether the key of a record consists of the folders of its file, or of the last folder.
    /// </summary>
    public static bool Are(TableDraft table) =>
        table.Source is { IsOneAFile: true, Captures.Count: > 0 }
        && table.Keys.Count == table.Record.Count
        && table.Source.Records.Zip(table.Keys).All(pair => Is(pair.First, pair.Second, table.Source.Captures.Count));

    private static bool Is(SourceRecord record, string key, int depth) =>
        key == Key(record.Path, depth, isLast: true) || key == Key(record.Path, depth, isLast: false);

    /// <summary>Returns the folders of a file down to a depth, or the last of these folders.</summary>
    public static string Key(string path, int depth, bool isLast)
    {
        string[] parts = path.Split('/');
        return isLast ? parts[depth - 1] : string.Join('/', parts.Take(depth));
    }

    /// <summary>Returns the format of a key or reference that consists of captures.</summary>
    public static string Format(IReadOnlyList<string> captures, bool isLast) =>
        isLast ? $"{{{captures[^1]}}}" : string.Join('/', captures.Select(capture => $"{{{capture}}}"));

    /// <summary>Returns whether the texts of a field are the last folders of the files.</summary>
    public static bool IsLastFolder(TableDraft table, FieldDraft id) =>
        id.Values.TrueForAll(value =>
            value.Text == Key(table.Source.Records[value.Record].Path, table.Source.Captures.Count, isLast: true)
        );
}
