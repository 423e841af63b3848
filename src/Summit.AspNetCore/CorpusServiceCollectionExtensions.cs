using Microsoft.Extensions.DependencyInjection.Extensions;
using Summit.AspNetCore.Mcp;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the services that serve a compiled corpus.</summary>
public static class CorpusServiceCollectionExtensions
{
    /// <summary>
    /// Lets <c>MapCorpus</c> serve each corpus to assistants by the Model Context Protocol over HTTP, at <c>mcp</c> below
    /// the address of the corpus.
    /// </summary>
    /// <param name="services">The services of the application.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <example>
    /// <code>
    /// WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
    /// builder.Services.AddCorpusMcp();
    /// WebApplication app = builder.Build();
    /// app.MapCorpus("/api", Helsinki2018.Corpus);
    /// app.Run();
    /// </code>
    /// </example>
    public static IServiceCollection AddCorpusMcp(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton<McpServices>();
        services
            .AddMcpServer()
            .WithHttpTransport(options =>
            {
                options.Stateless = true;
                options.ConfigureSessionOptions = (context, session, _) =>
                {
                    McpRoute.ConfigureSession(context, session);
                    return Task.CompletedTask;
                };
            });
        return services;
    }
}
