namespace Summit.Catalog.Searching;

/// <summary>Reads the aliases of a record: its texts, and the labels of nested records that are aliases.</summary>
/// <param name="fields">The names of the fields to read.</param>
internal sealed class AliasReader(IReadOnlySet<string> fields) : FieldVisitor
{
    private readonly List<string> _aliases = [];

    /// <summary>Returns the aliases of a record in the given fields.</summary>
    public static IReadOnlyList<string> Read<T>(T record, IReadOnlySet<string> fields)
        where T : struct, IVisitableRecord<T>
    {
        if (fields.Count == 0)
            return [];
        var reader = new AliasReader(fields);
        record.Visit(ref reader);
        return reader._aliases;
    }

    /// <summary>Returns true for a text that is not an alias, so that no string is created for it.</summary>
    /// <inheritdoc/>
    public override bool VisitUtf8(string field, ReadOnlySpan<byte> utf8, bool isNull) => !fields.Contains(field);

    /// <inheritdoc/>
    public override void VisitText(string field, string? value)
    {
        if (value is { Length: > 0 } && fields.Contains(field))
            _aliases.Add(value);
    }

    /// <inheritdoc/>
    public override void VisitTexts(string field, TextList values)
    {
        if (fields.Contains(field))
            _aliases.AddRange(values);
    }

    /// <inheritdoc/>
    public override void VisitNested<T>(string field, RecordList<T> records)
    {
        if (!fields.Contains(field))
            return;
        foreach (T record in records)
            _aliases.Add(record.ToString()!);
    }
}
