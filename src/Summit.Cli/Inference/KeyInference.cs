namespace Summit.Cli.Inference;

/// <summary>
/// Chooses the key of a table: a unique field with the name of a key, the name in a mapping, the name of the file, the
/// folders of the file, or a unique name.
/// </summary>
internal static class KeyInference
{
    private const double MinUnique = 0.98;

    /// <summary>The folded names of fields that are usually keys, best first.</summary>
    public static readonly string[] Ids = ["id", "slug", "key", "uid", "uuid", "guid", "identifier", "code"];

    private static readonly string[] NameFields = ["name", "title", "label", "headline", "fullname", "displayname"];

    /// <summary>Returns whether a field is the name of a record in ordinary language.</summary>
    public static bool IsName(FieldDraft field) => Array.IndexOf(NameFields, MemberNames.Fold(field.Written)) >= 0;

    /// <summary>Chooses the key of the record type of a table, if there is one.</summary>
    /// <param name="table">The table.</param>
    /// <param name="notes">Collects keys that the data should correct.</param>
    public static void Choose(TableDraft table, InferenceNotes notes)
    {
        RecordDraft record = table.Record;
        if (table.Source.IsKeyed && NameInMapping(table))
            return;
        if (
            Unique(table, Ids) is { } id
            && !(table.Source.IsOneAFile && table.Source.Captures.Count > 0 && !FolderKeys.IsLastFolder(table, id))
        )
            Take(table, id, "Key");
        else if (CompletedKeys.WithFileName(table))
            return;
        else if (FileNames(table) is { } fileNames)
            AddKey(table, "Key", fileNames, "The name of the file", "Id", "FileName");
        else if (FolderKeys.Of(table) is { } folders)
            AddKey(
                table,
                $"Key(Format = \"{FolderKeys.Format(table.Source.Captures, !folders[0].Contains('/'))}\")",
                folders,
                "The path of the file",
                "Path",
                "Folder"
            );
        else if (record.Fields.Find(field => IsIdLike(field) && field.IsUnique(record.Count)) is { } other)
            Take(table, other, "Key");
        else if (
            WithinGroups(table, isName: false)
            || CompletedKeys.WithName(table)
            || NumberedKey.ChooseId(table, notes)
        )
            return;
        else if (Unique(table, NameFields) is { } name)
            Take(table, name, "Key");
        else if (
            record.Fields.Find(field => field.Attributes.Contains("Value") && field.IsUnique(record.Count)) is { } value
        )
            Take(table, value, "Key");
        else if (record.Fields.Find(field => IsCode(field) && field.IsUnique(record.Count)) is { } code)
            Take(table, code, "Key");
        else if (
            !PathKey.Choose(table)
            && !WithinGroups(table, isName: true)
            && !NumberedKey.ChooseNameOrPlace(table, notes)
        )
            NoteMissingKey(table, notes);
        NoteTooLong(table, notes);
    }

    /// <summary>Returns the first of the named fields whose texts are unique. A few of its texts may be too long.</summary>
    private static FieldDraft? Unique(TableDraft table, string[] names) =>
        names
            .Select(name =>
                table.Record.Fields.Find(field =>
                    MemberNames.Fold(field.Written) == name && IsUniqueButTooLong(field, table)
                )
            )
            .FirstOrDefault(field => field is not null);

    /// <summary>
    /// Returns whether texts are unique, and only a few of them are too long for a key. These few records must be
    /// corrected; the others keep their keys.
    /// </summary>
    private static bool IsUniqueButTooLong(FieldDraft field, TableDraft table)
    {
        int records = table.Source.Records.Count;
        // A record in a list of a record may lack a key: it is made from the key around it.
        if (
            field.IsUnique(table.Record.Count)
            || (field.IsUnique(records) && field.Values.TrueForAll(value => value.Record < records))
        )
            return true;
        if (field.Kind != DraftKind.Text || field.Values.Count != records)
            return false;
        string[] usable = [.. field.Values.Select(value => value.Text).Where(KeyTexts.IsUsable)];
        return usable.Length >= MinUnique * records
            && field.Values.TrueForAll(value => value.Text.Length > 0)
            && KeyTexts.AreUnique(usable);
    }

    private static void NoteTooLong(TableDraft table, InferenceNotes notes)
    {
        if (table.Keys.Count != table.Source.Records.Count)
            return;
        notes.Add(
            [
                .. table
                    .Source.Records.Where((_, number) => KeyTexts.IsTooLong(table.Keys[number]))
                    .Select(record => (record.Path, record.Node.Span)),
            ],
            FormattableString.Invariant(
                $"The key of this {table.Record.Name} has more than {KeyTexts.MaxBytes} bytes, which a build refuses. Shorten it."
            )
        );
    }

