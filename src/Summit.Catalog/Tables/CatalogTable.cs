using System.Diagnostics.CodeAnalysis;
using Summit.Catalog.Errors;
using Summit.Catalog.Notation;

namespace Summit.Catalog;

/// <summary>
/// A table of a corpus, independent of its record type: its schema, and bounded queries by the names of fields. A table
/// is safe to use from several threads.
/// </summary>
public abstract class CatalogTable
{
    private protected CatalogTable(CorpusCatalog catalog, string name)
    {
        Catalog = catalog;
        Name = name;
        Id = PascalName.ToKebab(name);
    }

    /// <summary>The catalogue of the table.</summary>
    public CorpusCatalog Catalog { get; }

    /// <summary>The name of the property, such as <c>RelatedStories</c>.</summary>
    public string Name { get; }

    /// <summary>The name in requests and addresses, such as <c>related-stories</c>.</summary>
    public string Id { get; }

    /// <summary>The summary of the doc comment of the table as plain text; null if the table has none.</summary>
    public string? Summary => Catalog.Corpus.SummaryOf(Name);

    /// <summary>The description of the record type.</summary>
    public abstract RecordDescription Record { get; }

    /// <summary>The record type.</summary>
    public abstract Type RecordType { get; }

    /// <summary>The number of records.</summary>
    public abstract int Count { get; }

    /// <summary>A checksum of the data of the table.</summary>
    public abstract ulong Checksum { get; }

    /// <summary>The fields in the order of declaration.</summary>
    public abstract IReadOnlyList<CatalogField> Fields { get; }

    /// <summary>Whether records have keys.</summary>
    public abstract bool IsKeyed { get; }

    /// <summary>Whether the table has a search index.</summary>
    public abstract bool IsSearchable { get; }

    /// <summary>The key; null if records have no keys.</summary>
    public abstract CatalogField? Key { get; }

    /// <summary>The display name of a record, or null.</summary>
    public abstract CatalogField? Label { get; }

    /// <summary>The first field that orders the table, or null.</summary>
    public abstract CatalogField? Order { get; }

    /// <summary>The date or instant that orders the table; null if the table is no timeline.</summary>
    public CatalogField? Time => Order is { IsTime: true } ? Order : null;

    /// <summary>The field that refers to the record above; null if the records form no hierarchy.</summary>
    public abstract CatalogField? Hierarchy { get; }

    /// <summary>The record that contains a record; null unless the records are nested.</summary>
    public abstract CatalogField? Parent { get; }

    /// <summary>The searched fields in the order of declaration.</summary>
    public IReadOnlyList<CatalogField> Searched => [.. Fields.Where(field => field.IsSearched)];

    /// <summary>Returns the field with a name, in any case, with or without hyphens.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="CatalogException">There is no such field.</exception>
    public CatalogField Field(string name) =>
        FindField(name)
        ?? throw NameError.Of(
            CatalogErrorKind.UnknownField,
            $"There is no field '{Catalog.Bounds.Quote(name)}' in {Id}",
            name,
            [.. Fields.Select(field => PascalName.ToKebab(field.Name))]
        );

    /// <summary>Returns the field with a name, or null.</summary>
    /// <param name="name">The name in any case, with or without hyphens.</param>
    public CatalogField? FindField(string name) => Fields.FirstOrDefault(field => field.IsNamed(name));

    /// <summary>Returns the first field with a term of a public vocabulary, or null.</summary>
    /// <param name="iri">The IRI of the term.</param>
    public CatalogField? FindTerm(string iri) => Fields.FirstOrDefault(field => field.HasTerm(iri));

    /// <summary>Passes the table with its record type to <paramref name="visitor"/>.</summary>
    /// <typeparam name="TVisitor">The type of the visitor.</typeparam>
    /// <param name="visitor">Receives the table, as a table without keys.</param>
    public abstract void Visit<TVisitor>(ref TVisitor visitor)
        where TVisitor : ITableVisitor;

    /// <summary>Returns the record at an ordinal, from 0.</summary>
    /// <exception cref="CatalogException">There is no such record.</exception>
    public abstract CatalogRecord At(int ordinal);

    /// <summary>Finds the record with a key or an alias.</summary>
    /// <param name="name">The key or the alias.</param>
    /// <param name="record">Receives the record, or null.</param>
    /// <returns>Whether there is such a record.</returns>
    public abstract bool TryFind(ReadOnlySpan<char> name, [NotNullWhen(true)] out CatalogRecord? record);

    /// <summary>Returns the key of the record whose key or alias is nearest to <paramref name="name"/>, or null.</summary>
    public abstract string? Suggest(string name);

