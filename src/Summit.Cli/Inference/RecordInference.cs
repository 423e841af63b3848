using Summit.Compiler.Diagnostics;
using Summit.Compiler.Parse;

namespace Summit.Cli.Inference;

/// <summary>Infers record types: the fields of records and of the records nested in them.</summary>
/// <param name="types">The names of types that are taken.</param>
/// <param name="notes">Collects values that no field can hold.</param>
internal sealed class RecordInference(TypeNames types, InferenceNotes notes)
{
    /// <summary>The number of names of a mapping that become fields if the names cannot become data.</summary>
    private const int MaxNames = 300;

    private const int DeepestPath = 8;

    /// <summary>The record types so far, each before the types nested in it.</summary>
    public List<RecordDraft> Records { get; } = [];

    /// <summary>Infers the type of records in files.</summary>
    public RecordDraft Read(string name, TableSource source)
    {
        RecursiveLists recursive = RecursiveLists.In(name, source);
        return Read(types.Take(name), recursive.Records, parent: null, owners: [], recursive.Names);
    }

    private RecordDraft Read(
        string name,
        IReadOnlyList<(string Path, YamlNode Node)> located,
        RecordDraft? parent,
        IReadOnlyList<int> owners,
        HashSet<string> recursive
    )
    {
        YamlNode[] nodes = [.. located.Select(record => record.Node)];
        (int Record, YamlMapping Mapping)[] mappings =
        [
            .. nodes
                .Select((node, record) => (record, node))
                .Where(pair => pair.node is YamlMapping)
                .Select(pair => (pair.record, (YamlMapping)pair.node)),
        ];
        var record = new RecordDraft(
            name,
            [.. located.Select(record => record.Path)],
            mappings.SelectMany(pair => NamesOf(pair.Mapping)).Select(MemberNames.Fold)
        )
        {
            Container = parent,
            Owners = owners,
        };
        record.Recursive.UnionWith(recursive);
        Records.Add(record);
        if (parent is not null)
            record.Fields.Add(
                new FieldDraft(record.Take(written: null, parent.Name, "In" + parent.Name), DraftKind.Parent)
                {
                    Target = parent,
                    Attributes = { "Parent" },
                    Note = $"The {parent.Name} that contains the record",
                }
            );
        NoteComplexNames(record, mappings);
        AddFields(record, [], mappings);
        if (mappings.Length < nodes.Length)
            AddValue(
                record,
                [.. nodes.Select((node, index) => (index, node)).Where(pair => pair.node is not YamlMapping)]
            );
        return record;
    }

    /// <summary>Ignores names that are mappings or lists, and reports them.</summary>
    private void NoteComplexNames(RecordDraft record, (int Record, YamlMapping Mapping)[] mappings)
    {
        (string, SourceSpan)[] places =
        [
            .. mappings.SelectMany(pair =>
                pair.Mapping.Pairs.Where(item => item.Key is not YamlScalar)
                    .Select(item => (record.Paths[pair.Record], item.Key.Span))
            ),
        ];
        if (places.Length == 0)
            return;
        record.IgnoresUnknown = true;
        notes.Add(
            places,
            $"'{record.Name}' ignores a name that is a mapping or a list. Write a text as the name to keep its value."
        );
    }

    private static IEnumerable<string> NamesOf(YamlMapping mapping) =>
        mapping.Pairs.Select(pair => pair.Key).OfType<YamlScalar>().Select(name => name.Value);

    private void AddFields(RecordDraft record, string[] path, IReadOnlyList<(int Record, YamlMapping Mapping)> mappings)
    {
        var fields = new List<(string Name, List<(int Record, YamlNode Node)> Nodes)>();
        var positions = new Dictionary<string, int>(StringComparer.Ordinal);
        var doubled = new Dictionary<string, (string Path, SourceSpan Span)>(StringComparer.Ordinal);
        foreach ((int number, YamlMapping mapping) in mappings)
        {
            var met = new HashSet<string>(StringComparer.Ordinal);
            foreach (KeyValuePair<YamlNode, YamlNode> pair in mapping.Pairs)
            {
                if (pair.Key is not YamlScalar name)
                    continue;
                string folded = MemberNames.Fold(name.Value);
                if (!met.Add(folded))
                    doubled.TryAdd(folded, (record.Paths[number], name.Span));
                if (positions.TryAdd(folded, fields.Count))
                    fields.Add((name.Value, []));
                fields[positions[folded]].Nodes.Add((number, pair.Value));
            }
        }

        foreach ((string name, List<(int Record, YamlNode Node)> nodes) in fields)
        {
            string[] full = [.. path, name];
            if (doubled.TryGetValue(MemberNames.Fold(name), out (string Path, SourceSpan Span) second))
            {
                // A name that occurs twice in a record is an error, unless it is ignored.
                record.Ignored.Add(MemberNames.Path(full));
                NoteIgnored(record, full, [second], "this record gives the name twice. Keep one of them");
            }
            else if (!TryAdd(record, full, nodes, out string? reason))
            {
                record.Ignored.Add(MemberNames.Path(full));
                if (reason is not null)
                    NoteIgnored(
                        record,
                        full,
                        [
                            .. nodes
                                .Where(node => !IsNothing(node.Node))
                                .Select(node => (record.Paths[node.Record], node.Node.Span)),
                        ],
                        reason
                    );
            }
        }
    }

