using System.Text.Json;
using Summit.Catalog;
using Summit.Site.Content;
using Summit.Site.Notation;

namespace Summit.Site.LinkedData;

/// <summary>
/// Writes a record as a node, with the terms of its schema. A record whose schema has no terms is a
/// <c>schema:CreativeWork</c> with a name and an abstract.
/// </summary>
internal static class RecordNode
{
    /// <summary>Writes the members of the node.</summary>
    public static void Write(Utf8JsonWriter json, SitePage page, CatalogRecord record)
    {
        TermNames names = page.Parts.Terms;
        names.WriteContext(json);
        json.WriteString("@id", IriOf(page, record));
        List<string> classes = ClassesOf(names, record);
        json.WriteStartArray("@type");
        foreach (string iri in classes.DefaultIfEmpty($"{PublicIris.Schema}CreativeWork"))
            json.WriteStringValue(names.Compact(iri));
        json.WriteEndArray();

        var node = new NodeValues();
        foreach (CatalogField field in record.Table.Fields)
        {
            foreach (TermAttribute term in TermNames.Of(record.Table, field))
            {
                if (names.Expand(term.Name) is not { } iri || iri == PublicIris.Type)
                    continue;
                if (term.On is { } on && !classes.Contains(names.Expand(on) ?? on))
                    continue;
                AddValues(node, iri, page, record, field, term);
            }
        }

        if (!node.Has($"{PublicIris.Schema}name") && !node.Has($"{PublicIris.Schema}headline"))
            node.Add($"{PublicIris.Schema}name", new NodeText(page.TitleOf(record), null));
        if (classes.Count == 0 && page.Site.LeadOf(record, SiteLimits.SummaryText) is { } lead)
            node.Add($"{PublicIris.Schema}abstract", new NodeText(lead, page.Site.Language));
        node.Write(json, names);
    }

    private static List<string> ClassesOf(TermNames names, CatalogRecord record)
    {
        var classes = new List<string>(record.Table.Record.Terms);
        foreach (CatalogField field in record.Table.Fields.Where(field => field.HasTerm(PublicIris.Type)))
            classes.AddRange(MemberTerms.Read(record, field).Select(term => names.Expand(term.Name)).OfType<string>());
        return classes;
    }

    private static void AddValues(
        NodeValues node,
        string iri,
        SitePage page,
        CatalogRecord record,
        CatalogField field,
        TermAttribute term
    )
    {
        if (field.RecordType is not null)
        {
            foreach (CatalogRecord other in record.PagesOf(field, SiteLimits.Page))
                node.Add(iri, new NodeLink(IriOf(page, other)));
            return;
        }

        IReadOnlyList<string> members =
            field.Kind == FieldKind.Enum
                ?
                [
                    .. MemberTerms
                        .Read(record, field)
                        .Select(item => page.Parts.Terms.Expand(item.Name))
                        .OfType<string>(),
                ]
                : [];
        if (members.Count > 0)
        {
            foreach (string member in members)
                node.Add(iri, new NodeLink(member));
            return;
        }

        foreach (FieldValue value in record.ValuesOf(field))
            node.Add(iri, ValueOf(value.Id, field, term));
    }

    private static NodeValue ValueOf(string text, CatalogField field, TermAttribute term)
    {
        if (term.Iri is { } template)
            return new NodeLink(TermNames.Fill(template, text));
        if (field.Description.IsUri && SafeLink.Of(text) is { } address)
            return new NodeLink(address);
        return new NodeText(text, term.Language);
    }

    private static string IriOf(SitePage page, CatalogRecord record)
    {
        string address = Addresses.PageAddress.OfRecord(record.Table.Name, record.Key, record.Ordinal);
        return page.UrlOf(address) ?? page.LinkTo(address);
    }
}
