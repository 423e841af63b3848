using System.Text.Json;
using Summit.Catalog;
using Summit.Mcp.Answers;
using Summit.Mcp.Arguments;

namespace Summit.Mcp.Tools;

/// <summary>Returns a hierarchy level by level.</summary>
/// <param name="catalog">The catalogue of the corpus.</param>
/// <param name="answers">Writes the references of records.</param>
internal sealed class TreeTool(CorpusCatalog catalog, RecordAnswers answers)
    : CorpusTool(
        "tree",
        "Hierarchy",
        "Returns the records at the top of a hierarchy, or directly below a record, each with the number of records "
            + "directly below it.",
        [
            Parameters.TableOf(catalog.Hierarchies, "The table."),
            new(
                Parameters.Key,
                ParameterKind.Text,
                "The key or an alias of the record to look below; none for the top."
            ),
            .. Parameters.Page(catalog),
        ]
    )
{
    /// <inheritdoc/>
    protected override void Answer(ToolArguments arguments, Utf8JsonWriter json)
    {
        CatalogTable table = catalog.Table(arguments.RequiredText(Parameters.Table));
        IReadOnlyList<CatalogRecord> records = arguments.Text(Parameters.Key) is { } key
            ? table.Children(table.Find(key))
            : table.Roots();
        int offset = arguments.Integer(Parameters.Offset);
        json.WriteStartObject();
        json.WriteString("table", table.Id);
        RecordAnswers.WritePage(
            json,
            "records",
            records.Count,
            offset,
            [.. records.Skip(offset).Take(arguments.Integer(Parameters.Limit))],
            (writer, record) =>
            {
                writer.WriteStartObject();
                answers.WriteReference(writer, record);
                writer.WriteNumber("below", table.Children(record).Count);
                writer.WriteEndObject();
            }
        );
        json.WriteEndObject();
    }
}