    private void NoteIgnored(RecordDraft record, string[] path, (string, SourceSpan)[] places, string reason) =>
        notes.Add(places, $"'{record.Name}' ignores '{string.Join('.', path)}': {reason}.");

    /// <summary>Adds a field for the values at a path; returns false if no field can hold them.</summary>
    /// <param name="record">The record type.</param>
    /// <param name="path">The names that lead to the values.</param>
    /// <param name="nodes">The values, each with the number of its record.</param>
    /// <param name="reason">Why no field can hold the values; null if there are no values.</param>
    private bool TryAdd(RecordDraft record, string[] path, List<(int Record, YamlNode Node)> nodes, out string? reason)
    {
        reason = null;
        List<(int Record, YamlNode Node)> given = nodes.FindAll(node => !IsNothing(node.Node));
        (int Record, YamlNode Node)[] items =
        [
            .. given.SelectMany(node =>
                node.Node is YamlSequence sequence
                    ? sequence.Items.Where(item => !IsNothing(item)).Select(item => (node.Record, item))
                    : [node]
            ),
        ];
        bool hasLists = given.Exists(node => node.Node is YamlSequence);
        if (given.Count == 0)
            return false;
        if (path.Length > DeepestPath)
            reason = FormattableString.Invariant(
                $"it is nested more than {DeepestPath} names deep. Declare a record type for an inner mapping"
            );
        else if (Array.Exists(items, item => item.Node is YamlSequence))
            reason = "it is a list of lists. Write a mapping for each inner list";
        else if (given.Exists(node => node.Node is YamlSequence list && list.Items.Any(IsNull)))
            reason = "a list has an empty item. Delete the item, or write '' in a list of texts";
        if (reason is not null)
            return false;
        if (path is [var own] && record.Recursive.Contains(MemberNames.Fold(own)))
        {
            AddRecursive(record, path, given.Count);
            return true;
        }

        if (Array.TrueForAll(items, item => item.Node is YamlScalar))
        {
            FieldDraft field = AddScalars(
                record,
                path,
                path.Length,
                [.. items.Select(item => (item.Record, (YamlScalar)item.Node))],
                given.Count,
                hasLists
            );
            field.KeepsEmpty = hasLists
                ? given.Exists(node => node.Node is YamlSequence list && list.Items.Any(IsNothing))
                : !field.IsUri
                    && nodes.Exists(node => IsEmptyText(node.Node))
                    && (nodes.Count < record.Count || nodes.Exists(node => IsNull(node.Node)));
            return true;
        }

        if (given.TrueForAll(node => node.Node is YamlMapping or YamlSequence { Items.Count: 0 } || IsNone(node.Node)))
        {
            (int Record, YamlMapping Mapping)[] mappings =
            [
                .. items.Where(item => item.Node is YamlMapping).Select(item => (item.Record, (YamlMapping)item.Node)),
            ];
            bool isOpen = OpenNames.AreData(path[^1], [.. mappings.Select(pair => pair.Mapping)]);
            if (isOpen && TryAddKeyed(record, path, mappings, given.Count))
                return true;
            if (isOpen && mappings.SelectMany(pair => NamesOf(pair.Mapping)).Distinct().Count() > MaxNames)
            {
                reason = "it is a mapping of many names with values of several kinds. Write a list of mappings";
                return false;
            }

            NoteComplexNames(record, mappings);
            AddFields(record, path, mappings);
            return Array.Exists(mappings, pair => pair.Mapping.Pairs.Count > 0);
        }

        if (hasLists && OnlyName(items) is { } only)
        {
            AddScalars(
                record,
                [.. path, only],
                path.Length,
                [.. items.Select(item => (item.Record, (YamlScalar)((YamlMapping)item.Node).Pairs[0].Value))],
                given.Count,
                isList: true
            );
            return true;
        }

        // Items of a list of records may be texts, and a single record may replace the list.
        if (given.Exists(node => node.Node is YamlSequence sequence && sequence.Items.Any(IsNothing)))
        {
            reason = "a list of mappings has an empty item. Delete the item";
            return false;
        }

        AddNested(record, path, items, given.Count);
        return true;
    }

