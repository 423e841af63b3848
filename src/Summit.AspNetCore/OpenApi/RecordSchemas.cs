using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Summit.Catalog;

namespace Summit.AspNetCore.OpenApi;

/// <summary>
/// Describes records. The schema comes from <see cref="Json.RecordJson.WriteSchema{T}"/>. A reference is a key or the
/// record, because a request can expand it, and inverses are optional.
/// </summary>
/// <param name="document">Receives the schemas.</param>
/// <param name="options">The bounds.</param>
internal sealed class RecordSchemas(OpenApiDocument document, CorpusApiOptions options)
{
    /// <summary>Returns a reference to the schema of the records of a table.</summary>
    public IOpenApiSchema Of(CatalogTable table) => Schemas.Component(document, IdOf(table), schema =>
        {
            Fill(schema, RecordSchemaSource.Of(table), table);
            schema.Description = table.Record.Summary;
        });

    /// <summary>Returns the name of a schema: the name of the record type in ASCII, after the name of the corpus.</summary>
    private static string IdOf(CatalogTable table) =>
        string.Concat(
            $"{table.Catalog.Corpus.Name}.{table.Record.Name}".Select(letter =>
                char.IsAsciiLetterOrDigit(letter) || letter == '.' ? letter : '_'
            )
        );

    private void Fill(OpenApiSchema schema, JsonElement source, CatalogTable table)
    {
        FillType(schema, source);
        if (!source.TryGetProperty("properties", out JsonElement properties))
            return;
        Dictionary<string, CatalogField> fields = table.Fields.ToDictionary(field =>
            JsonNamingPolicy.CamelCase.ConvertName(field.Name)
        );
        schema.Properties = new Dictionary<string, IOpenApiSchema>();
        foreach (JsonProperty property in properties.EnumerateObject())
            schema.Properties.Add(property.Name, Property(property.Value, table, fields[property.Name]));
        schema.Required = source
            .GetProperty("required")
            .EnumerateArray()
            .Select(name => name.GetString()!)
            .Where(name => fields[name].Kind != FieldKind.Inverse)
            .ToHashSet();
    }

    private IOpenApiSchema Property(JsonElement source, CatalogTable table, CatalogField field)
    {
        CatalogTable? other = field.RecordType is { } type ? table.Catalog.TableOf(type) : null;
        IOpenApiSchema schema = field.Kind switch
        {
            FieldKind.Reference or FieldKind.Parent => Reference(source, other!),
            FieldKind.References or FieldKind.Inverse => Schemas.List(Reference(source.GetProperty("items"), other!)),
            FieldKind.Nested => Schemas.List(Nested(source.GetProperty("items"), other!)),
            _ => Plain(source),
        };
        if (schema is OpenApiSchema described)
            described.Description = field.Summary;
        return schema;
    }

    /// <summary>Returns the schema of a key or of the record that a request expands.</summary>
    private IOpenApiSchema Reference(JsonElement source, CatalogTable other)
    {
        OpenApiSchema key = Plain(source);
        if (key.Type is { } type && type.HasFlag(JsonSchemaType.Object))
            return type.HasFlag(JsonSchemaType.Null)
                ? new OpenApiSchema { AnyOf = [new OpenApiSchema { Type = JsonSchemaType.Null }, Of(other)] }
                : Of(other);
        return options.MaxExpandDepth == 0 ? key : new OpenApiSchema { AnyOf = [key, Of(other)] };
    }

    private OpenApiSchema Nested(JsonElement source, CatalogTable nested)
    {
        var schema = new OpenApiSchema();
        Fill(schema, source, nested);
        return schema;
    }

    private static OpenApiSchema Plain(JsonElement source)
    {
        var schema = new OpenApiSchema();
        FillType(schema, source);
        if (source.TryGetProperty("format", out JsonElement format))
            schema.Format = format.GetString();
        if (source.TryGetProperty("pattern", out JsonElement pattern))
            schema.Pattern = pattern.GetString();
        if (source.TryGetProperty("items", out JsonElement items))
            schema.Items = Plain(items);
        // A null in the list would be lost, because the model has no node for it; the type allows null already.
        if (source.TryGetProperty("enum", out JsonElement members))
            schema.Enum =
            [
                .. members
                    .EnumerateArray()
                    .Select(member =>
                        member.ValueKind == JsonValueKind.Null
                            ? JsonNullSentinel.JsonNull
                            : (JsonNode)JsonValue.Create(member.GetString()!)
                    ),
            ];
        return schema;
    }

    private static void FillType(OpenApiSchema schema, JsonElement source)
    {
        if (source.TryGetProperty("title", out JsonElement title))
            schema.Title = title.GetString();
        if (!source.TryGetProperty("type", out JsonElement type))
            return;
        schema.Type =
            type.ValueKind == JsonValueKind.Array
                ? type.EnumerateArray().Aggregate(default(JsonSchemaType), (all, next) => all | TypeOf(next))
                : TypeOf(type);
    }

    private static JsonSchemaType TypeOf(JsonElement name) =>
        name.GetString() switch
        {
            "null" => JsonSchemaType.Null,
            "boolean" => JsonSchemaType.Boolean,
            "integer" => JsonSchemaType.Integer,
            "number" => JsonSchemaType.Number,
            "array" => JsonSchemaType.Array,
            "object" => JsonSchemaType.Object,
            _ => JsonSchemaType.String,
        };
}
