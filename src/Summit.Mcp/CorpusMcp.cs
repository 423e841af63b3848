using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Summit.Catalog;
using Summit.Catalog.Notation;
using Summit.Mcp.Answers;
using Summit.Mcp.Resources;
using Summit.Mcp.Statements;
using Summit.Mcp.Tools;

namespace Summit.Mcp;

/// <summary>
/// Serves a corpus to assistants by the Model Context Protocol: tools that are typed from the schema, and a resource for
/// every record. Answers are bounded, and carry the citation of each record.
/// </summary>
/// <example>
/// <code>
/// await CorpusMcp.RunAsync(CorpusCatalog.Of(Helsinki2018.Corpus), cancellationToken);
/// </code>
/// </example>
public static class CorpusMcp
{
    /// <summary>Adds the tools and resources of a corpus to the options of a server.</summary>
    /// <param name="options">The options, whose tools and handlers of resources are replaced.</param>
    /// <param name="catalog">The catalogue of the corpus. Its bounds apply to every call.</param>
    public static void Configure(McpServerOptions options, CorpusCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(catalog);
        var uris = new ResourceUri(catalog);
        var resources = new CorpusResources(catalog, uris, json => DescribeTool.WriteCorpus(catalog, uris, json));
        options.ServerInfo = new Implementation
        {
            Name = catalog.Corpus.Name,
            Title = PascalName.ToWords(catalog.Corpus.Name),
            Description = catalog.Corpus.Summary,
            Version = catalog.Digest,
        };
        options.ServerInstructions = InstructionsOf(catalog);
        options.ToolCollection = [.. ToolsOf(catalog, uris)];
        options.Handlers.ListResourcesHandler = resources.List;
        options.Handlers.ListResourceTemplatesHandler = resources.ListTemplates;
        options.Handlers.ReadResourceHandler = resources.Read;
        options.Handlers.CompleteHandler = resources.Complete;
    }

    /// <summary>Serves a corpus over standard input and output until the input ends.</summary>
    /// <param name="catalog">The catalogue of the corpus.</param>
    /// <param name="cancellationToken">Ends the server.</param>
    public static async Task RunAsync(CorpusCatalog catalog, CancellationToken cancellationToken = default)
    {
        var options = new McpServerOptions();
        Configure(options, catalog);
        await RunAsync(new StdioServerTransport(options), options, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Serves a corpus over two streams until the input ends.</summary>
    /// <param name="catalog">The catalogue of the corpus.</param>
    /// <param name="input">The stream with the messages of the client. The server closes it.</param>
    /// <param name="output">The stream for the messages of the server. The server closes it.</param>
    /// <param name="cancellationToken">Ends the server.</param>
    public static async Task RunAsync(
        CorpusCatalog catalog,
        Stream input,
        Stream output,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        var options = new McpServerOptions();
        Configure(options, catalog);
        await RunAsync(new StreamServerTransport(input, output), options, cancellationToken).ConfigureAwait(false);
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

    private static IEnumerable<CorpusTool> ToolsOf(CorpusCatalog catalog, ResourceUri uris)
    {
        var answers = new RecordAnswers(uris);
        var hits = new HitAnswers(answers);
        var names = new ToolNames();
        yield return Named(new DescribeTool(catalog, uris));
        if (catalog.Searchable.Any())
            yield return Named(new SearchTool(catalog, hits));
        if (catalog.Tables.Any(table => table.IsKeyed))
        {
            yield return Named(new GetTool(catalog, answers));
            yield return Named(new RelatedTool(catalog, answers));
        }

        if (StatementRoles.Of(catalog) is { } roles)
            yield return Named(new StatementsTool(roles, answers, hits));
        if (catalog.Timelines.Any())
            yield return Named(new TimelineTool(catalog, answers));
        if (catalog.Hierarchies.Any())
            yield return Named(new TreeTool(catalog, answers));
        if (catalog.Tables.Any(FacetsTool.HasFacets))
            yield return Named(new FacetsTool(catalog));
        foreach (CatalogTable table in catalog.Tables)
            yield return new ListTool(table, names.Take($"list_{table.Id}"), answers);

        CorpusTool Named(CorpusTool tool)
        {
            names.Take(tool.ProtocolTool.Name);
            return tool;
        }
    }

    private static string InstructionsOf(CorpusCatalog catalog)
    {
        string rights = string.Join(
            " ",
            new[] { catalog.Corpus.License, catalog.Corpus.Attribution }.Where(text => text is not null)
        );
        return $"{catalog.Corpus.Name} is a curated, read-only corpus. {catalog.Corpus.Summary} "
            + "Start with 'search' or 'describe'. Records are named by a key or an alias. "
            + "When you use a record, cite its 'citation': the source, the locator and the permalink. "
            + (rights.Length == 0 ? "" : $"Rights: {rights}");
    }
}
