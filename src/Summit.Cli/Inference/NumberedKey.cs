namespace Summit.Cli.Inference;

/// <summary>
/// Makes keys from ids, names or places that occur twice. The later records get a number, so that no record is lost.
/// </summary>
internal static class NumberedKey
{
    private const double MinUniqueIds = 0.9;

    private const double MinUniqueNames = 0.5;

    /// <summary>Chooses an id as key, and returns whether there is one. Reports the repeated ids.</summary>
    public static bool ChooseId(TableDraft table, InferenceNotes notes) => Choose(table, KeyInference.Ids, notes);

    /// <summary>
    /// Makes a key from a name or from the place of the record, and returns whether there is one. Reports the repeated
    /// names.
    /// </summary>
    public static bool ChooseNameOrPlace(TableDraft table, InferenceNotes notes)
    {
        RecordGroups groups = RecordGroups.Of(table);
        FieldDraft[] fields = [.. FieldsOf(table)];
        if (fields.FirstOrDefault(field => field.Attributes.Contains("Value")) is { } value)
            return TryTake(table, value, MinUniqueNames, groups, notes);
        foreach (FieldDraft field in fields.Where(KeyInference.IsName))
        {
            string[] keys = KeysOf(field, groups);
            if (!keys.All(KeyTexts.IsUsable) || keys.Distinct().Count() < MinUniqueNames * keys.Length)
                continue;
            KeyInference.AddKey(
                table,
                $"Key(Format = \"{groups.Format}{{{field.Name}}}\", Duplicates = DuplicateKeyBehavior.Number)",
                keys,
                $"Made from '{field.Written}'",
                "Id",
                "Key"
            );
            Finish(table, keys, field, notes);
            return true;
        }

        return table.Record.Recursive.Count == 0 && groups.Format.Length > 0 && ByPlace(table, groups);
    }

    /// <summary>Chooses the place of a record as key: its file or its name in a mapping, and a number.</summary>
    private static bool ByPlace(TableDraft table, RecordGroups groups)
    {
        string[] keys = [.. groups.Names.Select(name => name.TrimEnd('/'))];
        if (!keys.All(KeyTexts.IsUsable))
            return false;
        KeyInference.AddKey(
            table,
            $"Key(Format = \"{groups.Format.TrimEnd('/')}\"{(KeyTexts.AreUnique(keys) ? "" : ", Duplicates = DuplicateKeyBehavior.Number")})",
            keys,
            "The place of the record, and a number",
            "Id",
            "Key"
        );
        table.Keys = [.. keys.Distinct()];
        return true;
    }

    private static bool Choose(TableDraft table, string[] names, InferenceNotes notes)
    {
        RecordGroups groups = RecordGroups.Of(table);
        return FieldsOf(table)
            .Where(field => names.Contains(MemberNames.Fold(field.Written)))
            .ToArray()
            .Any(field => TryTake(table, field, MinUniqueIds, groups, notes));
    }

    private static IEnumerable<FieldDraft> FieldsOf(TableDraft table) =>
        table.Record.Fields.Where(field =>
            !field.IsOptional
            && field.Kind == DraftKind.Text
            && field.Values.Count == table.Source.Records.Count
            && field.Values.TrueForAll(value => KeyTexts.IsUsable(value.Text))
        );

    private static bool TryTake(
        TableDraft table,
        FieldDraft field,
        double minUnique,
        RecordGroups groups,
        InferenceNotes notes
    )
    {
        string[] keys = KeysOf(field, groups);
        if (!keys.All(KeyTexts.IsUsable) || keys.Distinct().Count() < minUnique * keys.Length)
            return false;
        KeyInference.Take(table, field, $"Key({Format(groups, field)}Duplicates = DuplicateKeyBehavior.Number)");
        Finish(table, keys, field, notes);
        return true;
    }

    private static string[] KeysOf(FieldDraft field, RecordGroups groups) =>
        [.. field.Values.Select(value => KeyTexts.Composed(groups.Names[value.Record] + value.Text))];

    private static string Format(RecordGroups groups, FieldDraft field) =>
        groups.Format.Length == 0 ? "" : $"Format = \"{groups.Format}{{{field.Name}}}\", ";

    private static void Finish(TableDraft table, string[] keys, FieldDraft field, InferenceNotes notes)
    {
        var met = new HashSet<string>(StringComparer.Ordinal);
        SourceRecord[] repeated = [.. table.Source.Records.Where((_, number) => !met.Add(keys[number]))];
        notes.Add(
            [.. repeated.Select(record => (record.Path, record.Node.Span))],
            $"An earlier {table.Record.Name} has the same '{NameOf(field)}'. The key of this one gets a number. Correct '{NameOf(field)}' if it is wrong."
        );
        table.Keys = [.. met];
    }

    private static string NameOf(FieldDraft field) => field.Written.Length > 0 ? field.Written : "text";
}
