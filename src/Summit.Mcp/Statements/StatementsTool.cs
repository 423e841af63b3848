using System.Text.Json;
using Summit.Catalog;
using Summit.Mcp.Answers;
using Summit.Mcp.Arguments;
using Summit.Mcp.Tools;

namespace Summit.Mcp.Statements;

/// <summary>Answers who said what about what and when.</summary>
internal sealed class StatementsTool : CorpusTool
{
    private const string Who = "who";
    private const string About = "about";
    private const string From = "from";
    private const string To = "to";

    private readonly StatementRoles _roles;
    private readonly RecordAnswers _answers;
    private readonly HitAnswers _hits;

    /// <summary>Creates the tool.</summary>
    /// <param name="roles">The table of statements and its fields.</param>
    /// <param name="answers">Writes records.</param>
    /// <param name="hits">Writes hits.</param>
    public StatementsTool(StatementRoles roles, RecordAnswers answers, HitAnswers hits)
        : base(
            "who_said_what",
            "Who said what about what and when",
            $"Finds statements of the table {roles.Table.Id} by who said them, about what, when, and by their words. "
                + "Without words, statements come in table order with all their fields.",
            ParametersOf(roles)
        )
    {
        _roles = roles;
        _answers = answers;
        _hits = hits;
    }

    /// <inheritdoc/>
    protected override void Answer(ToolArguments arguments, Utf8JsonWriter json)
    {
        var conditions = new List<CatalogCondition>(Parameters.ConditionsOf(arguments));
        if (arguments.Text(Who) is { } who)
            conditions.Add(new CatalogCondition(_roles.Speaker.Name, who));
        if (arguments.Text(About) is { } about)
            conditions.Add(new CatalogCondition(_roles.Topic!.Name, about));
        if (_roles.Time is { } time && Parameters.Between(time, arguments.Text(From), arguments.Text(To)) is { } range)
            conditions.Add(range);
        int limit = arguments.Integer(Parameters.Limit);
        int offset = arguments.Integer(Parameters.Offset);
        json.WriteStartObject();
        if (arguments.Text(Parameters.Query) is { } query)
        {
            var request = new SearchRequest(query)
            {
                Conditions = conditions,
                Limit = limit,
                Offset = offset,
            };
            _hits.Write(json, _roles.Table.Search(request));
        }
        else
        {
            var request = new ListRequest
            {
                Conditions = conditions,
                Limit = limit,
                Offset = offset,
            };
            json.WriteString("table", _roles.Table.Id);
            _answers.WritePage(json, _roles.Table.List(request));
        }

        json.WriteEndObject();
    }

    private static List<ToolParameter> ParametersOf(StatementRoles roles)
    {
        var parameters = new List<ToolParameter>
        {
            new(Who, ParameterKind.Text, $"The speaker: a key or an alias{InTable(roles, roles.Speaker)}."),
            Parameters.QueryOf("The words that were said."),
        };
        if (roles.Topic is { } topic)
            parameters.Add(
                new(
                    About,
                    ParameterKind.Text,
                    $"The subject: a key or an alias{InTable(roles, topic)}. A hierarchy includes what is below the subject."
                )
            );
        if (roles.Time is not null)
        {
            parameters.Add(
                new(
                    From,
                    ParameterKind.Text,
                    "The first time, included: 2018-07-16 or 2018-07-16T15:30:00Z. Leaves out statements without a time."
                )
            );
            parameters.Add(
                new(To, ParameterKind.Text, "The last time, excluded. Leaves out statements without a time.")
            );
        }

        parameters.Add(Parameters.Conditions());
        parameters.AddRange(Parameters.Page(roles.Table.Catalog));
        return parameters;
    }

    private static string InTable(StatementRoles roles, CatalogField field) =>
        roles.Table.Catalog.Tables.FirstOrDefault(table => table.RecordType == field.RecordType) is { } table
            ? $" of the table {table.Id}"
            : "";
}
