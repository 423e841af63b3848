using Summit.Compiler.Diagnostics;
using Summit.Compiler.Parse;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>
/// Resolves references to records by their names. What does not resolve is reported and left out, unless its field says what
/// else becomes of it.
/// </summary>
/// <param name="tables">The tables, with all keys and aliases when the references are resolved.</param>
/// <param name="names">Finds the records.</param>
/// <param name="stubs">Makes records of names that lead to none.</param>
/// <param name="diagnostics">Takes what is wrong.</param>
/// <param name="suggestion">Finds what a misspelled key is meant to be.</param>
internal sealed class ReferenceResolver(
    RecordTables tables, RecordNames names, StubMaker stubs, DiagnosticList diagnostics, Suggestion suggestion)
{
    private readonly Scalars _scalars = new(diagnostics);
    private readonly List<UnresolvedReference> _unresolved = [];

    /// <summary>Puts off the references of a field.</summary>
    public void Add(UnresolvedReference reference) => _unresolved.Add(reference);

    /// <summary>Resolves them, and returns those that make hierarchies.</summary>
    public List<HierarchyLink> Resolve()
    {
        var links = new List<HierarchyLink>();
        foreach (UnresolvedReference reference in _unresolved)
        {
            (OpenRecord open, FieldShape field, YamlNode node, _) = reference;
            RecordTable target = tables.Target(field);
            List<BoundRecord> records = Records(target, reference);
            open.Record.Values[field.Index] = FieldValue.Of(records.ToArray());
            target.Referenced.UnionWith(records.Where(record => record != open.Record));
            if (field.IsHierarchy && open.IsKept && records.Count > 0)
                links.Add(new HierarchyLink(open.Table, field, open.Record, node.Span));
        }

        return links;
    }

    /// <summary>The records that a field refers to, in order and each once.</summary>
    private List<BoundRecord> Records(RecordTable target, in UnresolvedReference reference)
    {
        (OpenRecord open, FieldShape field, YamlNode node, IReadOnlyList<ReferenceItem>? items) = reference;
        items ??= Names(field, node, open.Record.Path);
        var records = new List<BoundRecord>(items.Count);
        var seen = new HashSet<BoundRecord>();
        foreach (ReferenceItem item in items)
        {
            if ((item.IsInPlace ? item.Record : Find(target, open, field, (YamlScalar)item.Node)) is not { } record) continue;
            if (seen.Add(record))
                records.Add(record);
            else if (!item.IsInPlace && field.Unresolved == UnresolvedReferenceBehavior.Error)
                ReportDuplicate((YamlScalar)item.Node, open, field);
        }

        return records;
    }

    private List<ReferenceItem> Names(FieldShape field, YamlNode node, string path)
    {
        List<YamlScalar> scalars = field.Kind == FieldKind.ReferenceList ? _scalars.Many(field, node, path)
            : _scalars.One(field, node, path) is { } scalar ? [scalar]
            : [];
        return scalars.ConvertAll(scalar => new ReferenceItem(scalar, IsInPlace: false, Record: null));
    }

    /// <summary>The record of that name, or null; it may stand in the part of a table that could not be read.</summary>
    private BoundRecord? Find(RecordTable target, OpenRecord open, FieldShape field, YamlScalar name)
    {
        BoundRecord? record = names.Find(field, name.Value, out BoundRecord? other);
        if (record is not null && other is null) return record;
        if (record is null && field.Unresolved == UnresolvedReferenceBehavior.Stub && open.IsKept)
            return stubs.Make(target, field, name, open.Record.Path);

        target.IsMissed = true;
        if (record is not null)
            ReportAmbiguous(target, open, field, name, record, other!);
        else if (!target.IsIncomplete)
            ReportDangling(target, open, field, name);
        return null;
    }

    private void ReportDangling(RecordTable target, OpenRecord open, FieldShape field, YamlScalar name)
    {
        if (field.Unresolved is not (UnresolvedReferenceBehavior.Error or UnresolvedReferenceBehavior.Warning)) return;
        DiagnosticInfo info = field.Unresolved == UnresolvedReferenceBehavior.Error
            ? DiagnosticCatalogue.DanglingReference
            : DiagnosticCatalogue.LeftOutReference;
        string near = suggestion.For(name.Value, target.Keys.Words);
        diagnostics.Add(info, open.Record.Path, name.Span, target.Shape.Name, name.Value, near);
    }

    private void ReportAmbiguous(
        RecordTable target, OpenRecord open, FieldShape field, YamlScalar name, BoundRecord one, BoundRecord other)
    {
        if (field.Unresolved == UnresolvedReferenceBehavior.Drop) return;
        DiagnosticInfo info = field.Unresolved == UnresolvedReferenceBehavior.Error
            ? DiagnosticCatalogue.AmbiguousReference
            : DiagnosticCatalogue.LeftOutAmbiguity;
        diagnostics.Add(info, open.Record.Path, name.Span, name.Value, target.Shape.Name, one.Key, other.Key);
    }

    private void ReportDuplicate(YamlScalar name, OpenRecord open, FieldShape field)
    {
        string list = Spelling.InYaml(field.Name);
        diagnostics.Add(DiagnosticCatalogue.DuplicateReference, open.Record.Path, name.Span, name.Value, list);
    }
}
