using System.Text.Json;
using Summit.Catalog;

namespace Summit.AspNetCore.Content;

/// <summary>Writes counts of records by the values of fields.</summary>
internal static class FacetContent
{
    /// <summary>Writes facets as the array <c>facets</c>.</summary>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<Facet> facets)
    {
        json.WriteStartArray("facets");
        foreach (Facet facet in facets)
        {
            json.WriteStartObject();
            json.WriteString("field", JsonNamingPolicy.CamelCase.ConvertName(facet.Field.Name));
            json.WriteNumber("valueCount", facet.ValueCount);
            json.WriteStartArray("values");
            foreach (FacetValue value in facet.Values)
            {
                json.WriteStartObject();
                json.WriteString("id", value.Id);
                json.WriteString("label", value.Label);
                json.WriteNumber("count", value.Count);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
