using System.Text.Json;
using Summit.Catalog;
using Summit.Mcp.Answers;
using Summit.Mcp.Arguments;

namespace Summit.Mcp.Tools;

/// <summary>Searches the text of one table or of all tables.</summary>
/// <param name="catalog">The catalogue of the corpus.</param>
/// <param name="hits">Writes hits.</param>
internal sealed class SearchTool(CorpusCatalog catalog, HitAnswers hits)
    : CorpusTool(
        "search",
        "Search",
        $"Finds records of {catalog.Corpus.Name} by their text, the best first, with snippets and citations.",
        [
            Parameters.QueryOf("The words to find.") with
            {
                IsRequired = true,
            },
            Parameters.TableOf(catalog.Searchable, "The table to search; none for all searched tables.") with
            {
                IsRequired = false,
            },
            Parameters.Conditions(),
            new(
                ExpandQuery,
                ParameterKind.Boolean,
                "Whether to search also for the words that the ten best hits have in common. It finds records that name the subject in other words."
            ),
            .. Parameters.Page(catalog),
        ]
    )
{
    private const string ExpandQuery = "expandQuery";

    /// <inheritdoc/>
    protected override void Answer(ToolArguments arguments, Utf8JsonWriter json)
    {
        IReadOnlyList<CatalogCondition> conditions = Parameters.ConditionsOf(arguments);
        IReadOnlyList<CatalogTable> tables = arguments.Text(Parameters.Table) is { } name
            ? [catalog.Table(name)]
            : [.. catalog.Searchable.Where(table => conditions.All(item => table.FindField(item.Field) is not null))];
        if (tables.Count == 0)
            throw new CatalogException(
                CatalogErrorKind.UnknownField,
                "No searched table has all the fields of the conditions: call 'describe' for the fields of a table."
            );
        json.WriteStartObject();
        json.WriteStartArray("tables");
        foreach (CatalogTable table in tables)
        {
            json.WriteStartObject();
            hits.Write(
                json,
                table.Search(
                    new SearchRequest(arguments.RequiredText(Parameters.Query))
                    {
                        Conditions = conditions,
                        Expand = arguments.Boolean(ExpandQuery) ? Expand.BestHits : Expand.None,
                        Limit = arguments.Integer(Parameters.Limit),
                        Offset = arguments.Integer(Parameters.Offset),
                    }
                )
            );
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
