using Summit.Cli.CompiledCorpora;
using Summit.Cli.Notation;
using Summit.Cli.Schema;
using Summit.Cli.Usage;

namespace Summit.Cli.Search;

/// <summary>Finds the records of a table that satisfy conditions.</summary>
internal static class ConditionFilter
{
    /// <summary>
    /// Returns the records of <paramref name="table"/> that satisfy all <paramref name="conditions"/>; none if the
    /// table lacks a field of a condition. Tests every record.
    /// </summary>
    /// <exception cref="UsageException">A condition has a value that its field cannot have.</exception>
    public static RecordSet<T> Apply<T>(
        Corpus corpus,
        CorpusTable schema,
        Table<T> table,
        IReadOnlyList<Condition> conditions
    )
        where T : struct, IVisitableRecord<T>
    {
        if (conditions.Count == 0)
            return table.All;
        var tests = new List<FieldTest>();
        foreach (Condition condition in conditions)
        {
            if (condition.FieldOf(schema) is not { } field)
                return default;
            tests.Add(FieldTestBinder.Bind<T>(corpus, condition, field));
        }

        var tester = new RecordTester(tests);
        return table.SetOf<T>([.. table.Where(tester.Passes)]);
    }

    /// <summary>Checks that each condition is about a field of at least one table.</summary>
    /// <exception cref="UsageException">No table has the field.</exception>
    public static void Check(IReadOnlyList<CorpusTable> tables, IReadOnlyList<Condition> conditions)
    {
        if (
            conditions.FirstOrDefault(condition => tables.All(table => condition.FieldOf(table) is null))
            is not { } unknown
        )
            return;
        string names = string.Join(", ", tables.Select(table => PascalName.ToKebab(table.Name)));
        if (unknown.Fields.Count == 0)
            throw new UsageException($"'{unknown.Option}' needs a time, but no table is ordered by one: {names}.");
        IEnumerable<string> fields = tables
            .SelectMany(table => table.Fields)
            .Select(field => PascalName.ToKebab(field.Name))
            .Distinct();
        throw new UsageException(
            $"'{unknown.Option}' names a field that no table has. The fields of {names} are {string.Join(", ", fields)}."
        );
    }
}
