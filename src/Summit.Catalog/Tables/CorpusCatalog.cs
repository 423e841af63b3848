using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Summit.Catalog.Errors;
using Summit.Catalog.Notation;
using Summit.Catalog.Requests;
using Summit.Catalog.Tables;

namespace Summit.Catalog;

/// <summary>
/// The catalogue of a compiled corpus, as a database has an information schema: its tables, their fields with roles and
/// doc comments, and bounded queries by name. The schema of a table is read when it is first used. A catalogue is safe
/// to use from several threads, and one for each corpus is enough.
/// </summary>
/// <example>
/// <code>
/// var catalog = CorpusCatalog.Of(Helsinki2018.Corpus);
/// CatalogPage page = catalog
///     .Table("entries")
///     .List(new ListRequest { Conditions = [CatalogCondition.Parse("speakers=Putin")], Limit = 5 });
/// </code>
/// </example>
public sealed class CorpusCatalog
{
    private readonly Dictionary<Type, CatalogTable> _byRecord;
    private readonly Lazy<string> _digest;

    private CorpusCatalog(ICorpus corpus, CatalogOptions options)
    {
        Corpus = corpus;
        Options = options;
        Bounds = new RequestBounds(options);
        var collector = new TableCollector(this, []);
        corpus.VisitTables(ref collector);
        Tables = collector.Tables;
        _byRecord = Tables.ToDictionary(table => table.RecordType);
        _digest = new Lazy<string>(ComputeDigest);
    }

    /// <summary>The corpus.</summary>
    public ICorpus Corpus { get; }

    /// <summary>The bounds of requests.</summary>
    public CatalogOptions Options { get; }

    /// <summary>The tables in the order of declaration.</summary>
    public IReadOnlyList<CatalogTable> Tables { get; }

    /// <summary>
    /// A digest of the data of all tables: 16 lower-case hexadecimal digits. It changes if a value of the corpus changes.
    /// </summary>
    public string Digest => _digest.Value;

    /// <summary>The tables that have a search index.</summary>
    public IEnumerable<CatalogTable> Searchable => Tables.Where(table => table.IsSearchable);

    /// <summary>The tables that a date or an instant orders.</summary>
    public IEnumerable<CatalogTable> Timelines => Tables.Where(table => table.Time is not null);

    /// <summary>The tables whose records form a hierarchy.</summary>
    public IEnumerable<CatalogTable> Hierarchies => Tables.Where(table => table.Hierarchy is not null);

    /// <summary>Checks requests.</summary>
    internal RequestBounds Bounds { get; }

    /// <summary>Returns the catalogue of a corpus.</summary>
    /// <param name="corpus">The corpus, such as <c>Helsinki2018.Corpus</c>.</param>
    /// <param name="options">The bounds of requests; null for the defaults.</param>
    public static CorpusCatalog Of(ICorpus corpus, CatalogOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return new CorpusCatalog(corpus, options ?? new CatalogOptions());
    }

    /// <summary>Returns the table with a name, in any case, with or without hyphens.</summary>
    /// <exception cref="CatalogException">There is no such table.</exception>
    public CatalogTable Table(string name) =>
        Choose(name, Tables, $"There is no table '{Bounds.Quote(name)}' in {Corpus.Name}");

    /// <summary>Returns the table with a name, or null.</summary>
    /// <param name="name">The name in any case, with or without hyphens.</param>
    public CatalogTable? FindTable(string name) => Find(name, Tables);

    /// <summary>Returns the table of a record type.</summary>
    /// <exception cref="KeyNotFoundException">The corpus has no such record type.</exception>
    public CatalogTable TableOf(Type recordType) => _byRecord[recordType];

    /// <summary>Returns the records of all tables with a key or an alias, in table order.</summary>
    public IReadOnlyList<CatalogRecord> Find(string name)
    {
        var found = new List<CatalogRecord>();
        foreach (CatalogTable table in Tables)
        {
            if (table.TryFind(name, out CatalogRecord? record))
                found.Add(record);
        }

        return found;
    }

    /// <summary>
    /// Returns, for each table with a key or an alias near to <paramref name="name"/>, the record with the nearest one.
    /// </summary>
    public IReadOnlyList<CatalogRecord> Suggest(string name)
    {
        Bounds.CheckText("name", name);
        var found = new List<CatalogRecord>();
        foreach (CatalogTable table in Tables)
        {
            if (table.Suggest(name) is { } key && table.TryFind(key, out CatalogRecord? record))
                found.Add(record);
        }

        return found;
    }

    /// <summary>Returns the table of one of some tables with a name.</summary>
    /// <param name="name">The name in any case, with or without hyphens.</param>
    /// <param name="tables">The tables to choose from.</param>
    /// <param name="sentence">The sentence for an unknown name, without a full stop.</param>
    /// <exception cref="CatalogException">There is no such table.</exception>
    internal static CatalogTable Choose(string name, IReadOnlyList<CatalogTable> tables, string sentence) =>
        Find(name, tables)
        ?? throw NameError.Of(CatalogErrorKind.UnknownTable, sentence, name, [.. tables.Select(table => table.Id)]);

    /// <summary>Returns the table of a record type.</summary>
    internal TypedTable<T> TableOf<T>()
        where T : struct, IVisitableRecord<T> => (TypedTable<T>)_byRecord[typeof(T)];

    private static CatalogTable? Find(string name, IReadOnlyList<CatalogTable> tables) =>
        tables.FirstOrDefault(table => PascalName.IsSame(table.Name, name));

    private string ComputeDigest()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> checksum = stackalloc byte[sizeof(ulong)];
        foreach (CatalogTable table in Tables)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(table.Name));
            BinaryPrimitives.WriteUInt64LittleEndian(checksum, table.Checksum);
            hash.AppendData(checksum);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, sizeof(ulong)));
    }

    private readonly struct TableCollector(CorpusCatalog catalog, List<CatalogTable> tables) : ITableVisitor
    {
        public List<CatalogTable> Tables => tables;

        public void VisitKeyedTable<T>(string name, Table<T> table)
            where T : struct, IKeyedRecord<T>, IVisitableRecord<T> => VisitTable(name, table);

        public void VisitTable<T>(string name, Table<T> table)
            where T : struct, IVisitableRecord<T> => tables.Add(new TypedTable<T>(catalog, name));
    }
}
