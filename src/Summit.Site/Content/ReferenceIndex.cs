using Summit.Catalog;

namespace Summit.Site.Content;

/// <summary>The records of a table by the records that one of its fields refers to.</summary>
internal sealed class ReferenceIndex
{
    private readonly Dictionary<int, List<CatalogRecord>> _sources = [];

    private ReferenceIndex() { }

    /// <summary>Reads every record of a table once.</summary>
    /// <param name="table">The table.</param>
    /// <param name="field">A field of the table that holds references.</param>
    public static ReferenceIndex Of(CatalogTable table, CatalogField field)
    {
        var index = new ReferenceIndex();
        for (int ordinal = 0; ordinal < table.Count; ordinal++)
        {
            CatalogRecord source = table.At(ordinal);
            foreach (CatalogRecord target in source.RecordsOf(field, int.MaxValue).Distinct())
                index.Add(target.Ordinal, source);
        }

        return index;
    }

    /// <summary>Returns the records that refer to the record at an ordinal, in table order.</summary>
    public IReadOnlyList<CatalogRecord> SourcesOf(int ordinal) =>
        _sources.TryGetValue(ordinal, out List<CatalogRecord>? sources) ? sources : [];

    private void Add(int target, CatalogRecord source)
    {
        if (!_sources.TryGetValue(target, out List<CatalogRecord>? sources))
            _sources.Add(target, sources = []);
        sources.Add(source);
    }
}
