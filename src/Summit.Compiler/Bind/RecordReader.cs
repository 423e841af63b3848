using System.Globalization;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Parse;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>
/// Reads the records of a file into their tables, those nested in them too. References and aliases are left for when all
/// records are known. Nesting costs no stack.
/// </summary>
/// <param name="tables">Take the records.</param>
/// <param name="aliases">Take the aliases to resolve.</param>
/// <param name="references">Take the references to resolve.</param>
/// <param name="diagnostics">Takes what is wrong.</param>
/// <param name="suggestion">Finds what a misspelled word is meant to be.</param>
internal sealed class RecordReader(
    RecordTables tables,
    AliasRegister aliases,
    ReferenceResolver references,
    DiagnosticList diagnostics,
    Suggestion suggestion)
{
    private readonly GivenFields _given = new(diagnostics, suggestion);
    private readonly ValueReader _values = new(diagnostics, suggestion);
    private readonly Queue<OpenRecord> _open = new();

    /// <summary>Reads a file of <paramref name="table"/>.</summary>
    public void Read(RecordTable table, YamlFile file)
    {
        if (file.Diagnostics.Count > 0) tables.MarkIncomplete(table);

        List<YamlMapping> mappings = Mappings(table, file);
        string? key = IsOneRecord(file, mappings) ? TableFiles.NameWithoutExtension(file.Path) : null;
        foreach (YamlMapping mapping in mappings)
        {
            Open(table, mapping, file.Path, key, parent: null);
            while (_open.Count > 0) Fill(_open.Dequeue());
        }
    }

    /// <summary>The mappings that are records: the documents, or the items of those that are lists.</summary>
    private List<YamlMapping> Mappings(RecordTable table, YamlFile file)
    {
        var mappings = new List<YamlMapping>();
        bool isEmpty = file.Diagnostics.Count == 0;
        foreach (YamlNode document in file.Documents)
        {
            if (document is YamlScalar { IsNull: true } or YamlSequence { Items.Count: 0 }) continue;
            AddMappings(table, document, file.Path, mappings);
            isEmpty = false;
        }

        if (isEmpty) diagnostics.Add(DiagnosticCatalogue.EmptyFile, file.Path, TableFiles.FileStart, table.Shape.Name);
        return mappings;
    }

    private void AddMappings(RecordTable table, YamlNode node, string path, List<YamlMapping> mappings)
    {
        IReadOnlyList<YamlNode> items = node is YamlSequence sequence ? sequence.Items : [node];
        for (int i = 0; i < items.Count; i++)
        {
            if (items[i] is YamlMapping mapping)
                mappings.Add(mapping);
            else
                diagnostics.Add(DiagnosticCatalogue.RecordExpected, path, items[i].Span, table.Shape.Name, items[i].Kind);
        }
    }

    /// <summary>A single item of a malformed list may have lost the others, and then is not named after the file.</summary>
    private static bool IsOneRecord(YamlFile file, List<YamlMapping> mappings) =>
        mappings.Count == 1 && (file.Diagnostics.Count == 0 || file.Documents.Contains(mappings[0]));

    /// <summary>Puts a record into its table and its fields off; a record that cannot have its key is only checked.</summary>
    private OpenRecord Open(RecordTable table, YamlMapping mapping, string path, string? defaultKey, OpenRecord? parent)
    {
        var record = new BoundRecord
        {
            Path = path,
            Span = mapping.Span,
            Parent = parent?.Record,
            Values = new FieldValue[table.Shape.Fields.Count],
        };
        bool isKept = TryTakeKey(table, record, mapping, defaultKey, isClaimed: parent is not { IsKept: false });
        if (isKept) table.Records.Add(record);

        var open = new OpenRecord(table, record, mapping, isKept);
        _open.Enqueue(open);
        return open;
    }

    /// <summary>Sets the key, and claims it for the record unless that is nested in one that is not kept.</summary>
    private bool TryTakeKey(RecordTable table, BoundRecord record, YamlMapping mapping, string? defaultKey, bool isClaimed)
    {
        if (table.Key is null) return isClaimed;

        YamlNode? given = KeyIn(table, mapping);
        if (given is not null and not YamlScalar) return false;

        string? key = (given as YamlScalar)?.Value ?? defaultKey;
        if (key is null)
        {
            ReportMissingKey(table, mapping, record.Path);
            return false;
        }

        record.Key = key;
        if (!isClaimed) return false;

        BoundRecord holder = table.Keys.AddKey(record);
        if (holder == record) return true;

        SourceSpan span = given?.Span ?? FirstToken(mapping);
        diagnostics.Add(DiagnosticCatalogue.DuplicateKey, record.Path, span, key, table.Shape.Name, holder.Path, Line(holder));
        return false;
    }

    private static YamlNode? KeyIn(RecordTable table, YamlMapping mapping)
    {
        for (int i = 0; i < mapping.Pairs.Count; i++)
        {
            KeyValuePair<YamlNode, YamlNode> pair = mapping.Pairs[i];
            if (pair.Key is YamlScalar name && table.Names.Find(name.Value) == table.Key!.Index)
                return GivenFields.IsNothing(pair.Value) ? null : pair.Value;
        }

        return null;
    }

    private void ReportMissingKey(RecordTable table, YamlMapping mapping, string path)
    {
        if (mapping.IsPartial) return;
        string name = Spelling.InYaml(table.Key!.Name);
        diagnostics.Add(DiagnosticCatalogue.MissingKey, path, FirstToken(mapping), table.Shape.Name, name);
    }

    private void Fill(OpenRecord open)
    {
        (RecordTable table, BoundRecord record, YamlMapping mapping, _) = open;
        YamlNode?[] given = _given.Read(table, mapping, record.Path);
        foreach (FieldShape field in table.Shape.Fields.AsSpan())
        {
            YamlNode? node = given[field.Index];
            if (field.Role == FieldRole.Key && node is null or YamlScalar)
                record.Values[field.Index] = FieldValue.Of(record.Key);
            else if (!GivenFields.IsNothing(node))
                record.Values[field.Index] = Read(open, field, node!);
            else if (IsRequired(field) && !mapping.IsPartial)
                ReportMissing(table, record, mapping, field);
        }
    }

    private static bool IsRequired(FieldShape field) =>
        !field.IsOptional && field.IsGiven
        && field.Kind is not (FieldKind.TextList or FieldKind.ReferenceList or FieldKind.NestedList);

    private void ReportMissing(RecordTable table, BoundRecord record, YamlMapping mapping, FieldShape field) =>
        diagnostics.Add(
            DiagnosticCatalogue.MissingField,
            record.Path,
            FirstToken(mapping),
            table.Describe(record),
            Spelling.InYaml(field.Name));

    private FieldValue Read(OpenRecord open, FieldShape field, YamlNode node)
    {
        FieldValue value = field.Kind switch
        {
            FieldKind.NestedList => ReadNested(open, field, node),
            FieldKind.TextList => ReadTexts(field, node, open.Record.Path),
            FieldKind.Reference or FieldKind.ReferenceList => default,
            _ => ReadScalar(open, field, node),
        };
        if (field.Kind is FieldKind.Reference or FieldKind.ReferenceList)
            references.Add(new UnresolvedReference(open.Record, field, node));
        if (field.Role == FieldRole.Alias && open.IsKept)
            aliases.Add(new UnresolvedAlias(open.Table, open.Record, field, node));
        return value;
    }

    private FieldValue ReadScalar(OpenRecord open, FieldShape field, YamlNode node)
    {
        if (node is YamlScalar scalar) return _values.Read(open.Table, field, scalar, open.Record.Path);
        ReportNoScalar(field, node, open.Record.Path);
        return default;
    }

    private FieldValue ReadTexts(FieldShape field, YamlNode node, string path)
    {
        var texts = new List<string>();
        foreach (YamlNode item in NodeItems.Of(field, node, path, diagnostics))
        {
            if (item is YamlScalar scalar && _values.IsText(field, scalar, path)) texts.Add(scalar.Value);
        }

        return FieldValue.Of(texts.ToArray());
    }

    private FieldValue ReadNested(OpenRecord parent, FieldShape field, YamlNode node)
    {
        RecordTable table = tables.Target(field);
        var mappings = new List<YamlMapping>();
        AddMappings(table, node, parent.Record.Path, mappings);

        var records = new List<BoundRecord>(mappings.Count);
        foreach (YamlMapping mapping in mappings)
        {
        }

        return FieldValue.Of(records.ToArray());
    }
}
