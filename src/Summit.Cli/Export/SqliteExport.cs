using Microsoft.Data.Sqlite;
using Summit.Catalog;
using Summit.Cli.CompiledCorpora;

namespace Summit.Cli.Export;

/// <summary>Writes a corpus as an SQLite database.</summary>
internal static class SqliteExport
{
    // Result codes of SQLite (https://www.sqlite.org/rescode.html) for failures outside of the database.
    private const int FailedWrite = 10;
    private const int FullDisk = 13;
    private const int CannotOpen = 14;

    /// <summary>Writes the file <paramref name="name"/>.</summary>
    public static void Write(Corpus corpus, ExportFolder target, string name)
    {
        target.Reserve(name);
        target.WriteAt(name, path =>
        {
            try
            {
                Write(corpus, path);
            }
            catch (SqliteException exception) when (exception.SqliteErrorCode is FullDisk or CannotOpen or FailedWrite)
            {
                throw new IOException($"'{name}' cannot be written: {exception.Message}", exception);
            }
        });
    }

    private static void Write(Corpus corpus, string path)
    {
        // Foreign keys are not checked while writing, because records refer to each other in any order.
        var place = new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Pooling = false,
            ForeignKeys = false,
        };
        using var connection = new SqliteConnection(place.ToString());
        connection.Open();
        Execute(connection, "PRAGMA journal_mode = OFF");
        Execute(connection, "PRAGMA synchronous = OFF");
        CorpusCatalog schema = corpus.Catalog;
        var names = new SqliteNames(schema);
        var layout = new SqliteSchema(schema, names, ExportLanguages.Of(corpus));
        using SqliteTransaction transaction = connection.BeginTransaction();
        foreach (string statement in layout.Tables)
            Execute(connection, statement);
        WriteAbout(connection, corpus);
        var writer = new SqliteWriter(connection, schema, names);
        corpus.VisitTables(ref writer);
        foreach (string statement in layout.IndexesAndViews)
            Execute(connection, statement);
        transaction.Commit();
    }

    private static void WriteAbout(SqliteConnection connection, Corpus corpus)
    {
        Execute(connection, SqliteSchema.About);
        using var insert = new SqliteInsert(connection, SqlNames.About, "name", "language", "license", "attribution");
        insert.Insert(corpus.Name, corpus.Language, corpus.License, corpus.Attribution);
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = SqliteInsert.Command(connection, sql);
        command.ExecuteNonQuery();
    }

    private readonly struct SqliteWriter(SqliteConnection connection, CorpusCatalog schema, SqliteNames names)
        : ITableVisitor
    {
        public void VisitKeyedTable<T>(string name, Table<T> table)
            where T : struct, IKeyedRecord<T>, IVisitableRecord<T> => VisitTable(name, table);

        public void VisitTable<T>(string name, Table<T> table)
            where T : struct, IVisitableRecord<T>
        {
            using var row = new SqliteRow(connection, names, schema.TableOf<T>());
            foreach (T record in table)
                row.Write(record);
        }
    }
}
