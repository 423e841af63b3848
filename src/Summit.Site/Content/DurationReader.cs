using Summit.Catalog;

namespace Summit.Site.Content;

/// <summary>Reads a duration.</summary>
internal sealed class DurationReader : FieldVisitor
{
    private TimeSpan? _duration;

    /// <summary>Returns the value of a field; null if the record has none, or if the field is no duration.</summary>
    public static TimeSpan? Read(CatalogRecord record, CatalogField field)
    {
        var reader = new DurationReader();
        FieldVisit.Run(record, field, reader);
        return reader._duration;
    }

    /// <inheritdoc/>
    public override void VisitDuration(string field, TimeSpan? value) => _duration = value;
}
