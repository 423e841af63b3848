using System.Text.Json;
using Summit.Catalog;
using Summit.Mcp.Answers;
using Summit.Mcp.Arguments;

namespace Summit.Mcp.Tools;

/// <summary>Returns records in the order of time.</summary>
/// <param name="catalog">The catalogue of the corpus.</param>
/// <param name="answers">Writes records.</param>
internal sealed class TimelineTool(CorpusCatalog catalog, RecordAnswers answers)
    : CorpusTool(
        "timeline",
        "Timeline",
        "Returns the records of a table in the order of time, in a range of time, or the latest records as of a moment.",
        [
            Parameters.TableOf(catalog.Timelines, "The table."),
            new(From, ParameterKind.Text, "The first time, included: 2018-07-16 or 2018-07-16T15:30:00Z."),
            new(To, ParameterKind.Text, "The last time, excluded."),
            new(AsOf, ParameterKind.Text, "A moment: returns the records up to it, the latest first."),
            Parameters.Conditions(),
            .. Parameters.Page(catalog),
        ]
    )
{
    private const string From = "from";
    private const string To = "to";
    private const string AsOf = "asOf";

    /// <inheritdoc/>
    protected override void Answer(ToolArguments arguments, Utf8JsonWriter json)
    {
        CatalogTable table = catalog.Table(arguments.RequiredText(Parameters.Table));
        CatalogPage page = table.Timeline(
            new TimelineRequest
            {
                From = arguments.Text(From),
                To = arguments.Text(To),
                AsOf = arguments.Text(AsOf),
                Conditions = Parameters.ConditionsOf(arguments),
                Limit = arguments.Integer(Parameters.Limit),
                Offset = arguments.Integer(Parameters.Offset),
            }
        );
        json.WriteStartObject();
        json.WriteString("table", table.Id);
        answers.WritePage(json, page);
        json.WriteEndObject();
    }
}
