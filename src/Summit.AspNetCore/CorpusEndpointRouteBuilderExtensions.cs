using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.ObjectPool;
using Summit;
using Summit.AspNetCore;
using Summit.AspNetCore.Endpoints;
using Summit.AspNetCore.Handling;
using Summit.AspNetCore.Mcp;
using Summit.AspNetCore.OpenApi;
using Summit.AspNetCore.Responses;
using Summit.Catalog;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps a compiled corpus to the routes of an application.</summary>
public static class CorpusEndpointRouteBuilderExtensions
{
    private const string UnknownAddress = $"{{**{UnknownAddressHandler.Path}}}";

    /// <summary>
    /// Maps a JSON API of a corpus: every table, every record by key, and the searches. <c>AddOpenApi</c> describes the
    /// endpoints. With <c>AddCorpusMcp</c>, assistants are served at <c>mcp</c> below the address. <c>docs/reference/http.md</c>
    /// lists the routes.
    /// </summary>
    /// <param name="endpoints">The routes of the application.</param>
    /// <param name="prefix">The address of the API, such as <c>/api</c>.</param>
    /// <param name="corpus">The corpus, such as <c>Helsinki2018.Corpus</c>.</param>
    /// <param name="options">The bounds of requests; null for the defaults.</param>
    /// <returns>The routes, to which authorization, CORS, rate limits or output caches can be added.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    /// <example>
    /// <code>
    /// WebApplication app = WebApplication.Create(args);
    /// app.MapCorpus("/api", Helsinki2018.Corpus);
    /// app.Run();
    /// </code>
    /// </example>
    public static RouteGroupBuilder MapCorpus(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string prefix,
        ICorpus corpus,
        CorpusApiOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(prefix);
        ArgumentNullException.ThrowIfNull(corpus);
        options ??= new CorpusApiOptions();
        options.Validate();
        var catalog = CorpusCatalog.Of(corpus, options.ToCatalogOptions());
        var tags = new EntityTags(catalog, options);
        var bodies = new DefaultObjectPool<ResponseBody>(new ResponseBodyPolicy(options.MaxResponseBytes));
        RouteGroupBuilder group = endpoints.MapGroup(prefix);
        foreach (ApiEndpoint endpoint in CorpusEndpoints.Of(catalog, options))
        {
            RequestDelegate handle = new EndpointHandler(endpoint, tags, bodies).InvokeAsync;
            IEndpointConventionBuilder route = group.MapMethods(endpoint.Pattern, [HttpMethods.Get], handle);
            if (endpoint.IsSupported)
                EndpointDescription.Add(route, endpoint, handle);
            group.MapMethods(endpoint.Pattern, [HttpMethods.Head], handle);
        }

        McpRoute.Map(group, endpoints.ServiceProvider, catalog);
        group.Map(UnknownAddress, new UnknownAddressHandler(catalog, bodies).InvokeAsync);
        return group;
    }
}
