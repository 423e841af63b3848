using Summit.Cli.CompiledCorpora;

namespace Summit.Cli.Export.Postgres;

/// <summary>
/// Collects facts about the records before the export writes them: the positions of nested records in their lists, the
/// references without a record, and the times that need more digits than PostgreSQL stores.
/// </summary>
internal sealed class RecordSurvey : FieldVisitor
{
    /// <summary>The position of a record that is in no list.</summary>
    private const int None = -1;

    private readonly Dictionary<Type, int[]> _positions = [];
    private readonly HashSet<(Type Record, string Field)> _fine = [];
    private readonly HashSet<(Type Record, string Field)> _missing = [];
    private Type _record = typeof(object);

    private RecordSurvey() { }

    /// <summary>Visits all records of <paramref name="corpus"/>.</summary>
    public static RecordSurvey Of(Corpus corpus)
    {
        var visitor = new TableVisitor(new RecordSurvey());
        corpus.VisitTables(ref visitor);
        return visitor.Survey;
    }

    /// <summary>Returns whether records of a type are nested in a list.</summary>
    public bool AreNested(Type record) => _positions.ContainsKey(record);

    /// <summary>Returns the position of a nested record in its list, from 0, or null if it is in no list.</summary>
    public int? PositionOf(Type record, int ordinal) => _positions[record][ordinal] is var at and not None ? at : null;

    /// <summary>
    /// Returns whether a time or a duration of the field has a fraction that is finer than a microsecond.
    /// </summary>
    public bool IsFine(Type record, string field) => _fine.Contains((record, field));

    /// <summary>
    /// Returns whether a record has no value in a reference or parent. A required reference may have none, if the
    /// schema tolerates unknown names.
    /// </summary>
    public bool IsMissing(Type record, string field) => _missing.Contains((record, field));

    /// <inheritdoc/>
    public override void VisitInstant(string field, DateTimeOffset? value) => AddTicks(field, value?.Ticks);

    /// <inheritdoc/>
    public override void VisitDuration(string field, TimeSpan? value) => AddTicks(field, value?.Ticks);

    /// <inheritdoc/>
    public override void VisitReference<T>(string field, T? record)
    {
        if (record is not { IsNull: false })
            _missing.Add((_record, field));
    }

    /// <inheritdoc/>
    public override void VisitParent<T>(string field, T record) => VisitReference<T>(field, record);

    /// <inheritdoc/>
    public override void VisitNested<T>(string field, RecordList<T> records)
    {
        if (!_positions.TryGetValue(typeof(T), out int[]? positions))
        {
            positions = new int[T.TableCount];
            Array.Fill(positions, None);
            _positions.Add(typeof(T), positions);
        }

        int position = 0;
        foreach (T record in records)
            positions[record.Ordinal] = position++;
    }

    private void AddTicks(string field, long? ticks)
    {
        if (ticks % TimeSpan.TicksPerMicrosecond is not (null or 0))
            _fine.Add((_record, field));
    }

    private void Read<T>(Table<T> table)
        where T : struct, IVisitableRecord<T>
    {
        _record = typeof(T);
        RecordSurvey self = this;
        foreach (T record in table)
            record.Visit(ref self);
    }

    private readonly struct TableVisitor(RecordSurvey survey) : ITableVisitor
    {
        public RecordSurvey Survey => survey;

        public void VisitKeyedTable<T>(string name, Table<T> table)
            where T : struct, IKeyedRecord<T>, IVisitableRecord<T> => survey.Read(table);

        public void VisitTable<T>(string name, Table<T> table)
            where T : struct, IVisitableRecord<T> => survey.Read(table);
    }
}
