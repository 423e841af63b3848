using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Summit.AspNetCore.Endpoints;

namespace Summit.AspNetCore.OpenApi;

/// <summary>Adds the metadata by which <c>AddOpenApi</c> describes an endpoint.</summary>
internal static class EndpointDescription
{
    /// <summary>Describes a route.</summary>
    /// <param name="route">The route.</param>
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="handle">The handler, whose method marks the route as one to describe.</param>
    public static void Add(IEndpointConventionBuilder route, ApiEndpoint endpoint, RequestDelegate handle)
    {
        var describer = new OperationDescriber(endpoint);
        route
            .WithMetadata(handle.Method)
            .WithTags(endpoint.Catalog.Corpus.Name)
            .AddOpenApiOperationTransformer(
                (operation, context, _) =>
                {
                    describer.Describe(operation, context.Document!);
                    return Task.CompletedTask;
                }
            );
    }
}
