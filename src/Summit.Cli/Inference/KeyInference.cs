namespace Summit.Cli.Inference;

/// <summary>
/// Chooses the key of a table: a unique field with the name of a key, the name in a mapping, the name of the file, the
/// folders of the file, or a unique name.
/// </summary>
internal static class KeyInference
{
    private const double MinUnique = 0.98;

    private static readonly string[] Ids = ["id", "slug", "key", "uid", "uuid", "guid", "identifier", "code"];

    private static readonly string[] NameFields = ["name", "title", "label", "headline", "fullname", "displayname"];

    /// <summary>Returns whether a field is the name of a record in ordinary language.</summary>
    public static bool IsName(FieldDraft field) => Array.IndexOf(NameFields, MemberNames.Fold(field.Written)) >= 0;

    /// <summary>Chooses the key of the record type of a table, if there is one.</summary>
    public static void Choose(TableDraft table)
    {
        RecordDraft record = table.Record;
        if (table.Source.IsKeyed)
            ChooseNamed(table);
        else if (
            Unique(record, Ids) is { } id
            && !(table.Source.IsOneAFile && table.Source.Captures.Count > 0 && !IsLastFolder(table, id))
        )
            Take(table, id, "Key");
        else if (IdOrFileName(table))
            return;
        else if (FileNames(table) is { } fileNames)
            AddKey(table, "Key", fileNames, "The name of the file", "Id", "FileName");
        else if (Folders(table) is { } folders)
            AddKey(
                table,
                $"Key(Format = \"{FolderKeyFormat(table.Source.Captures, !folders[0].Contains('/'))}\")",
                folders,
                "The path of the file",
                "Path",
                "Folder"
            );
        else if (record.Fields.Find(field => IsIdLike(field) && field.IsUnique(record.Count)) is { } other)
            Take(table, other, "Key");
        else if (Unique(record, NameFields) is { } name)
            Take(table, name, "Key");
        else if (
            record.Fields.Find(field => field.Attributes.Contains("Value") && field.IsUnique(record.Count)) is { } value
        )
            Take(table, value, "Key");
        else if (record.Fields.Find(field => IsCode(field) && field.IsUnique(record.Count)) is { } code)
            Take(table, code, "Key");
        else if (!WithinFolders(table) && !ChooseNearlyUnique(table))
            ChoosePath(table);
    }

    private static FieldDraft? Unique(RecordDraft record, string[] names) =>
        names
            .Select(name =>
                record.Fields.Find(field => MemberNames.Fold(field.Written) == name && field.IsUnique(record.Count))
            )
            .FirstOrDefault(field => field is not null);

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

    private static void ChooseNamed(TableDraft table)
    {
        string[] names = [.. table.Source.Records.Select(record => record.Name!)];
        if (
            !table.Source.IsGrouped
            && FieldDraft.AreUnique(names)
            && table.Record.Fields.TrueForAll(field => MemberNames.Fold(field.Written) != "id")
        )
        {
            AddKey(table, "Key", names, "The name in the mapping", "Id", "Key");
            table.Record.Key!.Attributes.Remove("Field");
            table.KeyedBy = "";
            return;
        }

        table.KeyedBy = RecordInference.AddName(table.Record, names).Name;
    }

    private static string[]? FileNames(TableDraft table)
    {
        if (!table.Source.IsOneAFile)
            return null;
        string[] names =
        [
            .. table.Source.Records.Select(record => System.IO.Path.GetFileNameWithoutExtension(record.Path)),
        ];
        return FieldDraft.AreUnique(names) ? names : null;
    }

    private static string[]? Folders(TableDraft table)
    {
        if (!table.Source.IsOneAFile || table.Source.Captures.Count == 0)
            return null;
        string[] last =
        [
            .. table.Source.Records.Select(record => FolderKey(record.Path, table.Source.Captures.Count, isLast: true)),
        ];
        if (FieldDraft.AreUnique(last))
            return last;
        string[] folders = [.. table.Source.Records.Select(table.Source.FoldersOf)];
        return FieldDraft.AreUnique(folders) ? folders : null;
    }

    /// <summary>
    /// Returns whether the key of a record consists of the folders of its file, or of the last folder.
    /// </summary>
    public static bool IsFolderKey(TableDraft table) =>
        table.Source is { IsOneAFile: true, Captures.Count: > 0 }
        && table.Keys.Count == table.Record.Count
        && table
            .Source.Records.Zip(table.Keys)
            .All(pair => IsFolderKey(pair.First, pair.Second, table.Source.Captures.Count));

    private static bool IsFolderKey(SourceRecord record, string key, int depth) =>
        key == FolderKey(record.Path, depth, isLast: true) || key == FolderKey(record.Path, depth, isLast: false);

