namespace Summit.AspNetCore.Requests;

/// <summary>A query parameter of the API.</summary>
/// <param name="Name">The name.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Summary">A sentence that says what the parameter does.</param>
internal sealed record ApiParameter(string Name, ParameterKinds Kind, string Summary)
{
    /// <summary>All parameters, in the order of descriptions.</summary>
    public static IReadOnlyList<ApiParameter> All { get; } =
    [
        new("q", ParameterKinds.Query, "The query, in the query language of Summit."),
        new("limit", ParameterKinds.Limit, "The maximum number of results."),
        new("offset", ParameterKinds.Offset, "The number of results to skip."),
        new("sort", ParameterKinds.Sort, "The field that orders the records; -field for the descending order."),
        new("from", ParameterKinds.From, "The first time, included: a date or an instant."),
        new("to", ParameterKinds.To, "The end of the time, excluded: a date or an instant."),
        new("as-of", ParameterKinds.AsOf, "A time; the latest record up to then comes first."),
        new("facets", ParameterKinds.Facets, "The fields to count, separated by commas; true for all."),
        new("highlight", ParameterKinds.Highlight, "Whether to locate the matches in the label and in a passage."),
        new(
            "expand-query",
            ParameterKinds.ExpandQuery,
            "Whether to search also for the words that the ten best hits have in common."
        ),
        new("expand", ParameterKinds.Expand, "The number of references that are followed; 0 for keys."),
        new("inverses", ParameterKinds.Inverses, "Whether to write the records that refer to a record."),
        new(
            "where",
            ParameterKinds.Conditions,
            "A condition, field=value or field!=value; the same as a parameter that is named after the field."
        ),
    ];

    /// <summary>Returns the parameter with a name, or null.</summary>
    public static ApiParameter? Find(ReadOnlySpan<char> name)
    {
        foreach (ApiParameter parameter in All)
        {
            if (name.SequenceEqual(parameter.Name))
                return parameter;
        }

        return null;
    }
}
