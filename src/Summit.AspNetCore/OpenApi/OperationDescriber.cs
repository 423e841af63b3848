using System.Globalization;
using Microsoft.OpenApi;
using Summit.AspNetCore.Endpoints;
using Summit.AspNetCore.Problems;

namespace Summit.AspNetCore.OpenApi;

/// <summary>Describes an endpoint as an operation: parameters, answers and problems.</summary>
/// <param name="endpoint">The endpoint.</param>
internal sealed class OperationDescriber(ApiEndpoint endpoint)
{
    private const string Json = "application/json";

    /// <summary>Fills an operation of a document.</summary>
    public void Describe(OpenApiOperation operation, OpenApiDocument document)
    {
        operation.OperationId = OperationId();
        operation.Summary = endpoint.Summary;
        operation.RequestBody = null;
        operation.Parameters = [.. OperationParameters.Of(endpoint)];
        operation.Responses = new OpenApiResponses
        {
            ["200"] = new OpenApiResponse
            {
                Description = "The answer.",
                Headers = new Dictionary<string, IOpenApiHeader>
                {
                    ["ETag"] = new OpenApiHeader
                    {
                        Description = "Changes if the corpus changes.",
                        Schema = Schemas.Text(),
                    },
                },
                Content = Content(Json, new ContentSchemas(endpoint, document).Of(endpoint.Shape)),
            },
            ["304"] = new OpenApiResponse { Description = "The client has the answer, by its entity tag." },
        };
        if (endpoint is { Shape: ContentShape.Record, Table.IsKeyed: true })
            operation.Responses["308"] = new OpenApiResponse { Description = "An alias redirects to the key." };
        IOpenApiSchema problem = ProblemSchema.In(document);
        operation.Responses["400"] = Problem("A parameter is wrong or out of bounds.", problem);
        if (endpoint.Shape is ContentShape.Record or ContentShape.Related)
            operation.Responses["404"] = Problem("There is no such record.", problem);
    }

    private string OperationId() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{endpoint.Catalog.Corpus.Name}_{endpoint.Table?.Name ?? "Corpus"}_{endpoint.GetType().Name[..^"Endpoint".Length]}"
        );

    private static OpenApiResponse Problem(string description, IOpenApiSchema schema) =>
        new() { Description = description, Content = Content(ProblemWriter.MediaType, schema) };

    private static Dictionary<string, OpenApiMediaType> Content(string mediaType, IOpenApiSchema schema) =>
        new() { [mediaType] = new OpenApiMediaType { Schema = schema } };
}
