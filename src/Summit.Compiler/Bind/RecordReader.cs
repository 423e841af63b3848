using System.Globalization;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Model;
using Summit.Compiler.Parse;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>
/// Reads records, and those that stand in them, into their tables. Aliases and references are put off until all records are
/// known. Nesting costs no stack.
/// </summary>
/// <param name="tables">Take the records.</param>
/// <param name="keys">Gives them their keys.</param>
/// <param name="aliases">Takes the aliases.</param>
/// <param name="references">Takes the references.</param>
/// <param name="kept">Takes the records with their nodes, for the rules.</param>
/// <param name="diagnostics">Collects diagnostics.</param>
/// <param name="suggestion">Finds what a misspelled word is meant to be.</param>
internal sealed class RecordReader(
    RecordTables tables,
    KeyReader keys,
    AliasRegister aliases,
    ReferenceResolver references,
    SourceRecords kept,
    DiagnosticList diagnostics,
    Suggestion suggestion)
{
    private readonly FieldNodeReader _given = new(diagnostics, suggestion);
    private readonly RecordNodes _nodes = new(diagnostics);
    private readonly Scalars _scalars = new(diagnostics);
    private readonly ValueReader _values = new(diagnostics, suggestion);
    private readonly Queue<PendingRecord> _open = new();

    /// <summary>Reads a record that stands in a file by itself.</summary>
    /// <param name="table">Its table.</param>
    /// <param name="node">Where it stands.</param>
    /// <param name="keyedBy">The field that its name gives, or null.</param>
    /// <param name="path">The file.</param>
    /// <param name="impliedKey">Its key if it gives none, or null if it must.</param>
    public void Read(RecordTable table, RecordNode node, string? keyedBy, string path, string? impliedKey)
    {
        Open(table, node, keyedBy, path, impliedKey, holder: null);
        while (_open.Count > 0) ReadFields(_open.Dequeue());
    }

    /// <summary>
    /// Puts a record into its table, if it is kept, and its fields off. Returns it, or null if it is dropped.
    /// </summary>
    private BoundRecord? Open(
        RecordTable table, RecordNode node, string? keyedBy, string path, string? impliedKey, PendingRecord? holder)
    {
        PendingRecord open = Start(table, node, keyedBy, path, holder);
        open.Record.Parent = holder?.Record;
        bool isKept = keys.TryTake(open, impliedKey, holder, out BoundRecord? taken);
        if (taken is not null) keys.ReportTaken(open, taken);
        return Finish(open with { IsKept = isKept });
    }

    /// <summary>
    /// The same for a record in place of a reference: one whose key is taken is the record that has it.
    /// </summary>
    private BoundRecord? OpenInPlace(RecordTable table, RecordNode node, ReferringField field, string? impliedKey, PendingRecord holder)
    {
        PendingRecord open = Start(table, node, KeyedBy(field), holder.Record.Path, holder);
        bool isKept = keys.TryTake(open, impliedKey, holder, out BoundRecord? taken);
        return taken ?? Finish(open with { IsKept = isKept });
    }

    private PendingRecord Start(RecordTable table, RecordNode node, string? keyedBy, string path, PendingRecord? holder)
    {
        var record = new BoundRecord { Path = path, Span = node.Node.Span, Values = new FieldValue[table.Shape.Fields.Count] };
        var open = new PendingRecord(table, record, node, _given.Read(table, node, keyedBy, path), IsKept: false);
        if (table.Formatted.Count > 0) new NameParts(open, holder).MakeReferences();
        return open;
    }

    private BoundRecord? Finish(PendingRecord open)
    {
        if (open.IsKept) open.Table.Records.Add(open.Record);
        _open.Enqueue(open);
        return open.IsKept ? open.Record : null;
    }

    private void ReadFields(PendingRecord open)
    {
        FieldValue[] values = open.Record.Values;
        kept.Add(new SourceRecord(open));
        foreach (FieldShape field in open.Table.Shape.Fields.AsSpan())
        {
            YamlNode? node = open.Given[field.Index];
            if (!YamlNode.IsNothing(node))
                values[field.Index] = Read(open, field, node!);
            else if (IsRequired(field) && !open.Node.IsPartial)
                ReportMissing(open, field, node);
            if (field is KeyField && node is not (YamlMapping or YamlSequence))
                values[field.Index] = FieldValue.Of(open.Record.Key);
        }
    }

    private static bool IsRequired(FieldShape field) =>
        !field.IsOptional && field.IsGiven && !field.IsList && field is not KeyField;

    /// <summary>Points at the nothing that is given, or else at the record.</summary>
    private void ReportMissing(PendingRecord open, FieldShape field, YamlNode? nothing)
    {
        SourceSpan span = nothing?.Span ?? open.Node.FirstToken;
        string record = open.Table.Describe(open.Record);
        diagnostics.Add(DiagnosticCatalogue.MissingField, open.Record.Path, span, record, field.NameInYaml);
    }

    private FieldValue Read(PendingRecord open, FieldShape field, YamlNode node)
    {
        switch (field)
        {
            case NestedListField nested:
                return ReadNested(open, nested, node);
            case TextListField texts:
                return ReadTexts(open, texts, node);
            case ReferringField reference:
                references.Add(new PendingReference(open, reference, node, reference.IsInPlace ? ReadInPlace(open, reference, node) : null));
                return default;
            default:
                return ReadScalar(open, field, node);
        }
    }

    private FieldValue ReadScalar(PendingRecord open, FieldShape field, YamlNode node)
    {
        if (_scalars.One(field, node, open.Record.Path) is not { } scalar) return default;
        if (field is TextualField { IsAlias: true } alias) aliases.Add(new PendingAliases(open, alias, [scalar]));
        return _values.Read(open.Table, field, scalar, open.Record.Path);
    }

    private FieldValue ReadTexts(PendingRecord open, TextListField field, YamlNode node)
    {
        List<YamlScalar> scalars = _scalars.Many(field, node, open.Record.Path);
        scalars.RemoveAll(scalar => !_values.IsText(field, scalar, open.Record.Path));
        if (field.IsAlias) aliases.Add(new PendingAliases(open, field, scalars));
        return FieldValue.Of(scalars.ConvertAll(scalar => scalar.Value).ToArray());
    }

    private FieldValue ReadNested(PendingRecord parent, NestedListField field, YamlNode node)
    {
        if (YamlNode.IsNone(node)) return default;

        RecordTable table = tables.Target(field);
        List<RecordNode> nodes = _nodes.In(table, node, field.KeyedBy is not null, Within(parent), parent.Record.Path);
        var records = new List<BoundRecord>(nodes.Count);
        for (int i = 0; i < nodes.Count; i++)
        {
            string? key = KeyIn(parent, Place(i));
            if (Open(table, nodes[i], field.KeyedBy, parent.Record.Path, key, parent) is { } record) records.Add(record);
        }

        return FieldValue.Of(records.ToArray());
    }

    /// <summary>What stands where references do: the names of records, and records in place.</summary>
    private List<ReferenceItem> ReadInPlace(PendingRecord holder, ReferringField field, YamlNode node)
    {
        var items = new List<ReferenceItem>();
        RecordTable table = tables.Target(field);
        if (YamlNode.IsNone(node)) return items;

        if (field is ReferenceField)
        {
            if (IsItem(table, field, node, holder.Record.Path))
                items.Add(Item(holder, field, table, new RecordNode(node, Name: null, Within(holder)), KeyIn(holder, Spelling.InYaml(field.Name))));
            return items;
        }

        bool isKeyed = KeyedBy(field) is not null && node is YamlMapping;
        List<RecordNode> nodes = isKeyed
            ? _nodes.In(table, node, isKeyed, Within(holder), holder.Record.Path)
            : ItemsOf(table, field, node, holder);
        for (int i = 0; i < nodes.Count; i++)
            items.Add(Item(holder, field, table, nodes[i], KeyIn(holder, Spelling.InYaml(field.Name), Place(i))));
        return items;
    }

    private List<RecordNode> ItemsOf(RecordTable table, ReferringField field, YamlNode node, PendingRecord holder)
    {
        IReadOnlyList<YamlNode> items = node is YamlSequence sequence ? sequence.Items : [node];
        AncestorScope around = Within(holder);
        return items
            .Where(item => !YamlNode.IsNothing(item) && IsItem(table, field, item, holder.Record.Path))
            .Select(item => new RecordNode(item, Name: null, around))
            .ToList();
    }

    private ReferenceItem Item(PendingRecord holder, ReferringField field, RecordTable table, RecordNode node, string? impliedKey)
    {
        if (IsName(table, field, node.Node) && node.Name is null) return new ReferenceItem(node.Node, IsInPlace: false, Record: null);
        BoundRecord? record = field is ReferenceField { IsNested: true }
            ? Open(table, node, keyedBy: null, holder.Record.Path, impliedKey, holder)
            : OpenInPlace(table, node, field, impliedKey, holder);
        return new ReferenceItem(node.Node, IsInPlace: true, record);
    }

    /// <summary>True for a record in place, or for the name of one where names lead to it.</summary>
    private bool IsItem(RecordTable table, ReferringField field, YamlNode node, string path)
    {
        if (node is YamlMapping || IsName(table, field, node) || table.TakesValue(node)) return true;
        diagnostics.Add(DiagnosticCatalogue.RecordExpected, path, node.Span, table.Shape.Name, node.Kind);
        return false;
    }

    private static bool IsName(RecordTable table, ReferringField field, YamlNode node) =>
        node is YamlScalar && table.Key is not null && field is not ReferenceField { IsNested: true };

    private static string? KeyedBy(ReferringField field) => (field as ReferenceListField)?.KeyedBy;

    /// <summary>What is around the records that stand in another.</summary>
    private static AncestorScope Within(PendingRecord holder) =>
        holder.Node.Node is YamlMapping mapping ? holder.Node.Around.In(mapping) : holder.Node.Around;

    private static string Place(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>The key of a record that gives none and stands in another.</summary>
    private static string? KeyIn(PendingRecord holder, params string[] parts) =>
        holder.Table.Key is null ? null : holder.Record.Key + "/" + string.Join("/", parts);
}
