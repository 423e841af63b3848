namespace Summit.Catalog.Searching;

/// <summary>
/// Visits the searched texts of a record as the compiler indexes them: texts, labels of referenced records, and
/// searched fields of nested records.
/// </summary>
internal abstract class SearchedTextVisitor : FieldVisitor
{
    private IReadOnlySet<string> _searched = new HashSet<string>();

    /// <summary>The searched field of the outermost record while a nested record is visited; null otherwise.</summary>
    private string? _outer;

    /// <summary>Visits the searched texts of <paramref name="record"/>.</summary>
    public void Read<T>(T record)
        where T : struct, IVisitableRecord<T>
    {
        _searched = SearchedFields<T>.Names;
        SearchedTextVisitor self = this;
        record.Visit(ref self);
    }

    /// <summary>Called for each text of a searched field.</summary>
    protected abstract void Found(string field, string text);

    /// <inheritdoc/>
    public override void VisitText(string field, string? value)
    {
        if (value is not null && _searched.Contains(field))
            Found(_outer ?? field, value);
    }

    /// <inheritdoc/>
    public override void VisitTexts(string field, TextList values)
    {
        if (!_searched.Contains(field))
            return;
        foreach (string value in values)
            Found(_outer ?? field, value);
    }

    /// <inheritdoc/>
    public override void VisitReference<T>(string field, T? record)
    {
        if (record is { IsNull: false } given && _searched.Contains(field))
            Found(_outer ?? field, given.ToString()!);
    }

    /// <inheritdoc/>
    public override void VisitReferences<T>(string field, RecordList<T> records)
    {
        foreach (T record in records)
            VisitReference<T>(field, record);
    }

    /// <inheritdoc/>
    public override void VisitNested<T>(string field, RecordList<T> records)
    {
        if (!_searched.Contains(field))
            return;
        (IReadOnlySet<string> searched, string? outer) = (_searched, _outer);
        (_searched, _outer) = (SearchedFields<T>.Names, outer ?? field);
        SearchedTextVisitor self = this;
        foreach (T record in records)
            record.Visit(ref self);
        (_searched, _outer) = (searched, outer);
    }
}
