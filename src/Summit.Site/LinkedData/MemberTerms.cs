using Summit.Catalog;
using Summit.Site.Content;

namespace Summit.Site.LinkedData;

/// <summary>Reads the terms of the member of an enum that a field of a record holds.</summary>
internal sealed class MemberTerms : FieldVisitor
{
    private IReadOnlyList<TermAttribute> _terms = [];

    /// <summary>Returns the terms; none if the field has no value, or if the member has no term.</summary>
    public static IReadOnlyList<TermAttribute> Read(CatalogRecord record, CatalogField field)
    {
        var reader = new MemberTerms();
        FieldVisit.Run(record, field, reader);
        return reader._terms;
    }

    /// <inheritdoc/>
    public override void VisitEnum<TEnum>(string field, TEnum? value)
    {
        if (value is { } member)
            _terms = TermNames.Of(member);
    }
}