    /// <summary>
    /// Returns the only name of the mappings, if each gives a text for it, so that the list can become a list of texts;
    /// otherwise null.
    /// </summary>
    private static string? OnlyName(IReadOnlyList<(int Record, YamlNode Node)> items)
    {
        string[] names =
        [
            .. items.Select(item =>
                item.Node is YamlMapping { Pairs: [{ Key: YamlScalar name, Value: YamlScalar value }] }
                && !IsNothing(value)
                    ? name.Value
                    : ""
            ),
        ];
        return names[0].Length > 0 && names.Select(MemberNames.Fold).Distinct().Count() == 1 ? names[0] : null;
    }

    /// <summary>Returns whether a node is <c>false</c>, which some files write instead of a mapping.</summary>
    private static bool IsNone(YamlNode node) =>
        node is YamlScalar { IsPlain: true, Value: "false" or "False" or "FALSE" };

    private static bool IsNull(YamlNode node) => node is YamlScalar { IsNull: true };

    private static bool IsEmptyText(YamlNode node) => node is YamlScalar { IsNull: false, Value: "" };

    private static bool IsNothing(YamlNode node) => node is YamlScalar { IsNull: true } or YamlScalar { Value: "" };

    private static FieldDraft AddScalars(
        RecordDraft record,
        string[] path,
        int named,
        (int Record, YamlScalar Scalar)[] scalars,
        int given,
        bool isList
    )
    {
        YamlScalar[] values = [.. scalars.Select(item => item.Scalar)];
        (DraftKind kind, string? attribute) = isList ? (DraftKind.TextList, null) : ScalarKinds.Of(path[^1], values);
        bool isUri = kind is DraftKind.Text or DraftKind.TextList && values.Length > 0 && ScalarKinds.AreUris(values);
        FieldDraft field = Add(
            record,
            path,
            named,
            kind,
            given,
            [.. scalars.Select(item => (item.Record, item.Scalar.Value))],
            isUri
        );
        if (attribute is not null)
            field.Attributes.Add(attribute);
        if (isUri && !isList)
            field.Attributes.Add("Uri");
        return field;
    }

    /// <summary>Adds a list of records of the record's own type.</summary>
    private static void AddRecursive(RecordDraft record, string[] path, int given)
    {
        FieldDraft field = Add(record, path, path.Length, DraftKind.ReferenceList, given, [], isUri: false);
        field.Target = record;
        field.Attributes.Add("Reference(InPlace = true)");
    }

    private RecordDraft AddNested(
        RecordDraft record,
        string[] path,
        IReadOnlyList<(int Record, YamlNode Node)> nodes,
        int given
    )
    {
        string last = MemberNames.Singular(MemberNames.Pascal(path[^1]));
        RecordDraft nested = Read(
            types.Take(last, record.Name + last),
            [.. nodes.Select(item => (record.Paths[item.Record], item.Node))],
            record,
            [.. nodes.Select(item => item.Record)],
            recursive: []
        );
        FieldDraft field = Add(record, path, path.Length, DraftKind.Nested, given, [], isUri: false);
        field.Target = nested;
        return nested;
    }

