using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Summit.Catalog.Conditions;
using Summit.Catalog.Facets;
using Summit.Catalog.Fields;
using Summit.Catalog.Hierarchies;
using Summit.Catalog.Notation;

namespace Summit.Catalog.Tables;

/// <summary>A table of a catalogue with its record type.</summary>
internal sealed partial class TypedTable<T> : CatalogTable
    where T : struct, IVisitableRecord<T>
{
    private readonly Lazy<TableParts<T>> _parts = new(TableParts<T>.Read);
    private readonly Lazy<HierarchyIndex> _hierarchy;
    private readonly RecordRanking<T> _ranking = new();

    /// <summary>The columns of facets by the position of their fields. Each is read once and kept.</summary>
    private readonly ConcurrentDictionary<int, FacetColumn> _facets = new();
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
    public override IReadOnlyList<Facet> CountFacets(
        IReadOnlyList<CatalogCondition> conditions,
        IReadOnlyList<string> fields
    )
    {
        CatalogField[] counted = FacetFields(fields);
        return CountValues([.. Select(conditions).Select(record => record.Ordinal)], counted);
    }

    /// <inheritdoc/>
    public override CatalogPage Timeline(TimelineRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return List(TimelineQuery.Of(this, request));
    }

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

    private Facet[] CountValues(int[] ordinals, CatalogField[] fields) =>
        [.. fields.Select(field => FacetOf(field).Count(field, ordinals, Catalog.Options.MaxFacetValues))];

    private FacetColumn FacetOf(CatalogField field) =>
        _facets.GetOrAdd(field.Index, static index => FacetReader.ReadColumn<T>(index));

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
}
