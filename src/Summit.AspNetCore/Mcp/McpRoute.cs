using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Server;
using Summit.Catalog;
using Summit.Mcp;

namespace Summit.AspNetCore.Mcp;

/// <summary>
/// The address at which assistants ask a corpus. Each request is a session of its own, so that any number of servers can
/// share the load.
/// </summary>
internal static class McpRoute
{
    /// <summary>The address below the address of the corpus. Only POST reaches it, which no table answers.</summary>
    private const string Path = "mcp";

    /// <summary>Maps the address of a corpus, if the application has added the services of the protocol.</summary>
    /// <param name="group">The routes of the corpus.</param>
    /// <param name="services">The services of the application.</param>
    /// <param name="catalog">The catalogue of the corpus.</param>
    public static void Map(RouteGroupBuilder group, IServiceProvider services, CorpusCatalog catalog)
    {
        if (services.GetService<McpServices>() is null)
            return;
        group.MapMcp(Path).WithMetadata(new CorpusMcpServer(catalog)).ExcludeFromDescription();
    }

    /// <summary>Gives a session the tools and resources of the corpus of its address.</summary>
    public static void ConfigureSession(HttpContext context, McpServerOptions options) =>
        context.GetEndpoint()?.Metadata.GetMetadata<CorpusMcpServer>()?.Configure(options);
}
