namespace Summit.Cli.Inference;

/// <summary>Ids that some records lack, completed by the names of files or of the records.</summary>
internal static class CompletedKeys
{
    /// <summary>
    /// Chooses a key that some records give, if each other record is the only one in its file and the name of the file
    /// completes unique keys.
    /// </summary>
    public static bool WithFileName(TableDraft table)
    {
        TableSource source = table.Source;
        FieldDraft? id = table.Record.Fields.Find(field =>
            MemberNames.Fold(field.Written) == "id" && field.Kind == DraftKind.Text
        );
        if (id is null || source.At.Length > 0)
            return false;
        Dictionary<string, int> files = source
            .Records.GroupBy(record => record.Path)
            .ToDictionary(group => group.Key, group => group.Count());
        Dictionary<int, string> given = id.Values.ToDictionary(value => value.Record, value => value.Text);
        string[] keys =
        [
            .. source.Records.Select(
                (record, number) =>
                    given.TryGetValue(number, out string? key) ? key
                    : files[record.Path] == 1 ? System.IO.Path.GetFileNameWithoutExtension(record.Path)
                    : ""
            ),
        ];
        if (!KeyTexts.AreUnique(keys))
            return false;
        KeyInference.Take(table, id, "Key");
        table.Keys = keys;
        return true;
    }

    /// <summary>
    /// Chooses a key that some records lack, if the other records have unique names to complete the keys.
    /// </summary>
    public static bool WithName(TableDraft table)
    {
        const double minGiven = 0.9;
        RecordDraft record = table.Record;
        FieldDraft? id = record.Fields.Find(field =>
            field.Kind == DraftKind.Text
            && KeyInference.Ids.Contains(MemberNames.Fold(field.Written))
            && field.Values.Count >= minGiven * record.Count
            && field.Values.Count < record.Count
        );
        FieldDraft? name = record.Fields.Find(field => field.Kind == DraftKind.Text && KeyInference.IsName(field));
        if (id is null || name is null)
            return false;
        Dictionary<int, string> ids = id.Values.ToDictionary(value => value.Record, value => value.Text);
        Dictionary<int, string> names = name.Values.ToDictionary(value => value.Record, value => value.Text);
        string[] keys =
        [
            .. Enumerable
                .Range(0, record.Count)
                .Select(number => ids.GetValueOrDefault(number) ?? names.GetValueOrDefault(number) ?? ""),
        ];
        if (!KeyTexts.AreUnique(keys))
            return false;
        KeyInference.Take(table, id, $"Key(Format = \"{{{name.Name}}}\")");
        table.Keys = keys;
        return true;
    }
}
