namespace Summit.Cli.Inference;

/// <summary>
/// Finds references: fields whose texts are keys, aliases or unique names of the records of a table. A field with the
/// name of the table needs a smaller share of matching texts.
/// </summary>
/// <param name="tables">The tables with their keys.</param>
internal sealed class ReferenceInference(IReadOnlyList<TableDraft> tables)
{
    private const double MinRelated = 0.5;

    private const double MinUnrelated = 0.95;

    private const int MinUnrelatedHits = 5;

    private const double MinWords = 0.9;

    /// <summary>Fields that name records and are therefore not references.</summary>
    private readonly HashSet<FieldDraft> _names =
    [
        .. tables
            .Where(table => table.Record.Key is not null)
            .SelectMany(table => table.Record.Fields.Where(KeyInference.IsName)),
    ];

    private readonly Target[] _targets = [.. tables.Where(table => table.Record.Key is not null).SelectMany(TargetsOf)];

    /// <summary>Turns fields of <paramref name="records"/> into references, and adds an inverse for each.</summary>
    public void Resolve(IReadOnlyList<RecordDraft> records)
    {
        var found = new List<(RecordDraft Record, FieldDraft Field)>();
        foreach (RecordDraft record in records)
        {
            foreach (
                FieldDraft field in record.Fields.Where(field =>
                    (field.IsText || field.Kind is DraftKind.Integer or DraftKind.Long)
                    && field is { IsKey: false, IsUri: false, IsLabel: false }
                    && !_names.Contains(field)
                    && !field.KeepsEmpty
                    && !field.Attributes.Contains("Alias")
                    && !field.Attributes.Contains("Value")
                )
            )
            {
                if (Find(record, field) is { } match)
                {
                    Apply(field, match);
                    if (IsHierarchy(record, field, match.Target))
                        field.Attributes.Insert(0, "Hierarchy");
                    found.Add((record, field));
                }
            }
        }

        found.AddRange(LinkFolders());
        foreach ((RecordDraft record, FieldDraft field) in found)
            AddInverse(record, field);
    }

    private static IEnumerable<Target> TargetsOf(TableDraft table)
    {
        HashSet<string> keys = [.. table.Keys, .. table.Aliases];
        yield return new Target(table, By: null, keys, IsFolded: false);
        foreach (
            FieldDraft field in table.Record.Fields.Where(field =>
                field is { Kind: DraftKind.Text, IsKey: false }
                && (KeyInference.IsName(field) || (KeyInference.IsCode(field) && field.IsUnique(table.Record.Count)))
            )
        )
        {
            string[] texts = [.. field.Values.Select(value => value.Text)];
            if (texts.Distinct().Count() == texts.Length)
                yield return new Target(table, field, [.. texts, .. keys], IsFolded: false);
            string[] folded = [.. texts.Select(Fold)];
            if (KeyInference.IsName(field) && folded.Distinct().Count() == folded.Length)
                yield return new Target(table, field, [.. folded, .. keys.Select(Fold)], IsFolded: true);
        }
    }

    private static string Fold(string text) => text.ToLowerInvariant();

    /// <summary>
    /// Returns the best target that is good enough. The earlier of two equal targets wins: keys before names, exact
    /// before folded.
    /// </summary>
    private Match? Find(RecordDraft record, FieldDraft field)
    {
        if (RepeatsTexts(field))
            return null;
        Match? best = null;
        foreach (Target target in _targets.Where(target => target.By != field))
        {
            string[] others =
            [
                .. field.Values.Where(value => !IsOwnName(record, value, target)).Select(value => value.Text),
            ];
            // A field that mostly repeats a name of its own record is a further name, not a reference.
            if (others.Length == 0 || others.Length * 2 < field.Values.Count)
                continue;
            string[] texts = [.. others.Distinct()];
            int hits = texts.Count(text => target.Names.Contains(target.IsFolded ? Fold(text) : text));
            double share = (double)hits / texts.Length;
            bool isRelated = IsRelated(field, target.Table);
            // A number can match the keys of many tables, so the name of the field must match too.
            bool isGood =
                !field.IsText ? isRelated && target.By is null && share >= MinUnrelated
                : isRelated ? share >= MinRelated
                : share >= MinUnrelated && hits >= MinUnrelatedHits && texts.Count(IsWord) >= MinWords * texts.Length;
            var match = new Match(target, share, isRelated);
            if (isGood && (best is null || match.Weight > best.Weight))
                best = match;
        }

        return best;
    }

    /// <summary>
    /// Returns whether many records list a text twice. A list of references would leave out the second text.
    /// </summary>
    private static bool RepeatsTexts(FieldDraft field)
    {
        const double maxShare = 0.1;
        if (field.Kind != DraftKind.TextList)
            return false;
        string[][] lists =
        [
            .. field.Values.GroupBy(value => value.Record).Select(list => list.Select(value => value.Text).ToArray()),
        ];
        return lists.Count(list => list.Distinct().Count() < list.Length) > maxShare * lists.Length;
    }

    private static bool IsOwnName(RecordDraft record, (int Record, string Text) value, Target target) =>
        target.Own.Contains(record, value.Record, value.Text);

    /// <summary>Returns whether a text can only be a name: not a number, and not one or two characters.</summary>
    private static bool IsWord(string text) =>
        text.Length > 2 && !text.All(letter => char.IsDigit(letter) || letter is '.' or '-');

