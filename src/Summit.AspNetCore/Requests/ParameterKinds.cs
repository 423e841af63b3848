namespace Summit.AspNetCore.Requests;

/// <summary>Specifies the query parameters of an endpoint.</summary>
[Flags]
internal enum ParameterKinds
{
    /// <summary>No parameter.</summary>
    None = 0,

    /// <summary>The query of a search.</summary>
    Query = 1,

    /// <summary>The number of records of a page.</summary>
    Limit = 1 << 1,

    /// <summary>The number of records to skip.</summary>
    Offset = 1 << 2,

    /// <summary>The order of records.</summary>
    Sort = 1 << 3,

    /// <summary>The number of references that are followed.</summary>
    Expand = 1 << 4,

    /// <summary>Whether inverses are written.</summary>
    Inverses = 1 << 5,

    /// <summary>The fields to count.</summary>
    Facets = 1 << 6,

    /// <summary>Whether matches are located.</summary>
    Highlight = 1 << 7,

    /// <summary>The first time.</summary>
    From = 1 << 8,

    /// <summary>The time after the last.</summary>
    To = 1 << 9,

    /// <summary>The end of the past that a timeline returns.</summary>
    AsOf = 1 << 10,

    /// <summary>Conditions, in the form <c>field=value</c> or <c>where=field=value</c>.</summary>
    Conditions = 1 << 11,

    /// <summary>Whether the query is expanded.</summary>
    ExpandQuery = 1 << 12,

    /// <summary>How records are written.</summary>
    Records = Expand | Inverses,

    /// <summary>The part of a result.</summary>
    Page = Limit | Offset,
}
