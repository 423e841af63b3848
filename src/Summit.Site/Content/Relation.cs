using Summit.Catalog;

namespace Summit.Site.Content;

/// <summary>A field through which the records of one table refer to records of another.</summary>
internal sealed class Relation
{
    private readonly Lazy<ReferenceIndex> _index;

    /// <summary>Creates the relation.</summary>
    /// <param name="source">The table of the referring records.</param>
    /// <param name="field">The field that refers.</param>
    /// <param name="inverse">The field of the other table that holds the referring records; null if the schema declares
    /// none.</param>
    public Relation(CatalogTable source, CatalogField field, CatalogField? inverse)
    {
        Source = source;
        Field = field;
        Inverse = inverse;
        _index = new Lazy<ReferenceIndex>(() => ReferenceIndex.Of(source, field));
    }

    /// <summary>The table of the referring records.</summary>
    public CatalogTable Source { get; }

    /// <summary>The field that refers.</summary>
    public CatalogField Field { get; }

    /// <summary>The field of the other table that holds the referring records, or null.</summary>
    public CatalogField? Inverse { get; }

    /// <summary>
    /// Returns the records that refer to <paramref name="target"/>, in table order. A transitive inverse includes those
    /// that refer to a record below it.
    /// </summary>
    public IReadOnlyList<CatalogRecord> SourcesOf(CatalogRecord target) =>
        Inverse is null ? _index.Value.SourcesOf(target.Ordinal) : target.RecordsOf(Inverse, int.MaxValue);

    /// <summary>Returns the number of records that refer to <paramref name="target"/>.</summary>
    public int CountOf(CatalogRecord target) =>
        Inverse is null ? _index.Value.SourcesOf(target.Ordinal).Count : target.CountOf(Inverse);
}
