using Microsoft.OpenApi;

namespace Summit.AspNetCore.OpenApi;

/// <summary>The schema of problems.</summary>
internal static class ProblemSchema
{
    private const string Id = "CorpusProblem";

    /// <summary>Returns a reference to the schema in a document.</summary>
    public static IOpenApiSchema In(OpenApiDocument document) => Schemas.Component(document, Id, schema =>
        {
            OpenApiSchema problem = Schemas.Object(
                ("type", Schemas.Text()),
                ("title", Schemas.Text()),
                ("status", Schemas.Number()),
                ("detail", Schemas.Text()),
                ("name?", Schemas.Text()),
                ("suggestion?", Schemas.Text()),
                ("knownNames?", Schemas.List(Schemas.Text()))
            );
            schema.Type = problem.Type;
            schema.Properties = problem.Properties;
            schema.Required = problem.Required;
        });
}
