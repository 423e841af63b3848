using System.Text;
using Summit.Catalog;
using Summit.Cli.CompiledCorpora;
using Summit.Cli.Usage;

namespace Summit.Cli.Export.Postgres;

/// <summary>
/// Writes a corpus as one SQL file for <c>psql</c>: a schema with tables and views, the records as <c>COPY</c> data,
/// then keys, indexes and comments. The file is one transaction. Records are streamed, so that the memory does not grow
/// with the file.
/// </summary>
internal static class PostgresExport
{
    private const int BufferBytes = 1 << 16;

    /// <summary>Writes the file <paramref name="name"/>.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="target">The folder of the file.</param>
    /// <param name="name">The name of the file.</param>
    /// <param name="schemaName">The name of the schema; null for the name of the corpus.</param>
    /// <exception cref="UsageException"><paramref name="schemaName"/> is not valid, or a value of a record cannot be
    /// stored.</exception>
    public static void Write(Corpus corpus, ExportFolder target, string name, string? schemaName)
    {
        CorpusCatalog schema = corpus.Catalog;
        string place = PostgresNames.SchemaOf(corpus, schemaName);
        var layout = new PostgresLayout(schema, RecordSurvey.Of(corpus), place, ExportLanguages.Of(corpus));
        target.Reserve(name);
        target.Write(name, file =>
        {
            var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
            using var text = new StreamWriter(file, utf8, BufferBytes, leaveOpen: true) { NewLine = "\n" };
            WriteStart(text, corpus, layout);
            WriteStatements(text, PostgresTables.Of(layout).Concat(PostgresViews.Of(layout)));
            var writer = new PostgresWriter(layout, text);
            corpus.VisitTables(ref writer);
            WriteStatements(
                text,
                [
                    .. PostgresConstraints.Of(layout),
                    .. PostgresSearchFunctions.Of(layout),
                    .. PostgresTrigrams.Of(layout),
                    .. PostgresComments.Of(corpus, layout),
                    .. layout.Relations.Select(relation => $"ANALYZE {relation}"),
                    "COMMIT",
                ]
            );
        });
    }

    private static void WriteStart(StreamWriter text, Corpus corpus, PostgresLayout layout)
    {
        // The data of COPY would be read as SQL after an error, so psql must stop at the first one.
        text.WriteLine(
            $"""
            -- The corpus {corpus.Name}, for PostgreSQL 14 or later. Load it with psql:
            --   psql --dbname=... --file=<this file>
            -- The file is one transaction: after an error, the database is as before.
            -- If the schema exists already, drop or rename it first: DROP SCHEMA {layout.Schema} CASCADE;
            \set ON_ERROR_STOP on
            BEGIN;
            SET LOCAL client_encoding = 'UTF8';
            SET LOCAL standard_conforming_strings = on;
            SET LOCAL datestyle = 'ISO, YMD';
            SET LOCAL intervalstyle = 'postgres';
            SET LOCAL statement_timeout = 0;
            """
        );
        WriteStatements(text, [$"CREATE SCHEMA {layout.Schema}", .. PostgresTables.About(layout, corpus)]);
    }

    private static void WriteStatements(StreamWriter text, IEnumerable<string> statements)
    {
        foreach (string statement in statements)
            text.WriteLine($"{statement.ReplaceLineEndings("\n")};");
    }

    private readonly struct PostgresWriter(PostgresLayout layout, TextWriter text) : ITableVisitor
    {
        public void VisitKeyedTable<T>(string name, Table<T> table)
            where T : struct, IKeyedRecord<T>, IVisitableRecord<T>
        {
            VisitTable(name, table);
            NameRows.Write(layout.TableOf(typeof(T)), table, text);
        }

        public void VisitTable<T>(string name, Table<T> table)
            where T : struct, IVisitableRecord<T>
        {
            PostgresTable rows = layout.TableOf(typeof(T));
            RecordRows<T>.Write(rows, table, text);
            foreach (PostgresList list in layout.ListsOf(rows))
                ReferenceRows.Write(list, table, text);
        }
    }
}
