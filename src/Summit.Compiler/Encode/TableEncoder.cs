using Summit.Compiler.Index;
using Summit.Compiler.Index.Search;
using Summit.Compiler.Model;
using Summit.Compiler.Schema;
using Summit.Layout;

namespace Summit.Compiler.Encode;

/// <summary>Encodes the tables of a corpus, one column at a time.</summary>
/// <param name="corpus">The bound corpus.</param>
/// <param name="searchCapacity">Encodes search indexes within their size limit.</param>
internal sealed class TableEncoder(BoundCorpus corpus, SearchCapacity searchCapacity)
{
    /// <summary>Encodes all tables in parallel.</summary>
    public CompiledTable[] Encode()
    {
        var tables = new CompiledTable[corpus.Tables.Count];
        Parallel.For(0, tables.Length, index => tables[index] = Encode(corpus.Tables[index]));
        return tables;
    }

    /// <summary>Encodes a table and, in parallel, its search index.</summary>
    public CompiledTable Encode(BoundTable table)
    {
        CompiledTable? encoded = null;
        StoredData? search = null;
        Parallel.Invoke(
            () => search = searchCapacity.Encode(new SearchTexts(corpus), table),
            () => encoded = WithoutSearch(table)
        );
        return encoded! with { Search = search };
    }

    private CompiledTable WithoutSearch(BoundTable table)
    {
        List<(string Name, int Row)>? names = table.Shape.Key is null ? null : NamesOf(table);
        KeyTable? keys =
            names is null ? null
            : table.Shape.Key!.IsFolded ? KeyTableBuilder.BuildFolded(names)
            : KeyTableBuilder.Build(names);
        return new CompiledTable(
            table.Shape.Name,
            KeyTableEncoder.Encode(keys, table.Records.Count),
            keys is null ? null : KeyTableEncoder.LookupOf(keys),
            new EquatableArray<Column>([.. table.Shape.Fields.Select(field => Column(table, field, names))]),
            KnownRecords.Of(table, corpus.Shape),
            Search: null
        );
    }

    private Column Column(BoundTable table, FieldShape field, List<(string Name, int Row)>? names) =>
        field switch
        {
            KeyField => KeyColumn(table, field, names!),
            TextField text => Texts(table, text),
            TextListField => TextLists(table, field),
            InstantField => Instants(table, field),
            DoubleField { IsIndexed: true } => new RealColumn(
                field.Name,
                RealIndexEncoder.Encode(
                    TableRows.Values<double?>(table, null, record =>
                        record.Values[field.Index] is { IsGiven: true } value
                            ? BitConverter.Int64BitsToDouble(value.Number)
                            : null
                    )
                )
            ),
            DecimalField { IsIndexed: true } => new RealColumn(
                field.Name,
                RealIndexEncoder.Encode(
                    TableRows.Values<decimal?>(table, null, record =>
                        record.Values[field.Index] is { IsGiven: true } value ? value.Decimal : null
                    )
                )
            )
            {
                IsDecimal = true,
            },
            DoubleField => Doubles(table, field),
            DecimalField => Decimals(table, field),
            ReferenceField => References(table, field, record => record.Values[field.Index].Records.FirstOrDefault()),
            ParentField => References(table, field, record => record.Parent),
            ReferenceListField => RowLists(
                field,
                TableRows.Values(table, [], record => Rows(record.Values[field.Index].Records))
            ),
            NestedListField => NestedRuns(table, field),
            InverseField inverse => Inverses(table, inverse),
            _ => Numbers(table, field),
        };

    /// <summary>
    /// Returns the names of a table, each with its row: the keys in the order of the rows, then the aliases that are
    /// not yet a name.
    /// </summary>
    private List<(string Name, int Row)> NamesOf(BoundTable table)
    {
        var names = new List<(string Name, int Row)>(table.Records.Count);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (BoundRecord record in table.Records)
        {
            taken.Add(record.Key);
            names.Add((record.Key, TableRows.Of(record)));
        }

        var aliases = new AliasTexts(corpus.Shape);
        foreach (FieldShape field in table.Shape.Fields.Where(static field => field.HoldsAliases))
        {
            foreach (BoundRecord record in table.Records)
            {
                foreach (string alias in aliases.In(field, record))
                {
                    if (alias.Length > 0 && taken.Add(alias))
                        names.Add((alias, TableRows.Of(record)));
                }
            }
        }

        return names;
    }

    private static TextColumn KeyColumn(BoundTable table, FieldShape field, List<(string Name, int Row)> names) =>
        TextEncoder.KeyColumn(
            field.Name,
            TableRows.Values(table, "", record => record.Key),
            [.. names.Skip(table.Records.Count).Select(alias => alias.Name)]
        );

    private static TextColumn Texts(BoundTable table, TextField field)
    {
        TextColumn column = TextEncoder.Column(
            field.Name,
            TableRows.Values(table, "", record => record.Values[field.Index].Text)
        );
        return field is { KeepsEmpty: true, IsOptional: true }
            ? column with
            {
                Data = With(
                    column.Data,
                    Tables(
                        TableBytes.Of(
                            ColumnTables.Given,
                            TableRows.Values(table, 0UL, record => record.Values[field.Index].IsGiven ? 1UL : 0UL)
                        )
                    )
                ),
            }
            : column;
    }

    private static TextListColumn TextLists(BoundTable table, FieldShape field)
    {
        string[][] lists = TableRows.Values(table, [], record => record.Values[field.Index].Texts);
        return TextEncoder.ListColumn(
            field.Name,
            Starts(lists, list => list.Length),
            [.. lists.SelectMany(list => list)]
        );
    }

