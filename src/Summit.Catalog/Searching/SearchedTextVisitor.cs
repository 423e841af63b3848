namespace Summit.Catalog.Searching;

/// <summary>
/// Visits the searched texts of a record as the compiler indexes them: texts, labels and aliases of referenced records,
/// and searched fields of nested records.
/// </summary>
internal abstract class SearchedTextVisitor : FieldVisitor
{
    private SearchedFieldSet _fields = new([]);

    /// <summary>The searched field of the outermost record while a nested record is visited; null otherwise.</summary>
    private string? _outer;

    /// <summary>Whether the searched field of the outermost record excludes aliases.</summary>
    private bool _excludesAliases;

    /// <summary>Visits the searched texts of <paramref name="record"/>.</summary>
    public void Read<T>(T record)
        where T : struct, IVisitableRecord<T>
    {
        (_fields, _outer, _excludesAliases) = (SearchedFields<T>.All, null, false);
        VisitRecord(record);
    }

    /// <summary>Called for each text of a searched field.</summary>
    protected abstract void Found(string field, string text);

    /// <summary>
    /// Called with the aliases of a record that a searched field names, after the label of the record.
    /// </summary>
    /// <param name="field">The searched field.</param>
    /// <param name="label">The label of the record.</param>
    /// <param name="aliases">The aliases that differ from the label.</param>
    protected abstract void FoundAliases(string field, string label, IReadOnlyList<string> aliases);

    /// <inheritdoc/>
    public override void VisitText(string field, string? value)
    {
        if (value is not null && _fields.Names.Contains(field))
            Found(_outer ?? field, value);
    }

    /// <inheritdoc/>
    public override void VisitTexts(string field, TextList values)
    {
        if (!_fields.Names.Contains(field))
            return;
        foreach (string value in values)
            Found(_outer ?? field, value);
    }

    /// <inheritdoc/>
    public override void VisitReference<T>(string field, T? record)
    {
        if (record is not { IsNull: false } given || !_fields.Names.Contains(field))
            return;
        Found(_outer ?? field, given.ToString()!);
        VisitAliases(field, given, SearchedFields<T>.All.Aliases);
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
        if (!_fields.Names.Contains(field))
            return;
        (SearchedFieldSet, string?, bool) before = (_fields, _outer, _excludesAliases);
        _excludesAliases |= !_fields.WithAliases.Contains(field);
        (_fields, _outer) = (SearchedFields<T>.All, _outer ?? field);
        foreach (T record in records)
            VisitRecord(record);
        (_fields, _outer, _excludesAliases) = before;
    }

    private void VisitRecord<T>(T record)
        where T : struct, IVisitableRecord<T>
    {
        SearchedTextVisitor self = this;
        record.Visit(ref self);
        if (_fields.NameField is { } name)
            VisitAliases(name, record, _fields.UnsearchedAliases);
    }

    private void VisitAliases<T>(string field, T record, IReadOnlySet<string> aliases)
        where T : struct, IVisitableRecord<T>
    {
        if (_excludesAliases || !_fields.WithAliases.Contains(field))
            return;
        string label = record.ToString()!;
        string[] others = [.. AliasReader.Read(record, aliases).Where(alias => alias != label)];
        if (others.Length > 0)
            FoundAliases(_outer ?? field, label, others);
    }
}
