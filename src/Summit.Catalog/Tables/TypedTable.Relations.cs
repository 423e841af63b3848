using Summit.Catalog.Fields;

namespace Summit.Catalog.Tables;

/// <content>The hierarchy of a table, and related records.</content>
internal sealed partial class TypedTable<T>
{
    /// <inheritdoc/>
    public override IReadOnlyList<CatalogRecord> Roots() => [.. _hierarchy.Value.Roots.Select(At)];

    /// <inheritdoc/>
    public override IReadOnlyList<CatalogRecord> Children(CatalogRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return [.. _hierarchy.Value.Below(record.Ordinal).Select(At)];
    }

    /// <inheritdoc/>
    public override IEnumerable<TreeNode> Tree() =>
        _hierarchy.Value.DepthFirst().Select(node => new TreeNode(At(node.Record), node.Depth));

    /// <inheritdoc/>
    public override IReadOnlyList<CatalogRecord> Similar(CatalogRecord record, int limit)
    {
        ArgumentNullException.ThrowIfNull(record);
        Catalog.Bounds.CheckLimit(limit);
        SearchHit<T>[] similar = _parts.Value.Search?.Similar(Records[record.Ordinal], limit) ?? [];
        return [.. similar.Select(hit => Wrap(hit.Record))];
    }

    /// <inheritdoc/>
    public override RelatedRecords Related(CatalogRecord record, int limit) =>
        new(Similar(record, limit), ReferringFinder.Find(record, limit));

    /// <inheritdoc/>
    internal override ReferringRecords Referring(CatalogField field, int ordinal, int limit)
    {
        var reader = new ReferenceReader();
        var found = new List<CatalogRecord>();
        int total = 0;
        foreach (T record in Records)
        {
            if (reader.Read(record, field.Index).Contains(ordinal) && total++ < limit)
                found.Add(Wrap(record));
        }

        return new ReferringRecords(this, field, null, total, found);
    }

    /// <inheritdoc/>
    internal override IReadOnlySet<int> WithAllBelow(CatalogRecord record) =>
        Hierarchy is null ? new HashSet<int> { record.Ordinal } : _hierarchy.Value.WithAllBelow(record.Ordinal);

    private CatalogField RequireHierarchy() =>
        Hierarchy
        ?? throw new CatalogException(
            CatalogErrorKind.NotSupported,
            $"The records of {Id} form no hierarchy: none of its fields has [Hierarchy]."
        );
}
