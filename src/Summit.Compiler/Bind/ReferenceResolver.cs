using Summit.Compiler.Diagnostics;
using Summit.Compiler.Parse;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>
/// Resolves references to records by their keys and aliases. What does not resolve is reported and left out.
/// </summary>
/// <param name="tables">The tables, with all keys and aliases when the references are resolved.</param>
/// <param name="diagnostics">Takes what is wrong.</param>
/// <param name="suggestion">Finds what a misspelled key is meant to be.</param>
internal sealed class ReferenceResolver(RecordTables tables, DiagnosticList diagnostics, Suggestion suggestion)
{
    private readonly Scalars _scalars = new(diagnostics);
    private readonly List<UnresolvedReference> _unresolved = [];

    /// <summary>Puts off the references of a field.</summary>
    public void Add(UnresolvedReference reference) => _unresolved.Add(reference);

    /// <summary>Resolves them, and returns those that make hierarchies.</summary>
    public List<HierarchyLink> Resolve()
    {
        var links = new List<HierarchyLink>();
        foreach ((OpenRecord open, FieldShape field, YamlNode node) in _unresolved)
        {
            RecordTable target = tables.Target(field);
            List<BoundRecord> records = field.Kind == FieldKind.Reference
                ? ResolveOne(target, open, field, node)
                : ResolveMany(target, open, field, node);
            open.Record.Values[field.Index] = FieldValue.Of(records.ToArray());
            target.Referenced.UnionWith(records.Where(record => record != open.Record));
            if (field.IsHierarchy && open.IsKept && records.Count > 0)
                links.Add(new HierarchyLink(open.Table, field, open.Record, node.Span));
        }

        return links;
    }

    private List<BoundRecord> ResolveOne(RecordTable target, OpenRecord open, FieldShape field, YamlNode node)
    {
        YamlScalar? name = _scalars.One(field, node, open.Record.Path);
        return name is not null && Find(target, name, open.Record.Path) is { } record ? [record] : [];
    }

    private List<BoundRecord> ResolveMany(RecordTable target, OpenRecord open, FieldShape field, YamlNode node)
    {
        List<YamlScalar> names = _scalars.Many(field, node, open.Record.Path);
        var records = new List<BoundRecord>(names.Count);
        var seen = new HashSet<BoundRecord>();
        foreach (YamlScalar name in names)
        {
            if (Find(target, name, open.Record.Path) is not { } record) continue;
            if (seen.Add(record))
                records.Add(record);
            else
                ReportDuplicate(name, open, field);
        }

        return records;
    }

    /// <summary>
    /// The record of that key or alias, or null; it may stand in the part of a table that could not be read.
    /// </summary>
    private BoundRecord? Find(RecordTable target, YamlScalar name, string path)
    {
        BoundRecord? record = target.Keys.Find(name.Value);
        target.IsMissed |= record is null;
        if (record is null && !target.IsIncomplete)
        {
            string near = suggestion.For(name.Value, target.Keys.Words);
            string type = target.Shape.Name;
            diagnostics.Add(DiagnosticCatalogue.DanglingReference, path, name.Span, type, name.Value, near);
        }

        return record;
    }

    private void ReportDuplicate(YamlScalar name, OpenRecord open, FieldShape field)
    {
        string list = Spelling.InYaml(field.Name);
        diagnostics.Add(DiagnosticCatalogue.DuplicateReference, open.Record.Path, name.Span, name.Value, list);
    }
}
