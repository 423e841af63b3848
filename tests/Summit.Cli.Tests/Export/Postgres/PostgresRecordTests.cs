using System.Reflection;
using Npgsql;
using Summit.Cli.Corpora;
using Summit.Cli.Tests.Harness;
using Summit.Helsinki;

namespace Summit.Cli.Tests.Export.Postgres;

/// <summary>Compares every field of every record in a database with the compiled corpus.</summary>
[Collection(PostgresTests.Name)]
public sealed class PostgresRecordTests(PostgresServer server)
{
    [Fact]
    public void The_database_has_every_field_of_every_record_of_the_flagship()
    {
        using NpgsqlConnection connection = server.Open(Compiled.Helsinki);
        var comparison = new TableComparison(connection, "helsinki2018", typeof(Helsinki2018));
        Helsinki2018.VisitTables(ref comparison);

        Assert.True(comparison.Fields > 4000, $"{comparison.Fields} fields compared");
    }

    [Fact]
    public void The_database_has_every_field_of_every_record_of_a_library()
    {
        using NpgsqlConnection connection = server.Open(Compiled.Library);
        var comparison = new TableComparison(connection, "library", typeof(Library));
        Library.VisitTables(ref comparison);

        Assert.True(comparison.Fields > 100, $"{comparison.Fields} fields compared");
    }

    [Fact]
    public void The_database_has_every_field_of_every_record_of_a_newsroom()
    {
        using NpgsqlConnection connection = server.Open(Compiled.Newsroom);
        var comparison = new TableComparison(connection, "newsroom", typeof(Newsroom));
        Newsroom.VisitTables(ref comparison);

        Assert.True(comparison.Fields > 100, $"{comparison.Fields} fields compared");
    }

    [Fact]
    public void Names_that_collide_and_extreme_values_arrive_as_they_are()
    {
        const string Shortened = "a_table_whose_name_is_longer_than_postgres_allows_which_is_si";
        using NpgsqlConnection connection = server.Open(Compiled.Odd);
        var comparison = new TableComparison(connection, "odd", typeof(Odd));
        comparison.Tables[typeof(Sibling)] = "things_2";
        comparison.Tables[typeof(Sentence)] = $"{Shortened}xt";
        comparison.Tables[typeof(Verse)] = $"{Shortened}_2";
        comparison.Renamed.Add((typeof(Oddity), "name"), "name_2");
        comparison.Renamed.Add((typeof(Oddity), "ordinal"), "ordinal_2");
        comparison.Renamed.Add((typeof(Oddity), "Ctid"), "ctid_2");
        comparison.Renamed.Add((typeof(Oddity), "Xmin"), "xmin_2");
        comparison.Renamed.Add((typeof(Oddity), "Tableoid"), "tableoid_2");
        comparison.Renamed.Add((typeof(Oddity), "Foo_bar"), "foo_bar_2");
        comparison.Renamed.Add((typeof(Part), ""), "position_2");
        const string Field = "a_field_whose_name_is_longer_than_postgres_allows_which_is_s";
        comparison.Renamed.Add(
            (typeof(Oddity), "AFieldWhoseNameIsLongerThanPostgresAllowsWhichIsSixtyThreeBytesAndThenMore"),
            $"{Field}ixt"
        );
        comparison.Renamed.Add(
            (typeof(Oddity), "AFieldWhoseNameIsLongerThanPostgresAllowsWhichIsSixtyThreeBytesAndThenLess"),
            $"{Field}i_2"
        );
        Odd.VisitTables(ref comparison);

        Assert.True(comparison.Fields > 300, $"{comparison.Fields} fields compared");
    }

    private struct TableComparison : ITableVisitor
    {
        private readonly NpgsqlConnection _connection;
        private readonly string _schema;

        public TableComparison(NpgsqlConnection connection, string schema, Type corpus)
        {
            (_connection, _schema) = (connection, schema);
            foreach (
                PropertyInfo table in corpus.GetProperties().Where(property => property.PropertyType.IsGenericType)
            )
                Tables.Add(table.PropertyType.GetGenericArguments()[0], PostgresFieldComparison.SnakeCase(table.Name));
        }

        public Dictionary<Type, string> Tables { get; } = [];

        public Dictionary<(Type Record, string Field), string> Renamed { get; } = [];

        public int Fields { get; private set; }

        public void VisitKeyedTable<T>(string name, Table<T> table)
            where T : struct, IKeyedRecord<T>, IVisitableRecord<T> => VisitTable(name, table);

        public void VisitTable<T>(string name, Table<T> table)
            where T : struct, IVisitableRecord<T>
        {
            var fields = new PostgresFieldComparison(_connection, _schema, Tables, Renamed);
            foreach (T record in table)
                fields.Compare(record);
            Fields += fields.Count;
            Assert.Equal(
                [(long)table.Count],
                _connection.Values($"SELECT count(*) FROM {_schema}.\"{Tables[typeof(T)]}\"")
            );
        }
    }
}
