using Microsoft.OpenApi;
using Summit.AspNetCore.Endpoints;

namespace Summit.AspNetCore.OpenApi;

/// <summary>Describes the answers of an endpoint.</summary>
/// <param name="endpoint">The endpoint.</param>
/// <param name="document">Receives the schemas of records.</param>
internal sealed class ContentSchemas(ApiEndpoint endpoint, OpenApiDocument document)
{
    private readonly RecordSchemas _records = new(document, endpoint.Options);

    /// <summary>Returns the schema of an answer.</summary>
    public IOpenApiSchema Of(ContentShape shape) =>
        shape switch
        {
            ContentShape.Corpus => Corpus(),
            ContentShape.Records => Page(("records", Schemas.List(Record()))),
            ContentShape.Record => Record(),
            ContentShape.Hits => Hits(),
            ContentShape.AllHits => AllHits(),
            ContentShape.Completions => Schemas.Object(
                ("table", Schemas.Text()),
                ("query", Schemas.Text()),
                ("completions", Schemas.List(Schemas.Text()))
            ),
            ContentShape.Correction => Schemas.Object(
                ("table", Schemas.Text()),
                ("query", Schemas.Text()),
                ("correction", Schemas.Text(isNullable: true))
            ),
            ContentShape.Facets => Schemas.Object(("table", Schemas.Text()), ("facets", Facets())),
            ContentShape.Tree => Page(
                ("nodes", Schemas.List(Schemas.Object(("depth", Schemas.Number()), ("record", Record()))))
            ),
            ContentShape.Related => Related(),
            _ => throw new ArgumentOutOfRangeException(nameof(shape)),
        };

    private IOpenApiSchema Record() => _records.Of(endpoint.Table!);

    private static OpenApiSchema Page((string, IOpenApiSchema) results) =>
        Schemas.Object(
            ("table", Schemas.Text()),
            ("total", Schemas.Number()),
            ("offset", Schemas.Number()),
            ("limit", Schemas.Number()),
            ("next", Schemas.Text(isNullable: true)),
            ("previous", Schemas.Text(isNullable: true)),
            results
        );

    private OpenApiSchema Hits()
    {
        OpenApiSchema page = Page(("hits", Schemas.List(Hit(Record()))));
        page.Properties!.Add("query", Schemas.Text());
        page.Required!.Add("query");
        page.Properties.Add("correction", Schemas.Text(isNullable: true));
        page.Required.Add("correction");
        page.Properties.Add("facets", Facets());
        return page;
    }

    private OpenApiSchema AllHits()
    {
        IOpenApiSchema[] records = [.. endpoint.Catalog.Searchable.Select(_records.Of)];
        IOpenApiSchema record = records.Length == 1 ? records[0] : new OpenApiSchema { AnyOf = records };
        return Schemas.Object(
            ("query", Schemas.Text()),
            (
                "tables",
                Schemas.List(
                    Schemas.Object(
                        ("table", Schemas.Text()),
                        ("search", Schemas.Text()),
                        ("total", Schemas.Number()),
                        ("correction", Schemas.Text(isNullable: true)),
                        ("hits", Schemas.List(Hit(record)))
                    )
                )
            )
        );
    }

    private static OpenApiSchema Hit(IOpenApiSchema record)
    {
        OpenApiSchema snippet = Schemas.Object(
            ("field", Schemas.Text()),
            ("text", Schemas.Text()),
            ("highlights", Highlights())
        );
        snippet.Type |= JsonSchemaType.Null;
        return Schemas.Object(
            ("score", new OpenApiSchema { Type = JsonSchemaType.Number }),
            ("label", Schemas.Text()),
            ("record", new OpenApiSchema { AnyOf = [Schemas.Text(), record] }),
            ("highlights?", Highlights()),
            ("snippet?", snippet)
        );
    }

    private static OpenApiSchema Highlights() =>
        Schemas.List(Schemas.Object(("start", Schemas.Number()), ("length", Schemas.Number())));

    private static OpenApiSchema Facets() =>
        Schemas.List(
            Schemas.Object(
                ("field", Schemas.Text()),
                ("valueCount", Schemas.Number()),
                (
                    "values",
                    Schemas.List(
                        Schemas.Object(("id", Schemas.Text()), ("label", Schemas.Text()), ("count", Schemas.Number()))
                    )
                )
            )
        );

    private OpenApiSchema Related() =>
        Schemas.Object(
            ("similar", Schemas.List(Record())),
            (
                "referring",
                Schemas.List(
                    Schemas.Object(
                        ("table", Schemas.Text()),
                        ("field", Schemas.Text()),
                        ("total", Schemas.Number()),
                        ("records", Schemas.List(new OpenApiSchema { Type = JsonSchemaType.Object }))
                    )
                )
            )
        );

    private static OpenApiSchema Corpus() =>
        Schemas.Object(
            ("name", Schemas.Text()),
            ("summary", Schemas.Text(isNullable: true)),
            ("language", Schemas.Text()),
            ("license", Schemas.Text(isNullable: true)),
            ("attribution", Schemas.Text(isNullable: true)),
            ("digest", Schemas.Text()),
            ("search", Schemas.Text(isNullable: true)),
            (
                "tables",
                Schemas.List(
                    Schemas.Object(
                        ("table", Schemas.Text()),
                        ("summary", Schemas.Text(isNullable: true)),
                        ("count", Schemas.Number()),
                        ("records", Schemas.Text()),
                        ("search", Schemas.Text(isNullable: true)),
                        ("timeline", Schemas.Text(isNullable: true)),
                        ("tree", Schemas.Text(isNullable: true)),
                        ("fields", Schemas.List(Field()))
                    )
                )
            )
        );

    private static OpenApiSchema Field() =>
        Schemas.Object(
            ("field", Schemas.Text()),
            ("kind", Schemas.Text()),
            ("summary", Schemas.Text(isNullable: true)),
            ("table", Schemas.Text(isNullable: true)),
            ("isKey", Schemas.Truth()),
            ("isSearched", Schemas.Truth()),
            ("isSortable", Schemas.Truth()),
            ("isFacet", Schemas.Truth())
        );
}
