using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Summit.AspNetCore.Endpoints;
using Summit.AspNetCore.Requests;
using Summit.Catalog;

namespace Summit.AspNetCore.OpenApi;

/// <summary>Describes the parameters of an endpoint.</summary>
internal static class OperationParameters
{
    /// <summary>Returns the parameters in the path and in the query.</summary>
    public static IEnumerable<IOpenApiParameter> Of(ApiEndpoint endpoint)
    {
        if (endpoint.Shape is ContentShape.Record or ContentShape.Related)
            yield return OfRecord(endpoint.Table!);
        foreach (ApiParameter parameter in ApiParameter.All)
        {
            if ((endpoint.Parameters & parameter.Kind) != 0)
                yield return Of(endpoint, parameter);
        }

        if ((endpoint.Parameters & ParameterKinds.Conditions) == 0)
            yield break;
        foreach (CatalogField field in endpoint.Table!.Fields)
        {
            string name = JsonNamingPolicy.CamelCase.ConvertName(field.Name);
            if (ApiParameter.Find(name) is not { } parameter || (endpoint.Parameters & parameter.Kind) == 0)
                yield return Of(field, name);
        }
    }

    private static OpenApiParameter OfRecord(CatalogTable table) =>
        new()
        {
            Name = ApiEndpoint.Key,
            In = ParameterLocation.Path,
            Required = true,
            Description = table.IsKeyed ? "The key or an alias of the record." : "The position of the record, from 0.",
            Schema = table.IsKeyed ? Schemas.Text() : Schemas.Number(0, Math.Max(0, table.Count - 1)),
        };

    private static OpenApiParameter Of(ApiEndpoint endpoint, ApiParameter parameter) =>
        new()
        {
            Name = parameter.Name,
            In = ParameterLocation.Query,
            Required = parameter.Kind == ParameterKinds.Query,
            Description = parameter.Summary,
            Schema = SchemaOf(endpoint.Options, parameter.Kind),
        };

    private static OpenApiParameter Of(CatalogField field, string name) =>
        new()
        {
            Name = name,
            In = ParameterLocation.Query,
            Description = DescriptionOf(field),
            Schema = Schemas.List(Schemas.Text()),
            Style = ParameterStyle.Form,
            Explode = true,
        };

    private static string DescriptionOf(CatalogField field) =>
        field switch
        {
            { Members.Count: > 0 } => $"A value that records must have: {string.Join(", ", field.Members)}.",
            { RecordType: not null } => "The key or an alias of a record that records must refer to.",
            { IsRange: true } => "A value that records must have, or a range: from..to without to, from..=to with it.",
            _ => "A value that records must have.",
        };

    private static OpenApiSchema SchemaOf(CorpusApiOptions options, ParameterKinds kind) =>
        kind switch
        {
            ParameterKinds.Limit => WithDefault(Schemas.Number(1, options.MaxLimit), options.DefaultLimit),
            ParameterKinds.Offset => WithDefault(Schemas.Number(0, options.MaxOffset), 0),
            ParameterKinds.Expand => WithDefault(Schemas.Number(0, options.MaxExpandDepth), 0),
            ParameterKinds.Inverses or ParameterKinds.Highlight or ParameterKinds.ExpandQuery => Schemas.Truth(),
            ParameterKinds.Conditions => Schemas.List(Text(options)),
            _ => Text(options),
        };

    private static OpenApiSchema Text(CorpusApiOptions options)
    {
        OpenApiSchema schema = Schemas.Text();
        schema.MaxLength = options.MaxTextLength;
        return schema;
    }

    private static OpenApiSchema WithDefault(OpenApiSchema schema, int value)
    {
        schema.Default = JsonValue.Create(value);
        return schema;
    }
}
