using System.Globalization;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Model;
using Summit.Compiler.Parse;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>
/// Reads records, and the records written inside them, into their tables. Aliases and references are collected for
/// later, when all records are known. Nested records wait in a queue, so deep nesting cannot overflow the stack.
/// </summary>
/// <param name="tables">The tables that receive the records.</param>
/// <param name="keys">Determines the keys of records.</param>
/// <param name="missing">Collects required fields that records do not give.</param>
/// <param name="diagnostics">Collects diagnostics.</param>
/// <param name="suggestion">Suggests the intended word for a misspelled one.</param>
internal sealed class RecordReader(
    RecordTables tables,
    KeyReader keys,
    MissingFields missing,
    DiagnosticList diagnostics,
    Suggestion suggestion
)
{
    private readonly FieldNodeReader _fieldNodes = new(diagnostics, suggestion);
    private readonly RecordNodes _nodes = new(diagnostics);
    private readonly Scalars _scalars = new(diagnostics);
    private readonly ValueReader _values = new(diagnostics, suggestion);
    private readonly Queue<PendingRecord> _unread = new();
    private readonly List<PendingAliases> _aliases = [];
    private readonly List<PendingReference> _references = [];

    /// <summary>The aliases of the records read so far.</summary>
    public IReadOnlyList<PendingAliases> Aliases => _aliases;

    /// <summary>The references of the records read so far.</summary>
    public IReadOnlyList<PendingReference> References => _references;

    /// <summary>Reads a top-level record of a file.</summary>
    /// <param name="table">The table of the record.</param>
    /// <param name="node">The node that is the record.</param>
    /// <param name="keyedBy">The field that takes the record's name in a mapping, or null.</param>
    /// <param name="path">The path of the file.</param>
    /// <param name="impliedKey">The key of a record that does not give one; null if the record must give one.</param>
    public void Read(RecordTable table, RecordNode node, string? keyedBy, string path, string? impliedKey)
    {
        Add(
            new RecordSource(table, node, _fieldNodes.Read(table, node, keyedBy, path), path, holder: null),
            impliedKey
        );
        while (_unread.Count > 0)
            ReadFields(_unread.Dequeue());
    }

    /// <summary>
    /// Adds a record that is nested in <paramref name="holder"/>. Returns null if the record is dropped.
    /// </summary>
    private PendingRecord? AddNested(
        RecordTable table,
        RecordNode node,
        string? keyedBy,
        string? impliedKey,
        PendingRecord holder
    )
    {
        YamlNode?[] fieldNodes = _fieldNodes.Read(table, node, keyedBy, holder.Path);
        return Add(new RecordSource(table, node, fieldNodes, holder.Path, holder) { IsNested = true }, impliedKey);
    }

    private PendingRecord? Add(RecordSource source, string? impliedKey)
    {
        PendingRecord record = ReadKey(source, impliedKey, out PendingRecord? taken);
        if (taken is not null)
            keys.ReportTaken(record, taken);
        return Add(record);
    }

    /// <summary>
    /// Adds a record that is written in place of a reference. Returns the existing record if its key is taken, and null
    /// if the record is dropped.
    /// </summary>
    private PendingRecord? AddInPlace(
        RecordTable table,
        RecordNode node,
        ReferringField field,
        string? impliedKey,
        PendingRecord holder
    )
    {
        YamlNode?[] fieldNodes = _fieldNodes.Read(table, node, KeyedBy(field), holder.Path);
        PendingRecord record = ReadKey(
            new RecordSource(table, node, fieldNodes, holder.Path, holder),
            impliedKey,
            out PendingRecord? taken
        );
        if (taken is null)
            return Add(record);
        ReportDifferences(record, taken, field);
        return taken;
    }

    /// <summary>Reports the fields of a record in place that the record of its key does not have in the same
    /// way.</summary>
    private void ReportDifferences(PendingRecord record, PendingRecord taken, ReferringField reference)
    {
        if (record.Table.Key!.Duplicates == DuplicateKeyBehavior.Drop || taken.Source.Node.IsPartial)
            return;
        foreach (FieldShape field in record.Table.Shape.Fields)
        {
            YamlNode? node = record.Source.FieldNodes[field.Index];
            if (
                field is KeyField
                || GivenNodes.IsMissing(field, node)
                || GivenNodes.AreSame(node!, taken.Source.FieldNodes[field.Index])
            )
                continue;
            diagnostics.Add(
                DiagnosticCatalogue.LeftOutDifference,
                record.Path,
                node!.Span,
                Spelling.InYaml(field.Name),
                record.Description,
                taken.Path,
                taken.Span.StartLine.ToString(CultureInfo.InvariantCulture),
                Spelling.InYaml(reference.Name)
            );
        }
    }

    private PendingRecord ReadKey(RecordSource source, string? impliedKey, out PendingRecord? taken)
    {
        if (source.Table.Formatted.Count > 0)
            new NameParts(source).MakeReferences();
        missing.Count(source);
        return keys.Read(source, impliedKey, out taken);
    }

    /// <summary>
    /// Adds a record to its table if it is kept, and queues it so that its fields are read later. Returns null if the
    /// record is dropped.
    /// </summary>
    private PendingRecord? Add(PendingRecord record)
    {
        if (record.IsKept)
            record.Table.Records.Add(record);
        _unread.Enqueue(record);
        return record.IsKept ? record : null;
    }

    private void ReadFields(PendingRecord record)
    {
        foreach (FieldShape field in record.Table.Shape.Fields.AsSpan())
        {
            YamlNode? node = record.Source.FieldNodes[field.Index];
            if (!GivenNodes.IsMissing(field, node))
                Read(record, field, node!);
            else if (IsRequired(field) && !record.Source.Node.IsPartial)
                missing.Add(record, field, node);
            if (field is KeyField && node is not (YamlMapping or YamlSequence))
                record.Values[field.Index] = FieldValue.Of(record.Key);
        }
    }

    private static bool IsRequired(FieldShape field) =>
        !field.IsOptional && field.IsGiven && !field.IsList && field is not KeyField;

    private void Read(PendingRecord record, FieldShape field, YamlNode node)
    {
        switch (field)
        {
            case NestedListField nested:
                record.Links[field.Index] = ReadNested(record, nested, node);
                break;
            case ReferringField reference:
                _references.Add(
                    new PendingReference(
                        record,
                        reference,
                        node,
                        reference.IsInPlace ? ReadInPlace(record, reference, node) : null
                    )
                );
                break;
            case TextListField texts:
                record.Values[field.Index] = ReadTexts(record, texts, node);
                break;
            default:
                record.Values[field.Index] = ReadScalar(record, field, node);
                break;
        }
    }

    private FieldValue ReadScalar(PendingRecord record, FieldShape field, YamlNode node)
    {
        if (_scalars.One(field, node, record.Path) is not { } scalar)
            return default;
        bool isAlias = field is TextualField { IsAlias: true };
        if (isAlias)
            _aliases.Add(new PendingAliases(record, field, [scalar]));
        if (field is StringField { IsLabel: true } && ListOfAliases(record) is { } list)
        {
            isAlias = true;
            _aliases.Add(new PendingAliases(record.Parent!, list, [scalar]));
        }

        FieldValue value = _values.Read(record.Table, field, scalar, record.Path);
        return isAlias && value.IsGiven ? FieldValue.Of(ComposedText.Of(value.Text)) : value;
    }

    /// <summary>
    /// Returns the list that contains a nested record, if the labels of its records are aliases of their holder.
    /// </summary>
    private static NestedListField? ListOfAliases(PendingRecord record) =>
        record
            .Parent?.Table.Shape.Fields.OfType<NestedListField>()
            .FirstOrDefault(list => list.IsAlias && list.Target == record.Table.Shape.Name);

    private FieldValue ReadTexts(PendingRecord record, TextListField field, YamlNode node)
    {
        List<YamlScalar> scalars = _scalars.Many(field, node, record.Path);
        if (field.IsAlias)
            _aliases.Add(new PendingAliases(record, field, scalars));
        return FieldValue.Of(
            scalars.ConvertAll(scalar => field.IsAlias ? ComposedText.Of(scalar.Value) : scalar.Value).ToArray()
        );
    }

    /// <summary>Returns the nested records that are kept, or null if the node stands for no list.</summary>
    private PendingRecord[]? ReadNested(PendingRecord parent, NestedListField field, YamlNode node)
    {
        if (YamlNode.IsNone(node))
            return null;

        RecordTable table = tables.Target(field);
        List<RecordNode> nodes = _nodes.In(table, node, field.KeyedBy is not null, Within(parent), parent.Path);
        var records = new List<PendingRecord>(nodes.Count);
        for (int i = 0; i < nodes.Count; i++)
        {
            if (AddNested(table, nodes[i], field.KeyedBy, KeyIn(parent, PositionText(i)), parent) is { } record)
                records.Add(record);
        }

        return records.ToArray();
    }

    /// <summary>
    /// Returns the items of a field that allows both names of records and records in place of references.
    /// </summary>
    private List<ReferenceItem> ReadInPlace(PendingRecord holder, ReferringField field, YamlNode node)
    {
        var items = new List<ReferenceItem>();
        RecordTable table = tables.Target(field);
        if (YamlNode.IsNone(node))
            return items;

        if (field is ReferenceField)
        {
            if (IsItem(table, field, node, holder.Path))
                items.Add(
                    Item(
                        holder,
                        field,
                        table,
                        new RecordNode(node, Name: null, Within(holder)),
                        KeyIn(holder, Spelling.InYaml(field.Name))
                    )
                );
            return items;
        }

        bool isKeyed = KeyedBy(field) is not null && node is YamlMapping;
        List<RecordNode> nodes = isKeyed
            ? _nodes.In(table, node, isKeyed, Within(holder), holder.Path)
            : ItemsOf(table, field, node, holder);
        for (int i = 0; i < nodes.Count; i++)
            items.Add(
                Item(holder, field, table, nodes[i], KeyIn(holder, Spelling.InYaml(field.Name), PositionText(i)))
            );
        return items;
    }

    private List<RecordNode> ItemsOf(RecordTable table, ReferringField field, YamlNode node, PendingRecord holder)
    {
        IReadOnlyList<YamlNode> items = node is YamlSequence sequence ? sequence.Items : [node];
        AncestorScope around = Within(holder);
        return items
            .Where(item => IsItem(table, field, item, holder.Path))
            .Select(item => new RecordNode(item, Name: null, around))
            .ToList();
    }

    private ReferenceItem Item(
        PendingRecord holder,
        ReferringField field,
        RecordTable table,
        RecordNode node,
        string? impliedKey
    )
    {
        if (IsName(table, field, node.Node) && node.Name is null)
            return new ReferenceItem(node.Node, IsInPlace: false, Record: null);
        PendingRecord? record = field is ReferenceField { IsNested: true }
            ? AddNested(table, node, keyedBy: null, impliedKey, holder)
            : AddInPlace(table, node, field, impliedKey, holder);
        return new ReferenceItem(node.Node, IsInPlace: true, record);
    }

    /// <summary>
    /// Returns true if the node is a record or a name that the field can refer to; otherwise reports it.
    /// </summary>
    private bool IsItem(RecordTable table, ReferringField field, YamlNode node, string path)
    {
        if (YamlNode.IsNothing(node))
        {
            _scalars.ReportEmpty(field, node, path);
            return false;
        }

        if (node is YamlMapping || IsName(table, field, node) || table.TakesValue(node))
            return true;
        diagnostics.Add(DiagnosticCatalogue.RecordExpected, path, node.Span, table.Shape.Name, node.Kind);
        return false;
    }

    private static bool IsName(RecordTable table, ReferringField field, YamlNode node) =>
        node is YamlScalar && table.Key is not null && field is not ReferenceField { IsNested: true };

    private static string? KeyedBy(ReferringField field) => (field as ReferenceListField)?.KeyedBy;

    /// <summary>Returns the ancestors of the records that are written inside <paramref name="holder"/>.</summary>
    private static AncestorScope Within(PendingRecord holder) =>
        holder.Source.Node is { Node: YamlMapping mapping, Around: var around }
            ? around.In(mapping)
            : holder.Source.Node.Around;

    private static string PositionText(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>
    /// Returns the key of a record that is written inside another and gives no key, such as <c>holder/1</c>. Returns
    /// null if the holder has no key.
    /// </summary>
    private static string? KeyIn(PendingRecord holder, params string[] parts) =>
        holder.Table.Key is null ? null : holder.Key + "/" + string.Join("/", parts);
}
