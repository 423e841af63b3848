using Summit.AspNetCore.Requests;
using Summit.Catalog;

namespace Summit.AspNetCore.Endpoints;

/// <summary>Returns the records of a table that meet conditions, page by page.</summary>
internal sealed class ListEndpoint(CatalogTable table, CorpusApiOptions options)
    : ApiEndpoint(
        table.Catalog,
        options,
        $"/{TableRoutes.SegmentOf(table)}",
        ParameterKinds.Page | ParameterKinds.Sort | ParameterKinds.Conditions | ParameterKinds.Records,
        ContentShape.Records,
        table
    )
{
    private readonly CatalogTable _table = table;

    /// <inheritdoc/>
    public override string Summary => $"Returns the records of {_table.Id} that meet conditions, page by page.";

    /// <inheritdoc/>
    public override string? Write(in ApiRequest request)
    {
        ApiParameters parameters = request.Parameters;
        CatalogPage page = _table.List(
            new ListRequest
            {
                Conditions = parameters.Conditions,
                Sort = parameters.Sort,
                Offset = parameters.Offset,
                Limit = parameters.Limit,
            }
        );
        RecordPageContent.Write(request, _table, page);
        return null;
    }
}
