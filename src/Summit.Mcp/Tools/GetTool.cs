using System.Text.Json;
using Summit.Catalog;
using Summit.Json;
using Summit.Mcp.Answers;
using Summit.Mcp.Arguments;

namespace Summit.Mcp.Tools;

/// <summary>Returns one record with all its fields.</summary>
/// <param name="catalog">The catalogue of the corpus.</param>
/// <param name="answers">Writes records.</param>
internal sealed class GetTool(CorpusCatalog catalog, RecordAnswers answers)
    : CorpusTool(
        "get",
        "Get a record",
        "Returns a record with all its fields and its citation, found by its key or an alias.",
        [
            Parameters.TableOf(catalog.Tables.Where(table => table.IsKeyed), "The table of the record."),
            new(Parameters.Key, ParameterKind.Text, "The key or an alias of the record.") { IsRequired = true },
            new(Expand, ParameterKind.Integer, "The number of references to follow. With 0, a reference is a key.")
            {
                Max = RecordJsonOptions.MaxExpandDepth,
            },
            new(Inverses, ParameterKind.Boolean, "Whether to add the keys of the records that refer to the record."),
        ]
    )
{
    private const string Expand = "expand";
    private const string Inverses = "inverses";

    /// <inheritdoc/>
    protected override void Answer(ToolArguments arguments, Utf8JsonWriter json) =>
        answers.WriteRecord(
            json,
            Parameters.RecordOf(catalog, arguments),
            new RecordJsonOptions
            {
                ExpandDepth = arguments.Integer(Expand),
                IncludeInverses = arguments.Boolean(Inverses),
                OmitNulls = true,
            }
        );
}
