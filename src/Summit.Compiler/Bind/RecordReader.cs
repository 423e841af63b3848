using System.Globalization;
using Summit.Compiler.Bind.Rules;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Parse;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>
/// Reads records, and those nested in them, into their tables. Aliases and references are put off until all records are
/// known. Nesting costs no stack.
/// </summary>
/// <param name="tables">Take the records.</param>
/// <param name="keys">Gives them their keys.</param>
/// <param name="aliases">Takes the aliases.</param>
/// <param name="references">Takes the references.</param>
/// <param name="kept">Takes the records with their nodes, for the rules.</param>
/// <param name="diagnostics">Takes what is wrong.</param>
/// <param name="suggestion">Finds what a misspelled word is meant to be.</param>
internal sealed class RecordReader(
    RecordTables tables,
    KeyReader keys,
    AliasRegister aliases,
    ReferenceResolver references,
    GivenRecords kept,
    DiagnosticList diagnostics,
    Suggestion suggestion)
{
    private readonly GivenFields _given = new(diagnostics, suggestion);
    private readonly Scalars _scalars = new(diagnostics);
    private readonly ValueReader _values = new(diagnostics, suggestion);
    private readonly Queue<OpenRecord> _open = new();

    /// <summary>Reads a record that stands in a file by itself.</summary>
    /// <param name="table">Its table.</param>
    /// <param name="mapping">Where its fields are given.</param>
    /// <param name="path">The file.</param>
    /// <param name="impliedKey">Its key if it gives none, or null if it must.</param>
    public void Read(RecordTable table, YamlMapping mapping, string path, string? impliedKey)
    {
        Open(table, mapping, path, impliedKey, parent: null);
        while (_open.Count > 0) ReadFields(_open.Dequeue());
    }

    /// <summary>The mappings that are records of <paramref name="table"/>: the node, or the items of a list.</summary>
    public List<YamlMapping> Mappings(RecordTable table, YamlNode node, string path)
    {
        IReadOnlyList<YamlNode> items = node is YamlSequence sequence ? sequence.Items : [node];
        var mappings = new List<YamlMapping>(items.Count);
        for (int i = 0; i < items.Count; i++)
        {
            YamlNode item = items[i];
            if (item is YamlMapping mapping)
                mappings.Add(mapping);
            else
                diagnostics.Add(DiagnosticCatalogue.RecordExpected, path, item.Span, table.Shape.Name, item.Kind);
        }

        return mappings;
    }

    /// <summary>Puts a record into its table, if it is kept, and its fields off.</summary>
    private OpenRecord Open(RecordTable table, YamlMapping mapping, string path, string? impliedKey, OpenRecord? parent)
    {
        var record = new BoundRecord
        {
            Path = path,
            Span = mapping.Span,
            Parent = parent?.Record,
            Values = new FieldValue[table.Shape.Fields.Count],
        };
        bool isKept = keys.TryTake(table, record, mapping, impliedKey, parentIsKept: parent?.IsKept ?? true);
        if (isKept) table.Records.Add(record);

        var open = new OpenRecord(table, record, mapping, isKept);
        _open.Enqueue(open);
        return open;
    }

    private void ReadFields(OpenRecord open)
    {
        FieldValue[] values = open.Record.Values;
        YamlNode?[] given = _given.Read(open.Table, open.Mapping, open.Record.Path);
        kept.Add(new GivenRecord(open, given));
        foreach (FieldShape field in open.Table.Shape.Fields.AsSpan())
        {
            YamlNode? node = given[field.Index];
            if (!Scalars.IsNothing(node))
                values[field.Index] = Read(open, field, node!);
            else if (field.Role == FieldRole.Key)
                values[field.Index] = FieldValue.Of(open.Record.Key);
            else if (IsRequired(field) && !open.Mapping.IsPartial)
                ReportMissing(open, field, node);
        }
    }

    private static bool IsRequired(FieldShape field) =>
        !field.IsOptional
        && field.IsGiven
        && field.Kind is not (FieldKind.TextList or FieldKind.ReferenceList or FieldKind.NestedList);

    /// <summary>Points at the nothing that is given, or else at the record.</summary>
    private void ReportMissing(OpenRecord open, FieldShape field, YamlNode? nothing)
    {
        SourceSpan span = nothing?.Span ?? OpenRecord.FirstToken(open.Mapping);
        string record = open.Table.Describe(open.Record);
        diagnostics.Add(DiagnosticCatalogue.MissingField, open.Record.Path, span, record, Spelling.InYaml(field.Name));
    }

    private FieldValue Read(OpenRecord open, FieldShape field, YamlNode node)
    {
        switch (field.Kind)
        {
            case FieldKind.NestedList:
                return ReadNested(open, field, node);
            case FieldKind.TextList:
                return ReadTexts(open, field, node);
            case FieldKind.Reference or FieldKind.ReferenceList:
                references.Add(new UnresolvedReference(open, field, node));
                return default;
            default:
                return ReadScalar(open, field, node);
        }
    }

    private FieldValue ReadScalar(OpenRecord open, FieldShape field, YamlNode node)
    {
        if (_scalars.One(field, node, open.Record.Path) is not { } scalar) return default;
        if (field.Role == FieldRole.Alias) aliases.Add(new UnresolvedAliases(open, field, [scalar]));
        return _values.Read(open.Table, field, scalar, open.Record.Path);
    }

    private FieldValue ReadTexts(OpenRecord open, FieldShape field, YamlNode node)
    {
        List<YamlScalar> scalars = _scalars.Many(field, node, open.Record.Path);
        scalars.RemoveAll(scalar => !_values.IsText(field, scalar, open.Record.Path));
        if (field.Role == FieldRole.Alias) aliases.Add(new UnresolvedAliases(open, field, scalars));
        return FieldValue.Of(scalars.ConvertAll(scalar => scalar.Value).ToArray());
    }

    private FieldValue ReadNested(OpenRecord parent, FieldShape field, YamlNode node)
    {
        RecordTable table = tables.Target(field);
        List<YamlMapping> mappings = Mappings(table, node, parent.Record.Path);
        var records = new List<BoundRecord>(mappings.Count);
        for (int i = 0; i < mappings.Count; i++)
        {
            OpenRecord open = Open(table, mappings[i], parent.Record.Path, NestedKey(parent, i + 1), parent);
            if (open.IsKept) records.Add(open.Record);
        }

        return FieldValue.Of(records.ToArray());
    }

    private static string? NestedKey(OpenRecord parent, int place) => parent.Table.Key is null
        ? null
        : parent.Record.Key + "/" + place.ToString(CultureInfo.InvariantCulture);
}
