using Summit.Compiler.Parse;

namespace Summit.Cli.Inference;

/// <summary>Infers record types: the fields of records and of the records nested in them.</summary>
/// <param name="types">The names of types that are taken.</param>
internal sealed class RecordInference(TypeNames types)
{
    private const int DeepestPath = 8;

    /// <summary>The record types so far, each before the types nested in it.</summary>
    public List<RecordDraft> Records { get; } = [];

    /// <summary>Infers the type of records in files.</summary>
    public RecordDraft Read(string name, IReadOnlyList<YamlNode> nodes) => Read(types.Take(name), nodes, parent: null);

    private RecordDraft Read(string name, IReadOnlyList<YamlNode> nodes, RecordDraft? parent)
    {
        (int Record, YamlMapping Mapping)[] mappings =
        [
            .. nodes
                .Select((node, record) => (record, node))
                .Where(pair => pair.node is YamlMapping)
                .Select(pair => (pair.record, (YamlMapping)pair.node)),
        ];
        var record = new RecordDraft(
            name,
            nodes.Count,
            mappings.SelectMany(pair => NamesOf(pair.Mapping)).Select(MemberNames.Fold)
        );
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
        record.IgnoresUnknown = mappings.Any(pair => pair.Mapping.Pairs.Any(item => item.Key is not YamlScalar));
        AddFields(record, [], mappings);
        if (mappings.Length < nodes.Count)
            AddValue(
                record,
                [.. nodes.Select((node, index) => (index, node)).Where(pair => pair.node is not YamlMapping)]
            );
        return record;
    }

    private static IEnumerable<string> NamesOf(YamlMapping mapping) =>
        mapping.Pairs.Select(pair => pair.Key).OfType<YamlScalar>().Select(name => name.Value);

    private void AddFields(RecordDraft record, string[] path, IReadOnlyList<(int Record, YamlMapping Mapping)> mappings)
    {
        var fields = new List<(string Name, List<(int Record, YamlNode Node)> Nodes)>();
        var positions = new Dictionary<string, int>(StringComparer.Ordinal);
        var doubled = new HashSet<string>(StringComparer.Ordinal);
        foreach ((int number, YamlMapping mapping) in mappings)
        {
            var met = new HashSet<string>(StringComparer.Ordinal);
            foreach (KeyValuePair<YamlNode, YamlNode> pair in mapping.Pairs)
            {
                if (pair.Key is not YamlScalar name)
                    continue;
                string folded = MemberNames.Fold(name.Value);
                if (!met.Add(folded))
                    doubled.Add(folded);
                if (positions.TryAdd(folded, fields.Count))
                    fields.Add((name.Value, []));
                fields[positions[folded]].Nodes.Add((number, pair.Value));
            }
        }

        foreach ((string name, List<(int Record, YamlNode Node)> nodes) in fields)
        {
            // A name that occurs twice in a record is an error, unless it is ignored.
            if (doubled.Contains(MemberNames.Fold(name)) || !TryAdd(record, [.. path, name], nodes))
                record.Ignored.Add(MemberNames.Path([.. path, name]));
        }
    }

    /// <summary>Adds a field for the values at a path; returns false if no field can hold them.</summary>
    private bool TryAdd(RecordDraft record, string[] path, List<(int Record, YamlNode Node)> nodes)
    {
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
        if (given.Count == 0 || path.Length > DeepestPath || Array.Exists(items, item => item.Node is YamlSequence))
            return false;
        if (Array.TrueForAll(items, item => item.Node is YamlScalar))
        {
            AddScalars(
                record,
                path,
                path.Length,
                [.. items.Select(item => (item.Record, (YamlScalar)item.Node))],
                given.Count,
                hasLists
            );
            return true;
        }

        if (given.TrueForAll(node => node.Node is YamlMapping or YamlSequence { Items.Count: 0 } || IsNone(node.Node)))
        {
            (int Record, YamlMapping Mapping)[] mappings =
            [
                .. items.Where(item => item.Node is YamlMapping).Select(item => (item.Record, (YamlMapping)item.Node)),
            ];
            if (Likeness.IsOpen([.. mappings.Select(pair => pair.Mapping)]))
                return TryAddKeyed(record, path, [.. mappings.Select(pair => pair.Mapping)], given.Count);
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

        // Items of a list of records may be texts, and a single record may replace the list. Null items are not
        // supported.
        if (given.Exists(node => node.Node is YamlSequence sequence && sequence.Items.Any(IsNothing)))
            return false;
        AddNested(record, path, [.. items.Select(item => item.Node)], given.Count, attribute: null);
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

    private static bool IsNothing(YamlNode node) => node is YamlScalar { IsNull: true } or YamlScalar { Value: "" };

    private static void AddScalars(
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
    }

    private void AddNested(RecordDraft record, string[] path, YamlNode[] nodes, int given, string? attribute)
    {
        string last = MemberNames.Singular(MemberNames.Pascal(path[^1]));
        RecordDraft nested = Read(types.Take(last, record.Name + last), nodes, record);
        FieldDraft field = Add(record, path, path.Length, DraftKind.Nested, given, [], isUri: false);
        field.Target = nested;
        if (attribute is not null)
            field.Attributes.Add(attribute);
    }

    /// <summary>
    /// Adds mappings whose names are data: each value becomes a record, and its name becomes one of its fields.
    /// </summary>
    private bool TryAddKeyed(RecordDraft record, string[] path, YamlMapping[] mappings, int given)
    {
        YamlNode[] values = [.. mappings.SelectMany(mapping => mapping.Pairs).Select(pair => pair.Value)];
        bool isOfTexts = Array.TrueForAll(values, value =>
            value is YamlScalar || (value is YamlSequence list && list.Items.All(item => item is YamlScalar))
        );
        if (!isOfTexts && !Array.TrueForAll(values, value => value is YamlMapping))
            return false;
        if (mappings.Any(mapping => mapping.Pairs.Any(pair => pair.Key is not YamlScalar)))
            return false;

        int first = Records.Count;
        AddNested(record, path, values, given, attribute: null);
        RecordDraft nested = Records[first];
        FieldDraft name = AddName(
            nested,
            [.. mappings.SelectMany(mapping => mapping.Pairs).Select(pair => ((YamlScalar)pair.Key).Value)]
        );
        record.Fields[^1].Attributes.Add($"Keyed(nameof({nested.Name}.{name.Name}))");
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
        if (
            record.Fields.Find(field =>
                field.Kind == DraftKind.Text
                && field.Attributes.Count == 0
                && MemberNames.Fold(field.Written) is "name" or "title"
            ) is
            { } known
        )
        {
            known.Attributes.Add("Value");
            known.Values.AddRange(texts);
            known.IsOptional = known.Values.Count < record.Count;
            return;
        }

        bool isList = Array.Exists(values, value => value.Node is YamlSequence);
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
