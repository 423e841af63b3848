using System.Globalization;
using Summit.Catalog;
using Summit.Site.Notation;

namespace Summit.Site.Content;

/// <summary>A corpus as pages show it. Safe to use from several threads.</summary>
internal sealed class SiteContent
{
    private const string Published = "https://schema.org/datePublished";

    private readonly Dictionary<CatalogTable, TableContent> _tables;

    /// <summary>Prepares a corpus. Records are read when pages need them.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="title">The title of the site; null for the name of the corpus in words.</param>
    public SiteContent(ICorpus corpus, string? title)
    {
        Catalog = CorpusCatalog.Of(corpus, CatalogOptions.Unbounded());
        Title = title ?? NameText.Of(corpus.Name);
        Relations = new RelationMap(Catalog);
        Tables = [.. Catalog.Tables.Select(table => new TableContent(table, Relations))];
        _tables = Tables.ToDictionary(table => table.Table);
        CatalogTable[] timelines = [.. Catalog.Timelines];
        MainTimeline =
            Array.Find(timelines, table => table.Time!.HasTerm(Published)) is { } published ? Of(published)
            : timelines.Length > 0 ? Of(timelines.MaxBy(table => table.Count)!)
            : null;
    }

    /// <summary>The catalogue of the corpus.</summary>
    public CorpusCatalog Catalog { get; }

    /// <summary>The title of the site.</summary>
    public string Title { get; }

    /// <summary>The relations of the corpus.</summary>
    public RelationMap Relations { get; }

    /// <summary>The tables in the order of declaration.</summary>
    public IReadOnlyList<TableContent> Tables { get; }

    /// <summary>
    /// The timeline of the first page: the first one with the term <c>schema:datePublished</c>, or else the largest;
    /// null if the corpus has no timeline.
    /// </summary>
    public TableContent? MainTimeline { get; }

    /// <summary>The language of the texts as a BCP 47 tag; null if the corpus states none.</summary>
    public string? Language => Catalog.Corpus.Language == Summit.Language.English ? "en" : null;

    /// <summary>Returns the content of a table.</summary>
    public TableContent Of(CatalogTable table) => _tables[table];

    /// <summary>
    /// Returns up to <paramref name="limit"/> tables for the header of pages: tables whose records are part of no other
    /// record, first the main timeline, then the tables with most records. The tables are in the order of declaration.
    /// </summary>
    public IReadOnlyList<TableContent> MainTables(int limit) =>
        Tables.Count <= limit
            ? Tables
            :
            [
                .. Tables
                    .Where(table => table.Table.Count > 0)
                    .OrderByDescending(table => table == MainTimeline)
                    .ThenBy(table => table.Table.Parent is not null)
                    .ThenByDescending(table => table.Table.Count)
                    .Take(limit)
                    .OrderBy(table => table.Table.Catalog.Tables.ToList().IndexOf(table.Table)),
            ];

    /// <summary>
    /// Returns the title of a record: its label or key. A record with neither is named by its type and number, and by
    /// the record that contains it.
    /// </summary>
    public string TitleOf(CatalogRecord record)
    {
        CatalogTable table = record.Table;
        string label = record.Label;
        if ((table.Label is not null || record.Key.Length > 0) && !string.IsNullOrWhiteSpace(label))
            return label;
        string name = string.Create(
            CultureInfo.InvariantCulture,
            $"{NameText.Of(table.Record.Name)} {record.Ordinal + 1}"
        );
        return table.Parent is { } parent && record.PagesOf(parent, 1) is [var whole, ..]
            ? $"{name} · {TextCut.At(TitleOf(whole), SiteLimits.Description / 2)}"
            : name;
    }

    /// <summary>Returns the text that introduces a record on one line; null if there is none.</summary>
    /// <param name="record">The record.</param>
    /// <param name="maxLength">The maximum number of characters.</param>
    public string? LeadOf(CatalogRecord record, int maxLength) =>
        Of(record.Table).Lead is { } lead && record.ValuesOf(lead) is [var text, ..] && text.Label.Length > 0
            ? TextCut.At(text.Label, maxLength)
            : null;
}
