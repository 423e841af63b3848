namespace Summit.Catalog.Tables;

/// <summary>Converts a request for a timeline to a request for a list.</summary>
internal static class TimelineQuery
{
    /// <summary>Returns the request for a list.</summary>
    /// <exception cref="CatalogException">No time orders the table, or the request has two kinds of bounds.</exception>
    public static ListRequest Of(CatalogTable table, TimelineRequest request)
    {
        CatalogField time = table.Time
            ?? throw new CatalogException(
                CatalogErrorKind.NotSupported,
                $"The table {table.Id} is no timeline: no date and no instant has [Order]."
            );
        bool hasRange = request.From is not null || request.To is not null;
        if (request.AsOf is not null && hasRange)
            throw new CatalogException(
                CatalogErrorKind.InvalidValue,
                "A timeline has either a range of time or an as-of time: give one of them."
            );
        var conditions = new List<CatalogCondition>(request.Conditions);
        if (hasRange)
            conditions.Add(
                new CatalogCondition(time.Name, $"{request.From}{CatalogCondition.Range}{request.To}")
                {
                    Written = $"{request.From}{CatalogCondition.Range}{request.To}",
                }
            );
        if (request.AsOf is { } now)
            conditions.Add(
                new CatalogCondition(time.Name, $"{CatalogCondition.Range}{CatalogCondition.Included}{now}")
                {
                    Written = now,
                }
            );
        return new ListRequest
        {
            Conditions = conditions,
            Sort = request.AsOf is null ? null : new CatalogSort(time.Name, IsDescending: true),
            Offset = request.Offset,
            Limit = request.Limit,
        };
    }
}
