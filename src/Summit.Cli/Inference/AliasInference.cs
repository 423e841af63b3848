namespace Summit.Cli.Inference;

/// <summary>
/// Finds the aliases of records: texts, lists of texts, and names in lists or mappings of further names.
/// </summary>
/// <param name="notes">Collects aliases that two records share.</param>
internal sealed class AliasInference(InferenceNotes notes)
{
    private static readonly string[] AliasFields =
    [
        "aka",
        "alias",
        "aliases",
        "alsoknownas",
        "alternatename",
        "alternatenames",
        "alternativenames",
        "altlabel",
        "altlabels",
        "altnames",
        "formernames",
        "othername",
        "othernames",
        "synonym",
        "synonyms",
    ];

    private static readonly string[] NameFields = ["name", "title", "label", "text", "value", "alias"];

    /// <summary>Marks the aliases of a table, if no two records share one.</summary>
    public void Choose(TableDraft table)
    {
        if (table.Record.Key is null)
            return;
        foreach (FieldDraft field in table.Record.Fields.Where(IsOfAliases).ToArray())
        {
            FieldDraft? names = field.IsText ? field : NamesIn(table.Record, field);
            if (names is null)
                continue;
            string[] texts = [.. names.Values.Select(value => value.Text)];
            if (!KeyTexts.AreUnique([.. table.Keys, .. table.Aliases, .. texts]))
            {
                NoteShared(table, names);
                continue;
            }

            if (names != field)
                table.Record.Fields.Insert(table.Record.Fields.IndexOf(field) + 1, names);
            names.KeepsEmpty = false;
            names.Attributes.Insert(0, "Alias");
            table.Aliases.UnionWith(texts);
        }
    }

    private static bool IsOfAliases(FieldDraft field) =>
        (field.IsText || field.Kind == DraftKind.Nested)
        && !field.IsKey
        && !field.Attributes.Contains("Value")
        && field.Path.Any(name => AliasFields.Contains(MemberNames.Fold(name)));

    /// <summary>Returns a list of the names in nested records; null if they have no names.</summary>
    private static FieldDraft? NamesIn(RecordDraft record, FieldDraft nested)
    {
        bool isKeyed = nested.Attributes.Exists(attribute => attribute.StartsWith("Keyed", StringComparison.Ordinal));
        FieldDraft? value = nested.Target!.Fields.Find(field => field.Attributes.Contains("Value"));
        FieldDraft? name = value is not null
            ? isKeyed && value.Values.Count == nested.Target.Count
                ? value
                : null
            : NameFields
                .Select(known =>
                    nested.Target.Fields.Find(field =>
                        field.Kind == DraftKind.Text
                        && field.Path.Count == 1
                        && MemberNames.Fold(field.Written) == known
                    )
                )
                .FirstOrDefault(field => field is not null);
        if (name is null || !name.IsText)
            return null;
        string path = string.Join(
            '.',
            new[] { MemberNames.Path(nested.Path), isKeyed ? "*" : "", MemberNames.Path(name.Path) }.Where(part =>
                part.Length > 0
            )
        );
        string member = record.Take(written: null, MemberNames.Singular(nested.Name) + "Names", nested.Name + "Texts");
        return new FieldDraft(member, DraftKind.TextList)
        {
            Attributes = { $"Field({MemberNames.Literal(path)})" },
            Given = nested.Given,
            Note = $"The names in {nested.Name}",
            Values = [.. name.Values.Select(item => (nested.Target.Owners[item.Record], item.Text))],
        };
    }

    private void NoteShared(TableDraft table, FieldDraft names)
    {
        HashSet<string> met = [.. table.Keys.Concat(table.Aliases).Select(KeyTexts.Composed)];
        (int number, string text) = names.Values.Find(value =>
            !KeyTexts.IsUsable(value.Text) || !met.Add(KeyTexts.Composed(value.Text))
        );
        SourceRecord record = table.Source.Records[Math.Min(number, table.Source.Records.Count - 1)];
        notes.Add(
            record.Path,
            record.Node.Span,
            $"'{names.Name}' is not [Alias], because '{text}' is also another name in '{table.Name}'. Remove one of them, and add [Alias]."
        );
    }
}
