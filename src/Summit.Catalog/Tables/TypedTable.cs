using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Summit.Catalog.Conditions;
using Summit.Catalog.Facets;
using Summit.Catalog.Fields;
using Summit.Catalog.Hierarchies;
using Summit.Catalog.Notation;
using Summit.Catalog.Searching;

namespace Summit.Catalog.Tables;

/// <summary>A table of a catalogue with its record type.</summary>
internal sealed class TypedTable<T> : CatalogTable
    where T : struct, IVisitableRecord<T>
{
    private readonly Lazy<SchemaReader<T>> _parts = new(SchemaReader<T>.Read);
    private readonly Lazy<HierarchyIndex> _hierarchy;
    private readonly RecordRanking<T> _ranking = new();
    private readonly RecordNames _names;

    /// <summary>Creates the table.</summary>
    /// <param name="catalog">The catalogue of the table.</param>
    /// <param name="name">The name of the property.</param>
    public TypedTable(CorpusCatalog catalog, string name)
        : base(catalog, name)
    {
        _names = new RecordNames(catalog);
        _hierarchy = new Lazy<HierarchyIndex>(() => HierarchyIndex.Of(Records, RequireHierarchy().Index));
    }

    /// <inheritdoc/>
    public override RecordDescription Record => Schema.Record;

    /// <inheritdoc/>
    public override Type RecordType => typeof(T);

    /// <inheritdoc/>
    public override int Count => T.TableCount;

    /// <inheritdoc/>
    public override ulong Checksum => T.TableChecksum;

    /// <inheritdoc/>
    public override IReadOnlyList<CatalogField> Fields => Schema.Fields;

    /// <inheritdoc/>
    public override bool IsKeyed => _parts.Value.Keys is not null;

    /// <inheritdoc/>
    public override bool IsSearchable => _parts.Value.Search is not null;

    /// <inheritdoc/>
    public override CatalogField? Key => Schema.Key;

    /// <inheritdoc/>
    public override CatalogField? Label => Schema.Label;

    /// <inheritdoc/>
    public override CatalogField? Order => Schema.Order;

    /// <inheritdoc/>
    public override CatalogField? Hierarchy => Schema.Hierarchy;

    /// <inheritdoc/>
    public override CatalogField? Parent => Schema.Parent;

    private static Table<T> Records => default;

    private TableSchema Schema => _parts.Value.Schema;

    /// <summary>Returns a record as a record of any table.</summary>
    public CatalogRecord Wrap(T record) => new TypedRecord<T>(this, record);

    /// <inheritdoc/>
    public override void Visit<TVisitor>(ref TVisitor visitor) => visitor.VisitTable(Name, Records);

    /// <inheritdoc/>
    public override CatalogRecord At(int ordinal) =>
        (uint)ordinal < (uint)Count
            ? Wrap(Records[ordinal])
            : throw new CatalogException(
                CatalogErrorKind.UnknownRecord,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"There is no record {ordinal} in {Id}, which has {Count} records, counted from 0."
                )
            );

    /// <inheritdoc/>
    public override bool TryFind(ReadOnlySpan<char> name, [NotNullWhen(true)] out CatalogRecord? record)
    {
        record = _parts.Value.Keys is { } keys && keys.TryGet(name, out T found) ? Wrap(found) : null;
        return record is not null;
    }

    /// <inheritdoc/>
    public override string? Suggest(string name) => _parts.Value.Keys?.Suggest(name);

    /// <inheritdoc/>
    public override CatalogPage List(ListRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        Catalog.Bounds.CheckPage(request.Offset, request.Limit);
        CatalogField? sort = RequireSort(request.Sort);
        RecordSet<T> selected = Select(request.Conditions);
        IEnumerable<T> records = Sorted(selected, sort, request.Sort);
        return new CatalogPage(
            selected.Count,
            request.Offset,
            [.. records.Skip(request.Offset).Take(request.Limit).Select(Wrap)]
        );
    }

    /// <inheritdoc/>
    public override SearchPage Search(SearchRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        Catalog.Bounds.CheckPage(request.Offset, request.Limit);
        Catalog.Bounds.CheckText("query", request.Query);
        ITextSearch<T> search = RequireSearch();
        CatalogField? sort = RequireSort(request.Sort);
        CatalogField[] counted = request.WithFacets ? FacetFields(request.FacetFields) : [];
        RecordSet<T> among = Select(request.Conditions);
        byte[] query = Encoding.UTF8.GetBytes(request.Query);
        SearchHit<T>[] hits = Page(search, query, among, sort, request, out int total);
        IHitReader<T> reader = search.ReaderOf(query);
        return new SearchPage(
            this,
            total,
            request.Offset,
            [
                .. hits.Select(hit => new CatalogHit(
                    Wrap(hit.Record),
                    hit.Score,
                    reader.Mark(hit.Record.ToString()!),
                    reader.Find(hit.Record),
                    request.WithTerms ? reader.Explain(hit.Record) : []
                )),
            ],
            search.Read(query),
            search.Correct(request.Query),
            counted.Length == 0 ? [] : CountValues(search.All(query, among), counted)
        );
    }

    /// <inheritdoc/>
    public override int CountMatches(string query)
    {
        Catalog.Bounds.CheckText("query", query);
        RequireSearch().Best(Encoding.UTF8.GetBytes(query), Records.All, 1, out int total);
        return total;
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Complete(string typed)
    {
        Catalog.Bounds.CheckText("query", typed);
        return RequireSearch().Complete(typed);
    }

    /// <inheritdoc/>
    public override string? Correct(string query)
    {
        Catalog.Bounds.CheckText("query", query);
        return RequireSearch().Correct(query);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Facet> CountFacets(
        IReadOnlyList<CatalogCondition> conditions,
        IReadOnlyList<string> fields
    )
    {
        CatalogField[] counted = FacetFields(fields);
        return CountValues(Select(conditions), counted);
    }

    /// <inheritdoc/>
    public override CatalogPage Timeline(TimelineRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return List(TimelineQuery.Of(this, request));
    }

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
    public override RelatedRecords Related(CatalogRecord record, int limit)
    {
        ArgumentNullException.ThrowIfNull(record);
        Catalog.Bounds.CheckLimit(limit);
        SearchHit<T>[] similar = _parts.Value.Search?.Similar(Records[record.Ordinal], limit) ?? [];
        return new RelatedRecords([.. similar.Select(hit => Wrap(hit.Record))], ReferringFinder.Find(record, limit));
    }

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

    /// <summary>Returns the records that meet conditions.</summary>
    private RecordSet<T> Select(IReadOnlyList<CatalogCondition> conditions)
    {
        Catalog.Bounds.CheckConditions(conditions);
        if (conditions.Count == 0)
            return Records.All;
        var tester = new RecordTester([
            .. conditions.Select(condition => FieldTestBinder.Bind<T>(_names, condition, Field(condition.Field))),
        ]);
        var passing = new List<T>();
        foreach (T record in Records)
        {
            if (tester.Passes(record))
                passing.Add(record);
        }

        return Records.SetOf<T>([.. passing]);
    }

    private IEnumerable<T> Sorted(RecordSet<T> selected, CatalogField? field, CatalogSort? sort) =>
        field is null
            ? selected
            : _ranking
                .Of(field, sort!.IsDescending)
                .Select(ordinal => Records[ordinal])
                .Where(record => selected.Contains(record));

    /// <summary>Returns the hits of a page.</summary>
    private SearchHit<T>[] Page(
        ITextSearch<T> search,
        byte[] query,
        RecordSet<T> among,
        CatalogField? sort,
        SearchRequest request,
        out int total
    )
    {
        if (sort is null)
        {
            int count = (int)Math.Min((long)request.Offset + request.Limit, int.MaxValue);
            SearchHit<T>[] best = search.Best(query, among, count, out total);
            return best[Math.Min(request.Offset, best.Length)..];
        }

        RecordSet<T> matches = search.All(query, among);
        total = matches.Count;
        T[] page = [.. Sorted(matches, sort, request.Sort).Skip(request.Offset).Take(request.Limit)];
        // The scores of the page come from a search among its records.
        Dictionary<T, SearchHit<T>> scored = search
            .Best(query, Records.SetOf<T>(page), page.Length, out _)
            .ToDictionary(hit => hit.Record);
        return [.. page.Select(record => scored[record])];
    }

    private Facet[] CountValues(in RecordSet<T> records, CatalogField[] fields)
    {
        FacetReader[] readers = [.. fields.Select(field => new FacetReader(field))];
        foreach (T record in records)
        {
            foreach (FacetReader reader in readers)
                reader.Read(record);
        }

        return [.. readers.Select(reader => reader.ToFacet(Catalog.Options.MaxFacetValues))];
    }

    private CatalogField[] FacetFields(IReadOnlyList<string> names)
    {
        if (names.Count == 0)
            return [.. Fields.Where(field => field.IsFacet)];
        return
        [
            .. names
                .Select(Field)
                .Distinct()
                .Select(field => Require(field, field.IsFacet, "counted", other => other.IsFacet)),
        ];
    }

    private CatalogField? RequireSort(CatalogSort? sort)
    {
        if (sort is null)
            return null;
        CatalogField field = Field(sort.Field);
        return Require(field, field.IsSortable, "sorted", other => other.IsSortable);
    }

    private CatalogField Require(CatalogField field, bool fits, string verb, Func<CatalogField, bool> others) =>
        fits
            ? field
            : throw new CatalogException(
                CatalogErrorKind.NotSupported,
                $"Records of {Id} cannot be {verb} by {PascalName.ToKebab(field.Name)}: choose "
                    + $"{string.Join(", ", Fields.Where(others).Select(other => PascalName.ToKebab(other.Name)))}."
            );

    private ITextSearch<T> RequireSearch() =>
        _parts.Value.Search
        ?? throw new CatalogException(
            CatalogErrorKind.NotSupported,
            $"The table {Id} is not searched: none of its fields has [Search]."
        );

    private CatalogField RequireHierarchy() =>
        Hierarchy
        ?? throw new CatalogException(
            CatalogErrorKind.NotSupported,
            $"The records of {Id} form no hierarchy: none of its fields has [Hierarchy]."
        );
}
