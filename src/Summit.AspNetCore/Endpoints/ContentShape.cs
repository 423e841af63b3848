namespace Summit.AspNetCore.Endpoints;

/// <summary>Specifies what the answers of an endpoint contain.</summary>
internal enum ContentShape
{
    /// <summary>The corpus with its tables.</summary>
    Corpus,

    /// <summary>A page of records.</summary>
    Records,

    /// <summary>A record.</summary>
    Record,

    /// <summary>A page of the hits in a table.</summary>
    Hits,

    /// <summary>The best hits in each table.</summary>
    AllHits,

    /// <summary>Completed queries.</summary>
    Completions,

    /// <summary>A corrected query.</summary>
    Correction,

    /// <summary>Counts of records.</summary>
    Facets,

    /// <summary>A page of the records of a hierarchy.</summary>
    Tree,

    /// <summary>The records that are related to a record.</summary>
    Related,
}