    private static bool IsRelated(FieldDraft field, TableDraft table)
    {
        const int minLength = 4;
        string name = MemberNames.Fold(MemberNames.Singular(field.Written));
        string record = MemberNames.Fold(table.Record.Name);
        return name == record
            || MemberNames.Fold(field.Written) == MemberNames.Fold(table.Name)
            || (
                record.Length >= minLength
                && (
                    name.EndsWith(record, StringComparison.Ordinal) || name.StartsWith(record, StringComparison.Ordinal)
                )
            )
            || (name.Length >= minLength && record.EndsWith(name, StringComparison.Ordinal));
    }

    private static void Apply(FieldDraft field, Match match)
    {
        Target target = match.Target;
        bool isList = field.Kind == DraftKind.TextList;
        bool isWhole = match.Share >= 1 && (!isList || field.Values.Distinct().Count() == field.Values.Count);
        field.Kind = isList ? DraftKind.ReferenceList : DraftKind.Reference;
        field.Target = target.Table.Record;
        field.IsOptional |= !isWhole;
        string[] options =
        [
            .. target.By is { } by ? [$"By = nameof({target.Table.Record.Name}.{by.Name})"] : Array.Empty<string>(),
            .. target.IsFolded ? ["Folded = true"] : Array.Empty<string>(),
            .. isWhole ? Array.Empty<string>() : ["Unresolved = UnresolvedReferenceBehavior.Warning"],
        ];
        if (options.Length > 0)
            field.Attributes.Add($"Reference({string.Join(", ", options)})");
    }

    /// <summary>Returns whether a field refers by key to records of its own table, without cycles.</summary>
    private static bool IsHierarchy(RecordDraft record, FieldDraft field, Target target)
    {
        IReadOnlyList<string> keys = target.Table.Keys;
        if (
            field.Kind != DraftKind.Reference
            || record != target.Table.Record
            || target.By is not null
            || keys.Count != record.Count
        )
            return false;
        var above = field.Values.ToDictionary(value => keys[value.Record], value => value.Text, StringComparer.Ordinal);
        var sound = new HashSet<string>(StringComparer.Ordinal);
        foreach (string key in above.Keys)
        {
            var path = new HashSet<string>(StringComparer.Ordinal);
            for (string? at = key; at is not null && !sound.Contains(at); at = above.GetValueOrDefault(at))
            {
                if (!path.Add(at))
                    return false;
            }

            sound.UnionWith(path);
        }

        return true;
    }

    /// <summary>Adds references from records in a folder to the record of that folder.</summary>
    private List<(RecordDraft Record, FieldDraft Field)> LinkFolders()
    {
        var found = new List<(RecordDraft Record, FieldDraft Field)>();
        TableDraft[] folders = [.. tables.Where(table => FolderKeys.Are(table))];
        foreach (TableDraft table in tables)
        {
            TableDraft? folder = folders
                .Where(other => other != table && IsAround(other.Source.Captures, table.Source.Captures))
                .OrderByDescending(other => other.Source.Captures.Count)
                .ThenByDescending(other => other.Record.Count)
                .FirstOrDefault(other =>
                    MemberNames.Fold(other.Source.Captures[^1]) == MemberNames.Fold(other.Record.Name)
                );
            if (folder is null)
                continue;
            int depth = folder.Source.Captures.Count;
            HashSet<string> keys = [.. folder.Keys];
            bool isLast = folder.Source.Records.Select(record => record.Path.Split('/')[depth - 1]).All(keys.Contains);
            bool isWhole = table.Source.Records.All(record =>
                keys.Contains(FolderKeys.Key(record.Path, depth, isLast))
            );
            string format = FolderKeys.Format(folder.Source.Captures, isLast);
            var field = new FieldDraft(
                table.Record.Take(written: null, folder.Record.Name, "In" + folder.Record.Name),
                DraftKind.Reference
            )
            {
                Attributes =
                {
                    "Field",
                    $"Reference(Format = \"{format}\"{(isWhole ? "" : ", Unresolved = UnresolvedReferenceBehavior.Warning")})",
                },
                IsOptional = !isWhole,
                Note = "The folder of the file",
                Target = folder.Record,
            };
            table.Record.Fields.Insert(
                table.Record.Key is null ? 0 : Math.Max(0, table.Record.Fields.IndexOf(table.Record.Key)) + 1,
                field
            );
            found.Add((table.Record, field));
        }

        return found;
    }

    private static bool IsAround(IReadOnlyList<string> outer, IReadOnlyList<string> inner) =>
        outer.Count > 0 && outer.Count <= inner.Count && outer.SequenceEqual(inner.Take(outer.Count));

    private static void AddInverse(RecordDraft record, FieldDraft field)
    {
        RecordDraft target = field.Target!;
        string name = MemberNames.Plural(record.Name);
        target.Fields.Add(
            new FieldDraft(target.Take(written: null, name, name + "By" + field.Name), DraftKind.Inverse)
            {
                Attributes = { $"Inverse(nameof({record.Name}.{field.Name}))" },
                Target = record,
                Note = $"Whose {field.Name} {(field.Kind == DraftKind.ReferenceList ? "have" : "is")} this",
            }
        );
    }

    /// <summary>A table, and the names by which references may refer to its records.</summary>
    private sealed record Target(TableDraft Table, FieldDraft? By, HashSet<string> Names, bool IsFolded)
    {
        /// <summary>The names by which each record of the table is known.</summary>
        public OwnNames Own { get; } = new(Table, By);
    }

    /// <summary>The share of the texts of a field that match a target.</summary>
    private sealed record Match(Target Target, double Share, bool IsRelated)
    {
        public double Weight => Share + (IsRelated ? 1 : 0);
    }
}