    /// <summary>Returns the record with a key or an alias.</summary>
    /// <exception cref="CatalogException">There is no such record. The message suggests the nearest name.</exception>
    public CatalogRecord Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (TryFind(name, out CatalogRecord? record))
            return record;
        if (!IsKeyed)
            throw new CatalogException(
                CatalogErrorKind.NotSupported,
                $"The records of {Id} have no keys: name a record by its position, from 0."
            );
        string quoted = Catalog.Bounds.Quote(name);
        throw NameError.OfRecord($"There is no '{quoted}' in {Id}", quoted, SuggestBounded(name));
    }

    /// <summary>Returns a page of the records that meet conditions. Tests every record.</summary>
    /// <exception cref="CatalogException">The request has an error.</exception>
    public abstract CatalogPage List(ListRequest request);

    /// <summary>Returns a page of the records that match a query.</summary>
    /// <exception cref="CatalogException">The request has an error, or the table is not searched.</exception>
    public abstract SearchPage Search(SearchRequest request);

    /// <summary>Describes how the table reads a query.</summary>
    /// <exception cref="CatalogException">The table is not searched.</exception>
    public abstract QueryReading Read(string query);

    /// <summary>Returns the number of records that match a query.</summary>
    /// <exception cref="CatalogException">The table is not searched.</exception>
    public abstract int CountMatches(string query);

    /// <summary>Completes the last word of a query, the best completion first.</summary>
    /// <exception cref="CatalogException">The table is not searched.</exception>
    public abstract IReadOnlyList<string> Complete(string typed);

    /// <summary>Returns the query with words that the table has; null if there is no correction.</summary>
    /// <exception cref="CatalogException">The table is not searched.</exception>
    public abstract string? Correct(string query);

    /// <summary>Counts the records that meet conditions by the values of fields.</summary>
    /// <param name="conditions">The conditions.</param>
    /// <param name="fields">The names of the fields; empty for all fields that can be counted.</param>
    /// <exception cref="CatalogException">A condition or a field has an error.</exception>
    public abstract IReadOnlyList<Facet> CountFacets(
        IReadOnlyList<CatalogCondition> conditions,
        IReadOnlyList<string> fields
    );

    /// <summary>Returns a page of the records in a range of time, or the latest records as of a time.</summary>
    /// <exception cref="CatalogException">The request has an error, or no time orders the table.</exception>
    public abstract CatalogPage Timeline(TimelineRequest request);

    /// <summary>Returns the records at the top of the hierarchy, in table order.</summary>
    /// <exception cref="CatalogException">The records form no hierarchy.</exception>
    public abstract IReadOnlyList<CatalogRecord> Roots();

    /// <summary>Returns the records directly below a record of the hierarchy, in table order.</summary>
    /// <exception cref="CatalogException">The records form no hierarchy.</exception>
    public abstract IReadOnlyList<CatalogRecord> Children(CatalogRecord record);

    /// <summary>
    /// Returns all records of the hierarchy, each once: a record comes after all records above it.
    /// </summary>
    /// <exception cref="CatalogException">The records form no hierarchy.</exception>
    public abstract IEnumerable<TreeNode> Tree();

    /// <summary>Returns the records that are similar to a record, and the records that refer to it.</summary>
    /// <param name="record">A record of the table.</param>
    /// <param name="limit">The maximum number of records of each kind.</param>
    /// <exception cref="CatalogException">The limit is out of bounds.</exception>
    public abstract RelatedRecords Related(CatalogRecord record, int limit);

    /// <summary>
    /// Returns the records of the table with the texts most similar to those of a record, the most similar first; none
    /// if the table is not searched.
    /// </summary>
    /// <param name="record">A record of the table.</param>
    /// <param name="limit">The maximum number of records.</param>
    /// <exception cref="CatalogException">The limit is out of bounds.</exception>
    public abstract IReadOnlyList<CatalogRecord> Similar(CatalogRecord record, int limit);

    /// <summary>Returns the name of the table.</summary>
    public override string ToString() => Name;

    /// <summary>Returns the records of the table that refer to a record through a field.</summary>
    internal abstract ReferringRecords Referring(CatalogField field, int ordinal, int limit);

    /// <summary>Returns the ordinals of a record and, in a hierarchy, of the records below it.</summary>
    internal abstract IReadOnlySet<int> WithAllBelow(CatalogRecord record);

    /// <summary>Suggests a name. A name that is longer than any key is compared with none.</summary>
    private string? SuggestBounded(string name) => name.Length <= Catalog.Options.MaxTextLength ? Suggest(name) : null;
}
