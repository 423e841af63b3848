using Summit.AspNetCore.Requests;
using Summit.Catalog;

namespace Summit.AspNetCore.Endpoints;

/// <summary>Returns the records in a range of time, or the latest records as of a time.</summary>
internal sealed class TimelineEndpoint(CatalogTable table, CorpusApiOptions options)
    : ApiEndpoint(
        table.Catalog,
        options,
        TableRoutes.PatternOf(table, TableRoutes.Timeline),
        ParameterKinds.From
            | ParameterKinds.To
            | ParameterKinds.AsOf
            | ParameterKinds.Page
            | ParameterKinds.Conditions
            | ParameterKinds.Records,
        ContentShape.Records,
        table
    )
{
    private readonly CatalogTable _table = table;

    /// <inheritdoc/>
    public override string Summary => $"Returns the records of {_table.Id} in a range of time, or as of a time.";

    /// <inheritdoc/>
    public override bool IsSupported => _table.Time is not null;

    /// <inheritdoc/>
    public override string? Write(in ApiRequest request)
    {
        ApiParameters parameters = request.Parameters;
        CatalogPage page = _table.Timeline(
            new TimelineRequest
            {
                From = parameters.From,
                To = parameters.To,
                AsOf = parameters.AsOf,
                Conditions = parameters.Conditions,
                Offset = parameters.Offset,
                Limit = parameters.Limit,
            }
        );
        RecordPageContent.Write(request, _table, page);
        return null;
    }
}