    private static void NoteMissingKey(TableDraft table, InferenceNotes notes)
    {
        if (table.Source.Records.Count < 2)
            return;
        SourceRecord first = table.Source.Records[0];
        notes.Add(
            first.Path,
            first.Node.Span,
            $"'{table.Name}' has no key, because no field is different in every record. Nothing can refer to its records. Give each record an 'id'."
        );
    }

    /// <summary>Returns whether a field holds short texts without spaces, such as country codes.</summary>
    public static bool IsCode(FieldDraft field)
    {
        const int maxLength = 12;
        return field is { Kind: DraftKind.Text, IsUri: false }
            && field.Values.TrueForAll(value => value.Text.Length <= maxLength && value.Text.All(char.IsLetterOrDigit));
    }

    private static bool IsIdLike(FieldDraft field)
    {
        string name = MemberNames.Fold(field.Written);
        return name.EndsWith("id", StringComparison.Ordinal)
            || field.Attributes.Exists(attribute => attribute.StartsWith("Field(\"id.", StringComparison.Ordinal));
    }

    /// <summary>
    /// Takes the names in a mapping as keys. If they are no keys, they become a field, and the method returns false.
    /// </summary>
    private static bool NameInMapping(TableDraft table)
    {
        string[] names = [.. table.Source.Records.Select(record => record.Name!)];
        if (!table.Source.IsGrouped && KeyTexts.AreUnique(names) && Unique(table, ["id"]) is null)
        {
            AddKey(table, "Key", names, "The name in the mapping", "Id", "Key");
            table.Record.Key!.Attributes.Remove("Field");
            table.KeyedBy = "";
            return true;
        }

        table.KeyedBy = RecordInference.AddName(table.Record, names).Name;
        return false;
    }

    private static string[]? FileNames(TableDraft table)
    {
        if (!table.Source.IsOneAFile)
            return null;
        string[] names =
        [
            .. table.Source.Records.Select(record => System.IO.Path.GetFileNameWithoutExtension(record.Path)),
        ];
        return KeyTexts.AreUnique(names) ? names : null;
    }

    /// <summary>
    /// Chooses a key that is unique among the records of one file, folder or name in a mapping.
    /// </summary>
    private static bool WithinGroups(TableDraft table, bool isName)
    {
        RecordGroups groups = RecordGroups.Of(table);
        if (groups.Format.Length == 0)
            return false;
        foreach (
            FieldDraft field in table.Record.Fields.Where(field =>
                (isName ? IsName(field) : Ids.Contains(MemberNames.Fold(field.Written)) || IsIdLike(field))
                && field.Kind is DraftKind.Text or DraftKind.Integer
                && !field.IsOptional
                && field.Values.Count == table.Source.Records.Count
            )
        )
        {
            string[] keys =
            [
                .. table.Source.Records.Select((record, number) => groups.Names[number] + field.Values[number].Text),
            ];
            if (!KeyTexts.AreUnique(keys))
                continue;
            string format = $"Key(Format = \"{groups.Format}{{{field.Name}}}\")";
            if (isName)
            {
                AddKey(table, format, keys, $"Made from the place of the record and '{field.Written}'", "Id", "Key");
                return true;
            }

            Take(table, field, format);
            table.Keys = keys;
            return true;
        }

        return false;
    }

    /// <summary>Makes a field the key.</summary>
    public static void Take(TableDraft table, FieldDraft field, string attribute)
    {
        field.Kind = DraftKind.Text;
        field.IsKey = true;
        field.IsOptional = false;
        field.KeepsEmpty = false;
        field.Attributes.RemoveAll(other => other.StartsWith("Time", StringComparison.Ordinal));
        field.Attributes.Insert(0, attribute);
        table.Keys = [.. field.Values.Select(value => value.Text)];
    }

    /// <summary>Adds a key that the records do not give themselves.</summary>
    public static void AddKey(TableDraft table, string attribute, string[] keys, string note, params string[] names)
    {
        RecordDraft record = table.Record;
        record.Fields.Insert(
            0,
            new FieldDraft(record.Take(written: null, names), DraftKind.Text)
            {
                Attributes = { attribute, "Field" },
                IsKey = true,
                Given = keys.Length,
                Note = note,
                Values = [.. keys.Select((key, number) => (number, key))],
            }
        );
        table.Keys = keys;
    }
}
