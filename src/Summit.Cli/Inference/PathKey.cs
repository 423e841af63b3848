namespace Summit.Cli.Inference;

/// <summary>Makes keys from the paths of files, if each file is one record and file names repeat.</summary>
internal static class PathKey
{
    /// <summary>Chooses the path as key, and returns whether it is one.</summary>
    public static bool Choose(TableDraft table)
    {
        TableSource source = table.Source;
        if (!source.IsOneAFile || source.PathCaptures.Count == 0)
            return false;
        var values = new PathValues(source);
        // Files in the corpus folder itself lack the captures of folders.
        string Capture(string name) =>
            source.Records.All(record => values.Of(record, name) is not null) ? $"{{{name}}}" : $"{{{name}?}}";
        string[] keys =
        [
            .. source.Records.Select(record =>
                string.Join('/', source.PathCaptures.Select(capture => values.Of(record, capture)))
            ),
        ];
        if (!KeyTexts.AreUnique(keys))
            return false;
        KeyInference.AddKey(
            table,
            $"Key(Format = \"{string.Join('/', source.PathCaptures.Select(Capture))}\")",
            keys,
            "The path of the file",
            "Path",
            "FilePath"
        );
        return true;
    }
}
