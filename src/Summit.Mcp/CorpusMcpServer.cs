using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Summit.Catalog;
using Summit.Catalog.Notation;
using Summit.Mcp.Addresses;
using Summit.Mcp.Resources;
using Summit.Mcp.Tools;

namespace Summit.Mcp;

/// <summary>
/// Serves a corpus to assistants by the Model Context Protocol: tools that are typed from the schema, and a resource for
/// every record. Answers are bounded, and carry the citation of each record. A server has no state, and is safe to use
/// from several threads.
/// </summary>
/// <example>
/// <code>
/// var server = new CorpusMcpServer(CorpusCatalog.Of(Helsinki2018.Corpus));
/// await server.RunAsync(cancellationToken);
/// </code>
/// </example>
public sealed class CorpusMcpServer
{
    private readonly CorpusCatalog _catalog;
    private readonly CorpusResources _resources;
    private readonly McpServerTool[] _tools;

    /// <summary>Creates a server.</summary>
    /// <param name="catalog">The catalogue of the corpus. Its bounds apply to every call.</param>
    public CorpusMcpServer(CorpusCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var uris = new ResourceUri(catalog);
        _catalog = catalog;
        _resources = new CorpusResources(catalog, uris, json => DescribeTool.WriteCorpus(catalog, uris, json));
        _tools = [.. CorpusTools.Of(catalog, uris)];
    }

    /// <summary>Adds the tools and resources of the corpus to the options of a server.</summary>
    /// <param name="options">The options, whose tools and handlers of resources are replaced.</param>
    public void Configure(McpServerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        ICorpus corpus = _catalog.Corpus;
        options.ServerInfo = new Implementation
        {
            Name = corpus.Name,
            Title = PascalName.ToWords(corpus.Name),
            Description = corpus.Summary,
            Version = _catalog.Digest,
        };
        options.ServerInstructions = InstructionsFor(corpus);
        options.ToolCollection = [.. _tools];
        options.Handlers.ListResourcesHandler = (request, _) => ValueTask.FromResult(_resources.List(request.Params));
        options.Handlers.ListResourceTemplatesHandler = (_, _) => ValueTask.FromResult(_resources.ListTemplates());
        options.Handlers.ReadResourceHandler = (request, _) => ValueTask.FromResult(_resources.Read(request.Params));
        options.Handlers.CompleteHandler = (request, _) => ValueTask.FromResult(_resources.Complete(request.Params));
    }

    /// <summary>Serves the corpus over standard input and output until the input ends.</summary>
    /// <param name="cancellationToken">Ends the server.</param>
    public Task RunAsync(CancellationToken cancellationToken = default)
    {
        McpServerOptions options = CreateOptions();
        return RunAsync(new StdioServerTransport(options), options, cancellationToken);
    }

    /// <summary>Serves the corpus over two streams until the input ends.</summary>
    /// <param name="input">The stream with the messages of the client. The server closes it.</param>
    /// <param name="output">The stream for the messages of the server. The server closes it.</param>
    /// <param name="cancellationToken">Ends the server.</param>
    public Task RunAsync(Stream input, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        return RunAsync(new StreamServerTransport(input, output), CreateOptions(), cancellationToken);
    }

    private static async Task RunAsync(
        ITransport transport,
        McpServerOptions options,
        CancellationToken cancellationToken
    )
    {
        await using (transport.ConfigureAwait(false))
        {
            McpServer server = McpServer.Create(transport, options);
            await using (server.ConfigureAwait(false))
                await server.RunAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private McpServerOptions CreateOptions()
    {
        var options = new McpServerOptions();
        Configure(options);
        return options;
    }

    private static string InstructionsFor(ICorpus corpus)
    {
        string rights = string.Join(" ", new[] { corpus.License, corpus.Attribution }.Where(text => text is not null));
        return $"{corpus.Name} is a curated, read-only corpus. {corpus.Summary} "
            + "Start with 'search' or 'describe'. Records are named by a key or an alias. "
            + "When you use a record, cite its 'citation': the source, the locator and the permalink. "
            + (rights.Length == 0 ? "" : $"Rights: {rights}");
    }
}
