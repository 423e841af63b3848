using Summit.Compiler.Diagnostics;
using Summit.Compiler.Parse;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>
/// Resolves references to records by name. By default, unresolved references are reported and dropped.
/// </summary>
internal sealed class ReferenceResolver
{
    private readonly RecordTables _tables;
    private readonly RecordNames _names;
    private readonly StubMaker _stubs;
    private readonly Scalars _scalars;
    private readonly DiagnosticList _diagnostics;
    private readonly Suggestion _suggestion;

    private ReferenceResolver(ReadCorpus corpus)
    {
        _tables = corpus.Tables;
        _names = new RecordNames(_tables);
        _stubs = new StubMaker(corpus.Capacity, corpus.Folded, _names);
        _scalars = new Scalars(corpus.Diagnostics);
        _diagnostics = corpus.Diagnostics;
        _suggestion = corpus.Suggestion;
    }

    /// <summary>
    /// Registers the aliases of a corpus, resolves its references, and drops the texts that exceed the capacity.
    /// </summary>
    public static ResolvedCorpus Resolve(ReadCorpus corpus)
    {
        new AliasRegister(corpus.Capacity, corpus.Folded, corpus.Diagnostics).Register(corpus.Aliases);
        var resolver = new ReferenceResolver(corpus);
        List<HierarchyLink> links = resolver.Resolve(corpus.References);
        corpus.Capacity.ReportNearlyFull(corpus.Tables);
        new NumberCapacity(corpus.Diagnostics).Check(corpus.Tables);
        new TextCapacity(corpus.Diagnostics, corpus.MaxTextBytes).Check(corpus.Tables);
        return new ResolvedCorpus(
            corpus.Shape,
            [
                .. corpus.Tables.All.Select(
                    (table, i) =>
                        new ResolvedTable(
                            i,
                            table.Shape,
                            table.Records,
                            table.Referenced,
                            table.IsIncomplete,
                            table.IsMissed
                        )
                ),
            ],
            resolver._names,
            links,
            new EquatableArray<DiagnosticSpec>(corpus.Diagnostics.Sorted())
        );
    }

    /// <summary>Resolves references and returns the references that form hierarchies.</summary>
    private List<HierarchyLink> Resolve(IEnumerable<PendingReference> references)
    {
        var links = new List<HierarchyLink>();
        foreach (PendingReference reference in references)
        {
            (PendingRecord record, ReferringField field, _, _) = reference;
            RecordTable target = _tables.Target(field);
            List<(PendingRecord Record, YamlNode Node)> found = Records(target, reference);
            PendingRecord[] records = [.. found.Select(item => item.Record)];
            record.Links[field.Index] = records;
            target.Referenced.UnionWith(records.Where(other => other != record));
            if (field.IsHierarchy && record.IsKept)
                links.AddRange(found.Select(item => new HierarchyLink(field, record, item.Record, item.Node.Span)));
        }

        return links;
    }

    /// <summary>
    /// Returns the records that a field refers to, in order and without duplicates, with the nodes that name them.
    /// </summary>
    private List<(PendingRecord Record, YamlNode Node)> Records(RecordTable target, in PendingReference reference)
    {
        (PendingRecord holder, ReferringField field, YamlNode node, IReadOnlyList<ReferenceItem>? items) = reference;
        items ??= Names(field, node, holder.Path);
        var records = new List<(PendingRecord Record, YamlNode Node)>(items.Count);
        var seen = new HashSet<PendingRecord>();
        foreach (ReferenceItem item in items)
        {
            if ((item.IsInPlace ? item.Record : Find(target, holder, field, (YamlScalar)item.Node)) is not { } record)
                continue;
            if (seen.Add(record))
                records.Add((record, item.Node));
            else
                ReportDuplicate(item, record, holder, field);
        }

        return records;
    }

    private List<ReferenceItem> Names(ReferringField field, YamlNode node, string path)
    {
        List<YamlScalar> scalars =
            field is ReferenceListField ? _scalars.Many(field, node, path)
            : _scalars.One(field, node, path) is { } scalar ? [scalar]
            : [];
        return scalars.ConvertAll(scalar => new ReferenceItem(scalar, IsInPlace: false, Record: null));
    }

    /// <summary>
    /// Returns the record called <paramref name="name"/>, creating it if the schema asks for stubs. Otherwise reports
    /// the reference and returns null. A reference to an incomplete table is not reported, because its record may be in
    /// the unread part.
    /// </summary>
    private PendingRecord? Find(RecordTable target, PendingRecord holder, ReferringField field, YamlScalar name)
    {
        PendingRecord? record = _names.Find(field, name.Value, out PendingRecord? other);
        if (record is not null && other is null)
            return record;
        if (record is null && field.Unresolved == UnresolvedReferenceBehavior.Stub && holder.IsKept)
            return _stubs.Make(target, field, name, holder.Path);

        target.IsMissed = true;
        if (record is not null)
            ReportAmbiguous(target, holder, field, name, record, other!);
        else if (!target.IsIncomplete)
            ReportDangling(target, holder, field, name);
        return null;
    }

    private void ReportDangling(RecordTable target, PendingRecord holder, ReferringField field, YamlScalar name)
    {
        if (field.Unresolved is not (UnresolvedReferenceBehavior.Error or UnresolvedReferenceBehavior.Warning))
            return;
        DiagnosticInfo info =
            field.Unresolved == UnresolvedReferenceBehavior.Error
                ? DiagnosticCatalogue.DanglingReference
                : DiagnosticCatalogue.LeftOutReference;
        string near = _suggestion.For(name.Value, target.Keys.Words);
        _diagnostics.Add(info, holder.Path, name.Span, target.Shape.Name, name.Value, near);
    }

    private void ReportAmbiguous(
        RecordTable target,
        PendingRecord holder,
        ReferringField field,
        YamlScalar name,
        PendingRecord one,
        PendingRecord other
    )
    {
        if (field.Unresolved == UnresolvedReferenceBehavior.Drop)
            return;
        DiagnosticInfo info =
            field.Unresolved == UnresolvedReferenceBehavior.Error
                ? DiagnosticCatalogue.AmbiguousReference
                : DiagnosticCatalogue.LeftOutAmbiguity;
        _diagnostics.Add(info, holder.Path, name.Span, name.Value, target.Shape.Name, one.Key, other.Key);
    }

    private void ReportDuplicate(ReferenceItem item, PendingRecord record, PendingRecord holder, ReferringField field)
    {
        DiagnosticInfo info =
            field.Unresolved == UnresolvedReferenceBehavior.Error
                ? DiagnosticCatalogue.DuplicateReference
                : DiagnosticCatalogue.LeftOutRepetition;
        string name = item.Node is YamlScalar scalar && !item.IsInPlace ? scalar.Value : record.Key;
        _diagnostics.Add(info, holder.Path, item.Node.Span, name, Spelling.InYaml(field.Name));
    }
}