    private static NumberColumn Numbers(BoundTable table, FieldShape field)
    {
        NumberCodes codes = Codes(table, field);
        return Index(table, field, codes) is (var index, var sets)
            ? new NumberColumn(field.Name, With(NumberEncoder.Data(codes), sets), index)
            {
                IsUnsigned = field is UnsignedField,
            }
            : new NumberColumn(field.Name, NumberEncoder.Data(codes), Index: null);
    }

    private static NumberCodes Codes(BoundTable table, FieldShape field) =>
        NumberEncoder.Encode(
            TableRows.Values<long?>(table, null, record =>
                record.Values[field.Index] is { IsGiven: true } value ? value.Number : null
            ),
            field.IsOptional,
            field is UnsignedField
        );

    /// <summary>
    /// Returns how rows are found by the codes of an indexed field, and the sets stored for this; null if the field is
    /// not indexed.
    /// </summary>
    private static (CodeIndex Index, StoredData? Sets)? Index(BoundTable table, FieldShape field, NumberCodes codes)
    {
        if (field is not NumberField { IsIndexed: true })
            return null;
        int lowest = field.IsOptional ? 1 : 0;
        return ValueIndex.RowsByCode(table, field, codes) is { } rows
            ? (new SetsByCode(lowest, rows.Count), RowSetEncoder.Encode(rows, table.Records.Count))
            : (new ScannedCodes(lowest), null);
    }

    private static StoredData With(StoredData data, StoredData? other) =>
        other is null
            ? data
            : new StoredData(
                new EquatableArray<NumberData>([.. data.Numbers, .. other.Numbers]),
                new EquatableArray<TableData>([.. data.Tables, .. other.Tables])
            );

    private static InstantColumn Instants(BoundTable table, FieldShape field)
    {
        NumberCodes codes = Codes(table, field);
        StoredData data = NumberEncoder.Data(codes);
        long?[] offsets = TableRows.Values<long?>(table, null, record => record.Values[field.Index].OffsetMinutes);
        if (offsets.Any(offset => offset is not (null or 0)))
            data = With(data, NumberEncoder.OffsetData(NumberEncoder.Encode(offsets, isOptional: false)));
        return new InstantColumn(field.Name, data, Index(table, field, codes)?.Index);
    }

    private static RealColumn Doubles(BoundTable table, FieldShape field)
    {
        ulong absent = field.IsOptional ? RealLayout.AbsentDouble : 0;
        return Reals(
            field,
            TableRows.Values(table, absent, record =>
                record.Values[field.Index] is { IsGiven: true } value ? (ulong)value.Number : absent
            )
        );
    }

    private static RealColumn Decimals(BoundTable table, FieldShape field)
    {
        ulong[] absent = field.IsOptional ? [0, RealLayout.AbsentDecimal] : [0, 0];
        return Reals(
            field,
            [
                .. TableRows
                    .Values(table, absent, record =>
                        record.Values[field.Index] is { IsGiven: true } value ? DecimalWords.Of(value.Decimal) : absent
                    )
                    .SelectMany(words => words),
            ]
        );
    }

    private static RealColumn Reals(FieldShape field, ulong[] words) =>
        new(field.Name, Tables(TableBytes.Of(ColumnTables.Reals, words)));

    private static StoredData Tables(params TableData[] tables) => new(default, new EquatableArray<TableData>(tables));

    /// <summary>Encodes references. The code of a reference is the row of its target; 0 stands for no target.</summary>
    private static NumberColumn References(
        BoundTable table,
        FieldShape field,
        Func<BoundRecord, BoundRecord?> referred
    ) =>
        new(
            field.Name,
            NumberEncoder.Data(
                NumberEncoder.Encode(
                    TableRows.Values<long?>(table, 0, record =>
                        referred(record) is { } target ? TableRows.Of(target) : 0
                    ),
                    isOptional: false
                )
            ),
            Index: null
        );

    private static int[] Rows(BoundRecord[] records) => [.. records.Select(TableRows.Of)];

    private static RowListColumn RowLists(FieldShape field, int[][] lists) =>
        new(
            field.Name,
            Tables(
                Starts(lists, list => list.Length),
                TableBytes.Of(ColumnTables.Items, lists.SelectMany(list => list).ToArray())
            )
        );

    /// <summary>
    /// Encodes nested records by the first row of each parent. Nested records are stored in the order of their parents,
    /// so the end of one run is the start of the next.
    /// </summary>
    private static NestedRowsColumn NestedRuns(BoundTable table, FieldShape field)
    {
        int[] counts = TableRows.Values(table, 0, record => record.Values[field.Index].Records.Length);
        return new NestedRowsColumn(field.Name, Tables(Starts(counts, count => count, TableLayout.FirstRow)));
    }

    private RowSetColumn Inverses(BoundTable table, InverseField field)
    {
        BoundTable source = corpus.Table(field.Target);
        FieldShape? hierarchy = field.IsTransitive
            ? table.Shape.Fields.OfType<ReferringField>().First(other => other.IsHierarchy)
            : null;
        List<int>[] sets = InverseIndex.Of(table, source, source.Shape.Field(field.InverseOf!)!, hierarchy);
        int[][] rows = TableRows.Values(table, [], record =>
            sets[record.Ordinal].Select(ordinal => ordinal + TableLayout.FirstRow).ToArray()
        );
        return new RowSetColumn(field.Name, RowSetEncoder.Encode(rows, source.Records.Count));
    }

    /// <summary>Returns the start of the list of each row, followed by the end of the last list.</summary>
    private static TableData Starts<T>(T[] lists, Func<T, int> length, int first = 0)
    {
        var starts = new int[lists.Length + 1];
        starts[0] = first;
        for (int row = 0; row < lists.Length; row++)
            starts[row + 1] = starts[row] + length(lists[row]);
        return TableBytes.Of(ColumnTables.Starts, starts);
    }
}