    /// <summary>Returns the folders of a file down to a depth, or the last of these folders.</summary>
    public static string FolderKey(string path, int depth, bool isLast)
    {
        string[] parts = path.Split('/');
        return isLast ? parts[depth - 1] : string.Join('/', parts.Take(depth));
    }

    /// <summary>Returns the format of a key or reference that consists of captures.</summary>
    public static string FolderKeyFormat(IReadOnlyList<string> captures, bool isLast) =>
        isLast ? $"{{{captures[^1]}}}" : string.Join('/', captures.Select(capture => $"{{{capture}}}"));

    private static bool IsLastFolder(TableDraft table, FieldDraft id) =>
        id.Values.TrueForAll(value =>
            value.Text == FolderKey(table.Source.Records[value.Record].Path, table.Source.Captures.Count, isLast: true)
        );

    /// <summary>
    /// Chooses a key that some records give, if each other record is the only one in its file and the name of the file
    /// completes unique keys.
    /// </summary>
    private static bool IdOrFileName(TableDraft table)
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
        if (!FieldDraft.AreUnique(keys))
            return false;
        Take(table, id, "Key");
        id.IsOptional = false;
        table.Keys = keys;
        return true;
    }

    /// <summary>Chooses a key that is unique among the records of one folder.</summary>
    private static bool WithinFolders(TableDraft table)
    {
        if (table.Source.Captures.Count == 0)
            return false;
        foreach (
            FieldDraft field in table.Record.Fields.Where(field =>
                Ids.Contains(MemberNames.Fold(field.Written)) && field.Kind == DraftKind.Text && !field.IsOptional
            )
        )
        {
            string[] keys =
            [
                .. table.Source.Records.Select(
                    (record, number) => $"{table.Source.FoldersOf(record)}/{field.Values[number].Text}"
                ),
            ];
            if (!FieldDraft.AreUnique(keys))
                continue;
            Take(
                table,
                field,
                $"Key(Format = \"{string.Concat(table.Source.Captures.Select(capture => $"{{{capture}}}/"))}{{{field.Name}}}\")"
            );
            table.Keys = keys;
            return true;
        }

        return false;
    }

    /// <summary>
    /// Chooses ids of which a few occur twice. The later ones get a number, so that no record is lost.
    /// </summary>
    private static bool ChooseNearlyUnique(TableDraft table)
    {
        foreach (
            FieldDraft field in table.Record.Fields.Where(field =>
                !field.IsOptional && field.Kind == DraftKind.Text && Ids.Contains(MemberNames.Fold(field.Written))
            )
        )
        {
            string[] texts = [.. field.Values.Select(value => value.Text)];
            string[] distinct = [.. texts.Distinct()];
            if (distinct.Length < MinUnique * texts.Length || !FieldDraft.AreUnique(distinct))
                continue;
            Take(table, field, "Key(Duplicates = DuplicateKeyBehavior.Number)");
            table.Keys = distinct;
            return true;
        }

        return false;
    }

    /// <summary>
    /// Chooses the path of the file as key, if file names repeat in different folders and all files have the same
    /// depth.
    /// </summary>
    private static void ChoosePath(TableDraft table)
    {
        TableSource source = table.Source;
        string[][] parts = [.. source.Records.Select(record => record.Path.Split('/'))];
        if (
            !source.IsOneAFile
            || source.Captures.Count > 0
            || Array.Exists(parts, path => path.Length != parts[0].Length)
        )
            return;
        int common = Enumerable
            .Range(0, parts[0].Length - 1)
            .TakeWhile(level => Array.TrueForAll(parts, path => path[level] == parts[0][level]))
            .Count();
        string[] keys =
        [
            .. parts.Select(path => string.Join('/', path[common..])[..^System.IO.Path.GetExtension(path[^1]).Length]),
        ];
        if (!FieldDraft.AreUnique(keys))
            return;
        string[] captures =
        [
            .. Enumerable
                .Range(common, parts[0].Length - common)
                .Select(level => level == parts[0].Length - 1 ? "{file}" : $"{{folder{level + 1}}}"),
        ];
        string[] extensions =
        [
            .. parts.Select(path => System.IO.Path.GetExtension(path[^1])).Distinct().Order(StringComparer.Ordinal),
        ];
        string pattern = string.Join('/', parts[0][..common].Concat(captures));
        table.Source = source with
        {
            IsByFolder = false,
            Patterns = [.. extensions.Select(extension => pattern + extension)],
        };
        AddKey(
            table,
            $"Key(Format = \"{string.Join('/', captures)}\")",
            keys,
            "The path of the file",
            "Path",
            "FilePath"
        );
    }

    private static void Take(TableDraft table, FieldDraft field, string attribute)
    {
        field.Kind = DraftKind.Text;
        field.IsKey = true;
        field.Attributes.Insert(0, attribute);
        table.Keys = [.. field.Values.Select(value => value.Text)];
    }

    private static void AddKey(TableDraft table, string attribute, string[] keys, string note, params string[] names)
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
