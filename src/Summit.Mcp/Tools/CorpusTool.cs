using System.Text.Json;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Summit.Catalog;
using Summit.Mcp.Answers;
using Summit.Mcp.Arguments;

namespace Summit.Mcp.Tools;

/// <summary>A tool that reads a corpus. It changes nothing, and its answer depends on its arguments alone.</summary>
internal abstract class CorpusTool : McpServerTool
{
    private readonly IReadOnlyList<ToolParameter> _parameters;

    /// <summary>Creates a tool.</summary>
    /// <param name="name">The name, which is unique in the server.</param>
    /// <param name="title">The name for people.</param>
    /// <param name="description">What the tool returns, for the assistant that chooses a tool.</param>
    /// <param name="parameters">The parameters.</param>
    protected CorpusTool(string name, string title, string description, IReadOnlyList<ToolParameter> parameters)
    {
        _parameters = parameters;
        ProtocolTool = new Tool
        {
            Name = name,
            Title = title,
            Description = description,
            InputSchema = AnswerJson.Element(WriteSchema),
            Annotations = new ToolAnnotations
            {
                Title = title,
                ReadOnlyHint = true,
                IdempotentHint = true,
                DestructiveHint = false,
                OpenWorldHint = false,
            },
        };
    }

    /// <inheritdoc/>
    public override Tool ProtocolTool { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<object> Metadata => [];

    /// <summary>Answers a call. An argument with an error is answered with a sentence, so that the assistant can correct
    /// it.</summary>
    public override ValueTask<CallToolResult> InvokeAsync(
        RequestContext<CallToolRequestParams> request,
        CancellationToken cancellationToken = default
    )
    {
        try
        {
            var arguments = new ToolArguments(_parameters, request.Params?.Arguments);
            return ValueTask.FromResult(AnswerJson.Answer(json => Answer(arguments, json)));
        }
        catch (CatalogException exception)
        {
            return ValueTask.FromResult(AnswerJson.Error(exception.Message));
        }
    }

    /// <summary>Writes the answer to a call, as an object.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="json">The output.</param>
    /// <exception cref="CatalogException">An argument has an error.</exception>
    protected abstract void Answer(ToolArguments arguments, Utf8JsonWriter json);

    private void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (ToolParameter parameter in _parameters)
            parameter.WriteSchema(json);
        json.WriteEndObject();
        json.WriteStartArray("required");
        foreach (ToolParameter parameter in _parameters.Where(parameter => parameter.IsRequired))
            json.WriteStringValue(parameter.Name);
        json.WriteEndArray();
        json.WriteBoolean("additionalProperties", false);
        json.WriteEndObject();
    }
}