    /// <summary>
    /// Adds mappings whose names are data: each value becomes a record, and its name becomes one of its fields. Returns
    /// false if the values are of kinds that no record type has.
    /// </summary>
    private bool TryAddKeyed(RecordDraft record, string[] path, (int Record, YamlMapping Mapping)[] mappings, int given)
    {
        (int Record, YamlNode Key, YamlNode Value)[] pairs =
        [
            .. mappings.SelectMany(pair => pair.Mapping.Pairs.Select(item => (pair.Record, item.Key, item.Value))),
        ];
        // Each item of a list of mappings is a record of its own with the name of the list.
        if (Array.Exists(pairs, pair => pair.Value is YamlSequence list && !list.Items.All(item => item is YamlScalar)))
            pairs =
            [
                .. pairs.SelectMany(pair => FileShape.ItemsOf(pair.Value).Select(item => pair with { Value = item })),
            ];
        bool isSupported = Array.TrueForAll(pairs, pair =>
            pair.Key is YamlScalar
            && (
                pair.Value is YamlMapping or YamlScalar { IsNull: false }
                || (pair.Value is YamlSequence list && list.Items.All(item => item is YamlScalar && !IsNothing(item)))
            )
        );
        int names = pairs.Select(pair => pair.Value).OfType<YamlMapping>().SelectMany(NamesOf).Distinct().Count();
        if (!isSupported || names > MaxNames)
            return false;

        RecordDraft nested = AddNested(record, path, [.. pairs.Select(pair => (pair.Record, pair.Value))], given);
        FieldDraft name = AddName(nested, [.. pairs.Select(pair => ((YamlScalar)pair.Key).Value)]);
        record.Fields.Last(field => field.Target == nested).Attributes.Add($"Keyed(nameof({nested.Name}.{name.Name}))");
        return true;
    }

    /// <summary>Adds the field that takes the names of a mapping.</summary>
    public static FieldDraft AddName(RecordDraft record, IReadOnlyList<string> names)
    {
        var field = new FieldDraft(record.Take(written: null, "Name", "Term", "EntryName"), DraftKind.Text)
        {
            Given = names.Count,
            Values = [.. names.Select((name, number) => (number, name))],
            Note = "The name in the mapping",
        };
        record.Fields.Add(field);
        return field;
    }

    /// <summary>Adds the field that takes the values of records that are not mappings.</summary>
    private static void AddValue(RecordDraft record, (int Record, YamlNode Node)[] values)
    {
        (int Record, YamlScalar Scalar)[] scalars =
        [
            .. values
                .SelectMany(value =>
                    value.Node is YamlSequence sequence
                        ? sequence.Items.Select(item => value with { Node = item })
                        : [value]
                )
                .Where(value => !IsNothing(value.Node))
                .Select(value => (value.Record, (YamlScalar)value.Node)),
        ];
        (int, string)[] texts = [.. scalars.Select(item => (item.Record, item.Scalar.Value))];
        bool isList = Array.Exists(values, value => value.Node is YamlSequence);
        if (
            !isList
            && record.Fields.Find(field =>
                field.Kind == DraftKind.Text
                && field.Attributes.Count == 0
                && MemberNames.Fold(field.Written) is "name" or "title"
            )
                is { } known
        )
        {
            known.Attributes.Add("Value");
            known.Values.AddRange(texts);
            known.IsOptional = known.Values.Count < record.Count;
            return;
        }

        (DraftKind kind, string? attribute) =
            isList ? (DraftKind.TextList, null)
            : scalars.Length == record.Count ? ScalarKinds.Of("", [.. scalars.Select(item => item.Scalar)])
            : (DraftKind.Text, null);
        record.Fields.Add(
            new FieldDraft(record.Take(written: null, "Value", "Text"), kind)
            {
                Attributes = { "Value" },
                Given = texts.Length,
                IsOptional = !isList && texts.Length < record.Count,
                Values = [.. texts],
            }
        );
        if (attribute is not null)
            record.Fields[^1].Attributes.Add(attribute);
    }

    /// <summary>Adds a field, named after the first <paramref name="named"/> names of its path.</summary>
    private static FieldDraft Add(
        RecordDraft record,
        string[] path,
        int named,
        DraftKind kind,
        int given,
        List<(int Record, string Text)> values,
        bool isUri
    )
    {
        string[] names = [.. path[..named].Select(part => MemberNames.Pascal(part))];
        string? own = named == 1 ? path[0] : null;
        string name = record.Take(own, string.Concat(names), string.Concat(names) + "Value");
        var field = new FieldDraft(name, kind)
        {
            Written = path[^1],
            Path = path,
            Given = given,
            IsOptional = given < record.Count,
            Values = values,
            IsUri = isUri,
        };
        if (path.Length > 1 || MemberNames.Fold(path[0]) != MemberNames.Fold(name))
            field.Attributes.Add($"Field({MemberNames.Literal(MemberNames.Path(path))})");
        record.Fields.Add(field);
        return field;
    }
}
