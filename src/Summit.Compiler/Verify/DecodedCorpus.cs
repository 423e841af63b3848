using System.Globalization;
using Summit.Compiler.Schema;
using Summit.Layout;

namespace Summit.Compiler.Verify;

/// <summary>
/// A corpus with decoded columns. All elements are within their bounds; consistency between columns is not yet
/// verified.
/// </summary>
internal sealed class DecodedCorpus
{
    private readonly Dictionary<(string Record, string Class), StoredClass> _classes;
    private readonly Dictionary<string, DecodedTable> _tables = [];

    /// <summary>Decodes the columns of all record types.</summary>
    /// <param name="shape">The schema.</param>
    /// <param name="classes">The emitted classes of all record types.</param>
    /// <exception cref="DamagedDataException">A class or a table is missing, or an element is out of
    /// bounds.</exception>
    public DecodedCorpus(CorpusShape shape, IEnumerable<StoredClass> classes)
    {
        Shape = shape;
        _classes = classes.ToDictionary(stored => (stored.Record, stored.Name));
        foreach (RecordShape record in shape.Records)
            _tables.Add(record.Name, Open(record));
        foreach (DecodedTable table in Tables)
        {
            foreach (FieldForm field in table.Fields)
                table.Add(
                    ColumnDecoder.Decode(
                        field,
                        table,
                        field.Target is { } target ? Table(target).RecordCount : 0,
                        Class(table.Name, field.Name + ColumnTables.ClassSuffix, ColumnTables.All)
                    )
                );
        }
    }

    /// <summary>The schema.</summary>
    public CorpusShape Shape { get; }

    /// <summary>The tables, in the order of the record types.</summary>
    public IEnumerable<DecodedTable> Tables => Shape.Records.Select(record => _tables[record.Name]);

    /// <summary>Returns the table of a record type.</summary>
    public DecodedTable Table(string record) => _tables[record];

    /// <summary>
    /// Returns an error if the corpus has a different layout version than this compiler; otherwise null.
    /// </summary>
    public static VerifyFinding? LayoutError(IEnumerable<StoredClass> classes)
    {
        foreach (StoredClass stored in classes)
        {
            if (
                stored.Name == KeyTables.ClassName
                && stored.Constants.TryGetValue(KeyTables.LayoutVersion.Name, out long version)
                && version != TableLayout.Version
            )
            {
                return new VerifyFinding(
                    stored.Record,
                    stored.Name,
                    KeyTables.LayoutVersion.Name,
                    null,
                    null,
                    TableLayout.Version.ToString(CultureInfo.InvariantCulture),
                    version.ToString(CultureInfo.InvariantCulture)
                );
            }
        }

        return null;
    }

    private DecodedTable Open(RecordShape record)
    {
        ClassReader data = Class(record.Name, KeyTables.ClassName, KeyTables.All);
        FieldForm[] fields = FieldForms.Of(record);
        data.Is(KeyTables.LayoutVersion, TableLayout.Version);
        int count = data.Count(KeyTables.RecordCount);
        if (count > TableLayout.MaxRecords)
            throw data.Failure(
                KeyTables.RecordCount.Name,
                $"a number up to {TableLayout.MaxRecords}",
                count.ToString(CultureInfo.InvariantCulture)
            );
        ClassReader? search = fields.Any(field => field.SearchBoost > 0)
            ? Class(record.Name, SearchTables.ClassName, SearchTables.All)
            : null;
        return new DecodedTable(record.Name, count, fields, data, search);
    }

    private ClassReader Class(string record, string name, IReadOnlyList<StoredTable> tables) =>
        _classes.TryGetValue((record, name), out StoredClass? stored)
            ? new ClassReader(stored, tables)
            : throw new DamagedDataException(new VerifyFinding(record, name, "", null, null, "a class", "none"));
}

/// <summary>The decoded table of a record type.</summary>
/// <param name="name">The name of the record type.</param>
/// <param name="recordCount">The number of records.</param>
/// <param name="fields">The fields.</param>
/// <param name="data">The class with the key table.</param>
/// <param name="search">The class with the search index; null if no field is searched.</param>
internal sealed class DecodedTable(
    string name,
    int recordCount,
    FieldForm[] fields,
    ClassReader data,
    ClassReader? search
)
{
    private readonly Dictionary<string, DecodedColumn> _columns = [];

    /// <summary>The name of the record type.</summary>
    public string Name => name;

    /// <summary>The number of records.</summary>
    public int RecordCount => recordCount;

    /// <summary>The number of rows: the null record, followed by the records.</summary>
    public int RowCount => recordCount + TableLayout.FirstRow;

    /// <summary>The fields.</summary>
    public FieldForm[] Fields => fields;

    /// <summary>The class with the key table.</summary>
    public ClassReader Data => data;

    /// <summary>The class with the search index; null if no field is searched.</summary>
    public ClassReader? Search => search;

    /// <summary>The key field; null for records without keys.</summary>
    public FieldForm? Key => fields.FirstOrDefault(field => field.IsKey);

    /// <summary>The columns, in the order of the fields.</summary>
    public IEnumerable<DecodedColumn> Columns => fields.Select(Column);

    /// <summary>Returns the column of a field.</summary>
    public DecodedColumn Column(FieldForm field) => _columns[field.Name];

    /// <summary>Returns the column of the field with a name.</summary>
    public DecodedColumn Column(string field) => _columns[field];

    /// <summary>
    /// Returns the label of a row, or its key if the table has no labels; empty for records that have neither.
    /// </summary>
    public IEnumerable<byte[]> LabelsOf(int row) =>
        (fields.FirstOrDefault(static field => field.IsLabel) ?? Key) is { } label ? Column(label).TextsOf(row) : [];

    /// <summary>Adds the decoded column of a field.</summary>
    public void Add(DecodedColumn column) => _columns.Add(column.Field.Name, column);
}
