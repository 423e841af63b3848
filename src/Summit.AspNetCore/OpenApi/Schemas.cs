using System.Globalization;
using Microsoft.OpenApi;

namespace Summit.AspNetCore.OpenApi;

/// <summary>Creates schemas.</summary>
internal static class Schemas
{
    /// <summary>Returns the schema of a text.</summary>
    public static OpenApiSchema Text(bool isNullable = false) =>
        new() { Type = isNullable ? JsonSchemaType.String | JsonSchemaType.Null : JsonSchemaType.String };

    /// <summary>Returns the schema of a truth value.</summary>
    public static OpenApiSchema Truth() => new() { Type = JsonSchemaType.Boolean };

    /// <summary>Returns the schema of an integer.</summary>
    public static OpenApiSchema Number() => new() { Type = JsonSchemaType.Integer };

    /// <summary>Returns the schema of an integer in a range.</summary>
    public static OpenApiSchema Number(int least, int most) =>
        new()
        {
            Type = JsonSchemaType.Integer,
            Minimum = least.ToString(CultureInfo.InvariantCulture),
            Maximum = most.ToString(CultureInfo.InvariantCulture),
        };

    /// <summary>Returns the schema of a list.</summary>
    public static OpenApiSchema List(IOpenApiSchema items) => new() { Type = JsonSchemaType.Array, Items = items };

    /// <summary>Returns the schema of an object.</summary>
    /// <param name="properties">The properties. A name that ends with <c>?</c> is optional.</param>
    public static OpenApiSchema Object(params ReadOnlySpan<(string Name, IOpenApiSchema Schema)> properties)
    {
        var schema = new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Properties = new Dictionary<string, IOpenApiSchema>(),
            Required = new HashSet<string>(),
        };
        foreach ((string name, IOpenApiSchema property) in properties)
        {
            string plain = name.TrimEnd('?');
            schema.Properties.Add(plain, property);
            if (plain == name)
                schema.Required.Add(plain);
        }

        return schema;
    }

    /// <summary>Returns a reference to a schema of the document, which is created when it is first referred to.</summary>
    /// <param name="document">The document.</param>
    /// <param name="id">The name of the schema.</param>
    /// <param name="fill">Fills the new schema.</param>
    public static IOpenApiSchema Component(OpenApiDocument document, string id, Action<OpenApiSchema> fill)
    {
        if (document.Components?.Schemas?.ContainsKey(id) != true)
        {
            // The schema is added before it is filled, because it can refer to itself.
            var schema = new OpenApiSchema();
            document.AddComponent(id, schema);
            fill(schema);
        }

        return new OpenApiSchemaReference(id, document);
    }
}
