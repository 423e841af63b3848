using Summit.Catalog;

namespace Summit.Cli.Export.Postgres;

/// <summary>
/// The statements that add keys and indexes after the data. Foreign keys are deferrable, so that a transaction may
/// change records that refer to each other. PostgreSQL names the constraints and indexes itself.
/// </summary>
internal static class PostgresConstraints
{
    /// <summary>Returns the statements, primary keys before the foreign keys that need them.</summary>
    public static IEnumerable<string> Of(PostgresLayout layout) =>
        layout
            .Tables.SelectMany(KeysOf)
            .Concat(layout.Lists.Select(list => PrimaryKey(list.Name, SqlNames.Record, SqlNames.Position)))
            .Concat(layout.Tables.SelectMany(table => ForeignKeysOf(layout, table)))
            .Concat(layout.Lists.SelectMany(ForeignKeysOf))
            .Concat(layout.Tables.SelectMany(IndexesOf));

    private static IEnumerable<string> KeysOf(PostgresTable table)
    {
        yield return PrimaryKey(table.Name, table.Key);
        if (table.Names is null)
            yield break;
        yield return $"ALTER TABLE {table.Name} ADD UNIQUE ({SqlNames.Ordinal})";
        yield return PrimaryKey(table.Names, NameRows.Column);
    }

    private static IEnumerable<string> ForeignKeysOf(PostgresLayout layout, PostgresTable table)
    {
        foreach (CatalogField field in table.Source.Fields.Where(IsReference))
        {
            string column = table.Fields[field];
            yield return ForeignKey(table.Name, column, layout.TableOf(field.RecordType!));
            yield return field.Kind is FieldKind.Parent && table.Position is not null
                ? $"CREATE INDEX ON {table.Name} ({column}, {table.Position})"
                : $"CREATE INDEX ON {table.Name} ({column})";
        }

        if (table.Names is null)
            yield break;
        yield return ForeignKey(table.Names, SqlNames.Record, table);
        yield return $"CREATE INDEX ON {table.Names} ({SqlNames.Record})";
        if (table.Source.Key!.Description.IsFolded)
            yield return $"CREATE INDEX ON {table.Names} (lower({NameRows.Column}))";
    }

    private static IEnumerable<string> ForeignKeysOf(PostgresList list) =>
        [
            ForeignKey(list.Name, SqlNames.Record, list.Owner),
            ForeignKey(list.Name, SqlNames.Value, list.Target),
            $"CREATE INDEX ON {list.Name} ({SqlNames.Value})",
        ];

    private static IEnumerable<string> IndexesOf(PostgresTable table)
    {
        foreach (
            CatalogField field in table.Source.Fields.Where(field =>
                field is { Description.IsIndexed: true, IsSingle: true }
            )
        )
            yield return $"CREATE INDEX ON {table.Name} ({table.Fields[field]})";
        if (table.Search is { } search)
            yield return $"CREATE INDEX ON {table.Name} USING gin ({search.Column})";
    }

    private static bool IsReference(CatalogField field) => field.Kind is FieldKind.Reference or FieldKind.Parent;

    private static string PrimaryKey(string table, params IEnumerable<string> columns) =>
        $"ALTER TABLE {table} ADD PRIMARY KEY ({string.Join(", ", columns)})";

    private static string ForeignKey(string table, string column, PostgresTable target) =>
        $"ALTER TABLE {table} ADD FOREIGN KEY ({column}) REFERENCES {target.Name} ({target.Key}) DEFERRABLE";
}
