using System.Text.Json;
using Summit.Catalog;
using Summit.Mcp.Arguments;

namespace Summit.Mcp.Tools;

/// <summary>Counts records by the values of fields.</summary>
/// <param name="catalog">The catalogue of the corpus.</param>
internal sealed class FacetsTool(CorpusCatalog catalog)
    : CorpusTool(
        "facets",
        "Count by values",
        "Counts the records of a table by the values of fields, the most frequent values first. A query or conditions "
            + "select the records to count.",
        [
            Parameters.TableOf(catalog.Tables.Where(HasFacets), "The table."),
            new(Fields, ParameterKind.Texts, "The fields to count; none for all that can be counted."),
            Parameters.QueryOf("Counts only the records that match these words."),
            Parameters.Conditions(),
        ]
    )
{
    private const string Fields = "fields";

    /// <summary>Returns whether a table has a field whose values can be counted.</summary>
    public static bool HasFacets(CatalogTable table) => table.Fields.Any(field => field.IsFacet);

    /// <inheritdoc/>
    protected override void Answer(ToolArguments arguments, Utf8JsonWriter json)
    {
        CatalogTable table = catalog.Table(arguments.RequiredText(Parameters.Table));
        IReadOnlyList<string> fields = arguments.Texts(Fields);
        IReadOnlyList<CatalogCondition> conditions = Parameters.ConditionsOf(arguments);
        IReadOnlyList<Facet> facets = arguments.Text(Parameters.Query) is { } query
            ? table
                .Search(
                    new SearchRequest(query)
                    {
                        Conditions = conditions,
                        Limit = 1,
                        WithFacets = true,
                        FacetFields = fields,
                    }
                )
                .Facets
            : table.CountFacets(conditions, fields);
        json.WriteStartObject();
        json.WriteString("table", table.Id);
        json.WriteStartArray("facets");
        foreach (Facet facet in facets)
            Write(json, facet);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Facet facet)
    {
        json.WriteStartObject();
        json.WriteString("field", facet.Field.Id);
        json.WriteNumber("valueCount", facet.ValueCount);
        json.WriteStartArray("values");
        foreach (FacetValue value in facet.Values)
        {
            json.WriteStartObject();
            json.WriteString("id", value.Id);
            json.WriteString("label", value.Label);
            json.WriteNumber("records", value.Count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
