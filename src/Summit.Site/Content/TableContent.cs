using System.Globalization;
using System.Text;
using Summit.Catalog;
using Summit.Site.Notation;

namespace Summit.Site.Content;

/// <summary>A table as pages show it: the records in reading order, and the roles of its fields.</summary>
internal sealed class TableContent
{
    private readonly Lazy<CatalogRecord[]> _records;
    private readonly Lazy<int[]> _positions;
    private readonly Lazy<bool> _isHourly;
    private readonly Lazy<TimeUnit> _period;
    private readonly Lazy<IReadOnlyList<TimeGroup>> _periods;
    private readonly Lazy<IReadOnlyList<FacetField>> _listedFields;

    /// <summary>Prepares a table. Nothing is read before it is used.</summary>
    /// <param name="table">The table.</param>
    /// <param name="relations">The relations of the corpus.</param>
    public TableContent(CatalogTable table, RelationMap relations)
    {
        Table = table;
        Title = NameText.Of(table.Name);
        Lead = FirstText(field => field.Description.IsSummary)
            ?? FirstText(field => field.IsSearched && !field.Description.IsLabel && !field.Description.IsAlias);
        _records = new Lazy<CatalogRecord[]>(() => Read(table));
        _positions = new Lazy<int[]>(() => Invert(_records.Value));
        _isHourly = new Lazy<bool>(() => table.Time is { Kind: FieldKind.Instant } && HasMany(TimeUnit.Day));
        _period = new Lazy<TimeUnit>(() =>
            HasMany(TimeUnit.Day) ? TimeUnit.Day
            : HasMany(TimeUnit.Month) ? TimeUnit.Month
            : TimeUnit.Year
        );
        _periods = new Lazy<IReadOnlyList<TimeGroup>>(() => TimeGroup.ByUnit(this, Period));
        _listedFields = new Lazy<IReadOnlyList<FacetField>>(() => ReadFacets(relations));
    }

    /// <summary>The table.</summary>
    public CatalogTable Table { get; }

    /// <summary>The name of the table in words, such as <c>Related stories</c>.</summary>
    public string Title { get; }

    /// <summary>The text that introduces a record, or null.</summary>
    public CatalogField? Lead { get; }

    /// <summary>
    /// The records in reading order: the order of the table, or the order of labels if nothing orders the table.
    /// </summary>
    public IReadOnlyList<CatalogRecord> Records => _records.Value;

    /// <summary>Whether a timeline has enough records a day to be grouped by hour as well.</summary>
    public bool IsHourly => _isHourly.Value;

    /// <summary>The smallest period of which a timeline has enough records for a page.</summary>
    public TimeUnit Period => _period.Value;

    /// <summary>The records of a timeline by period, the earliest first.</summary>
    public IReadOnlyList<TimeGroup> Periods => _periods.Value;

    /// <summary>The fields whose values have lists of records: enums, truth values and references.</summary>
    public IReadOnlyList<FacetField> ListedFields => _listedFields.Value;

    /// <summary>The fields beside a list, from whose values a reader chooses: searched fields first.</summary>
    public IEnumerable<FacetField> Facets =>
        ListedFields.Where(facet => facet.IsUseful).OrderByDescending(facet => facet.Field.IsSearched);

    /// <summary>Returns the position of a record in reading order, from 0.</summary>
    public int PositionOf(CatalogRecord record) => _positions.Value[record.Ordinal];

    /// <summary>Returns the time of a record; null if the table is no timeline.</summary>
    public Moment? MomentOf(CatalogRecord record) => MomentReader.Read(record, Table.Time);

    private static CatalogRecord[] Read(CatalogTable table)
    {
        IEnumerable<CatalogRecord> records = Enumerable.Range(0, table.Count).Select(table.At);
        return table.Order is not null || table.Parent is not null || table.Label is null
            ? [.. records]
            : [.. records.OrderBy(record => SortText(record.Label), StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>Returns a label without accents, so that É is among E.</summary>
    private static string SortText(string label)
    {
        // An unpaired surrogate cannot be normalised.
        if (!IsWellFormed(label))
            return label;
        return string.Concat(
            label
                .Normalize(NormalizationForm.FormD)
                .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
        );
    }

    private static bool IsWellFormed(string text) => text.EnumerateRunes().All(rune => rune != Rune.ReplacementChar);

    private static int[] Invert(CatalogRecord[] records)
    {
        int[] positions = new int[records.Length];
        for (int i = 0; i < records.Length; i++)
            positions[records[i].Ordinal] = i;
        return positions;
    }

    private CatalogField? FirstText(Func<CatalogField, bool> hasRole) =>
        Table.Fields.FirstOrDefault(field => field.Kind == FieldKind.Text && hasRole(field));

    /// <summary>Returns whether the periods of a timeline have enough records for a page, on average.</summary>
    private bool HasMany(TimeUnit unit)
    {
        int periods = Records.Select(record => MomentOf(record)?.IdOf(unit)).Distinct().Count();
        return Records.Count >= periods * SiteLimits.PeriodRecords;
    }

    private bool IsCounted(CatalogField field) =>
        field.Kind is FieldKind.Boolean or FieldKind.Enum
        || (field.Kind is FieldKind.Reference or FieldKind.References && Table.Catalog.HasTable(field));

    private List<FacetField> ReadFacets(RelationMap relations)
    {
        var facets = new List<FacetField>();
        foreach (CatalogField field in Table.Fields.Where(IsCounted))
        {
            FacetField facet = field.Kind is FieldKind.Boolean or FieldKind.Enum
                ? FacetField.OfValues(Table, field)
                : FacetField.OfRelation(Table.Catalog.TableOf(field.RecordType!), relations.Of(Table, field));
            if (facet.Entries.Count > 0)
                facets.Add(facet);
        }

        return facets;
    }
}
