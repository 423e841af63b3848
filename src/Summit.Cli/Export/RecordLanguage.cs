using Summit.Compiler.Schema;

namespace Summit.Cli.Export;

/// <summary>
/// Reads the language of the texts of a record: the language that its own field gives, or otherwise a record around it.
/// </summary>
/// <param name="corpus">The schema of the corpus.</param>
/// <param name="record">The schema of the record.</param>
internal sealed class RecordLanguage(CorpusShape corpus, RecordShape record) : FieldVisitor
{
    private string? _own;
    private string? _outer;

    /// <summary>Returns the language in lower case; null if it is that of the corpus.</summary>
    public static string? Of<T>(CorpusShape corpus, T record)
        where T : struct, IVisitableRecord<T>
    {
        var reader = new RecordLanguage(corpus, corpus.Record(typeof(T).Name));
        record.Visit(ref reader);
        return reader._own ?? reader._outer;
    }

    /// <inheritdoc/>
    public override void VisitText(string field, string? value)
    {
        if (value is { Length: > 0 } tag && IsLanguage(field))
            _own = TextLanguage.Of(tag);
    }

    /// <inheritdoc/>
    public override void VisitEnum<TEnum>(string field, TEnum? value)
    {
        if (
            IsLanguage(field)
            && value?.ToString() is { } name
            && ((EnumField)record.Language!).Members.FirstOrDefault(member => member.Name == name) is { } member
        )
            _own = TextLanguage.Of(member);
    }

    /// <inheritdoc/>
    public override void VisitReference<T>(string field, T? record)
    {
        if (record is { IsNull: false } given && IsLanguage(field))
            _own = TextLanguage.Of(given.Key);
    }

    /// <inheritdoc/>
    public override void VisitParent<T>(string field, T record)
    {
        if (!record.IsNull)
            _outer = Of(corpus, record);
    }

    private bool IsLanguage(string field) => record.Language?.Name == field;
}
