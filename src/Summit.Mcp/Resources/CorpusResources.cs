using System.Globalization;
using System.Text;
using System.Text.Json;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using Summit.Catalog;
using Summit.Mcp.Addresses;
using Summit.Mcp.Answers;

namespace Summit.Mcp.Resources;

/// <summary>Serves the corpus and every record as resources of JSON.</summary>
/// <param name="catalog">The catalogue of the corpus.</param>
/// <param name="uris">The addresses of the resources.</param>
/// <param name="describe">Writes the description of the corpus.</param>
internal sealed class CorpusResources(CorpusCatalog catalog, ResourceUri uris, Action<Utf8JsonWriter> describe)
{
    private const string Json = "application/json";

    /// <summary>The number of resources of a page.</summary>
    private const int PageSize = 100;

    /// <summary>The maximum number of completions that the protocol allows.</summary>
    private const int MaxCompletions = 100;

    /// <summary>Returns a page of resources: the corpus, and the records of each table.</summary>
    public ListResourcesResult List(ListResourcesRequestParams? request)
    {
        int first = PositionOf(request?.Cursor);
        var resources = new List<Resource>();
        int position = 0;
        if (first == 0)
            resources.Add(CorpusResource());
        foreach (CatalogTable table in catalog.Tables)
        {
            int start = Math.Max(first - position, 0);
            for (int i = start; i < table.Count && resources.Count < PageSize; i++)
                resources.Add(ResourceOf(table.At(i)));
            position += table.Count;
        }

        int next = first + resources.Count - (first == 0 ? 1 : 0);
        return new ListResourcesResult
        {
            Resources = resources,
            NextCursor = next < position ? next.ToString(CultureInfo.InvariantCulture) : null,
        };
    }

    /// <summary>Returns a template for the records of each table.</summary>
    public ListResourceTemplatesResult ListTemplates() =>
        new ListResourceTemplatesResult
        {
            ResourceTemplates =
            [
                .. catalog.Tables.Select(table => new ResourceTemplate
                {
                    Name = table.Id,
                    UriTemplate = uris.TemplateOf(table),
                    Description = table.Summary ?? table.Record.Summary,
                    MimeType = Json,
                }),
            ],
        };

    /// <summary>Returns the corpus or a record.</summary>
    /// <exception cref="McpProtocolException">There is no such resource.</exception>
    public ReadResourceResult Read(ReadResourceRequestParams? request)
    {
        string uri = request?.Uri ?? "";
        ReadOnlyMemory<byte> json =
            uri == uris.Corpus ? AnswerJson.Write(describe)
            : uris.TryFind(uri, out CatalogRecord? record)
                ? AnswerJson.Write(writer => record.WriteJson(writer, RecordAnswers.Compact))
            : throw new McpProtocolException(
                $"There is no resource '{uri}': the templates list the forms of addresses.",
                McpErrorCode.ResourceNotFound
            );
        return new ReadResourceResult
        {
            Contents =
            [
                new TextResourceContents
                {
                    Uri = uri,
                    MimeType = Json,
                    Text = Encoding.UTF8.GetString(json.Span),
                },
            ],
        };
    }

    /// <summary>Completes the key of a template: the keys that begin with what is typed, in table order.</summary>
    public CompleteResult Complete(CompleteRequestParams? request)
    {
        string typed = request?.Argument.Value ?? "";
        CatalogTable? table = request?.Ref is ResourceTemplateReference { Uri: { } template }
            ? uris.TableOf(template)
            : null;
        List<string> keys = table is { IsKeyed: true } ? KeysOf(table, typed) : [];
        return new CompleteResult
        {
            Completion = new Completion
            {
                Values = [.. keys.Take(MaxCompletions)],
                Total = keys.Count,
                HasMore = keys.Count > MaxCompletions,
            },
        };
    }

    private static List<string> KeysOf(CatalogTable table, string typed)
    {
        var keys = new List<string>();
        for (int i = 0; i < table.Count; i++)
        {
            string key = table.At(i).Key;
            if (key.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
                keys.Add(key);
        }

        return keys;
    }

    private Resource CorpusResource() =>
        new()
        {
            Name = catalog.Corpus.Name,
            Uri = uris.Corpus,
            Description = catalog.Corpus.Summary,
            MimeType = Json,
        };

    private Resource ResourceOf(CatalogRecord record) =>
        new()
        {
            Name = record.Citation.Permalink,
            Title = record.Label,
            Uri = uris.Of(record),
            MimeType = Json,
        };

    private static int PositionOf(string? cursor) =>
        cursor is null ? 0
        : int.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out int position) ? position
        : throw new McpProtocolException(
            "The cursor is invalid: give the 'nextCursor' of the last page.",
            McpErrorCode.InvalidParams
        );
}
