using Summit.Catalog;
using Summit.Site.Notation;

namespace Summit.Site.Content;

/// <summary>Reads a date or an instant.</summary>
internal sealed class MomentReader : FieldVisitor
{
    private Moment? _moment;

    /// <summary>Returns the value of a field; null if the record has none, or if the field is no time.</summary>
    public static Moment? Read(CatalogRecord record, CatalogField? field)
    {
        if (field is null)
            return null;
        var reader = new MomentReader();
        FieldVisit.Run(record, field, reader);
        return reader._moment;
    }

    /// <inheritdoc/>
    public override void VisitDate(string field, DateOnly? value) =>
        _moment = value is { } given ? Moment.Of(given) : null;

    /// <inheritdoc/>
    public override void VisitInstant(string field, DateTimeOffset? value) =>
        _moment = value is { } given ? Moment.Of(given) : null;
}
