using System.Text.Json;
using Summit.Catalog;
using Summit.Mcp.Answers;
using Summit.Mcp.Arguments;

namespace Summit.Mcp.Tools;

/// <summary>Lists the records of one table. Each field that a condition can test is a parameter of its type.</summary>
internal sealed class ListTool : CorpusTool
{
    private const string Sort = "sort";

    private readonly CatalogTable _table;
    private readonly FilterParameters _filters;
    private readonly RecordAnswers _answers;

    /// <summary>Creates the tool of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="name">The name of the tool.</param>
    /// <param name="answers">Writes records.</param>
    public ListTool(CatalogTable table, string name, RecordAnswers answers)
        : this(
            table,
            name,
            new FilterParameters(table, [Sort, Parameters.Where, Parameters.Limit, Parameters.Offset]),
            answers
        ) { }

    private ListTool(CatalogTable table, string name, FilterParameters filters, RecordAnswers answers)
        : base(
            name,
            $"List {table.Id}",
            $"Lists records of the table {table.Id} with all their fields and citations. {table.Summary ?? table.Record.Summary}".TrimEnd(),
            [.. filters.Parameters, Parameters.Conditions(), SortOf(table), .. Parameters.Page(table.Catalog)]
        )
    {
        _table = table;
        _filters = filters;
        _answers = answers;
    }

    /// <inheritdoc/>
    protected override void Answer(ToolArguments arguments, Utf8JsonWriter json)
    {
        CatalogPage page = _table.List(
            new ListRequest
            {
                Conditions = [.. _filters.ConditionsOf(arguments), .. Parameters.ConditionsOf(arguments)],
                Sort = arguments.Text(Sort) is { } sort ? CatalogSort.Parse(sort) : null,
                Limit = arguments.Integer(Parameters.Limit),
                Offset = arguments.Integer(Parameters.Offset),
            }
        );
        json.WriteStartObject();
        json.WriteString("table", _table.Id);
        _answers.WritePage(json, page);
        json.WriteEndObject();
    }

    private static ToolParameter SortOf(CatalogTable table)
    {
        string[] fields = [.. table.Fields.Where(field => field.IsSortable).Select(field => field.Id)];
        return new(
            Sort,
            ParameterKind.Choice,
            "The field to sort by, with '-' for the greatest first; none for table order."
        )
        {
            Choices = [.. fields, .. fields.Select(field => $"-{field}")],
        };
    }
}
