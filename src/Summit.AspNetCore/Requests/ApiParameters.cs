using Summit.Catalog;
using Summit.Json;

namespace Summit.AspNetCore.Requests;

/// <summary>The values of the query parameters of a request.</summary>
internal sealed class ApiParameters
{
    private static readonly RecordJsonOptions[] WithoutInverses = Options(includeInverses: false);
    private static readonly RecordJsonOptions[] WithInverses = Options(includeInverses: true);

    /// <summary>The parameters that the request states.</summary>
    public ParameterKinds Given { get; set; }

    /// <summary>The query of a search; empty if the request states none.</summary>
    public string Query { get; set; } = "";

    /// <summary>The maximum number of results.</summary>
    public int Limit { get; set; }

    /// <summary>The number of results to skip.</summary>
    public int Offset { get; set; }

    /// <summary>The order of records; null for the order of the table.</summary>
    public CatalogSort? Sort { get; set; }

    /// <summary>The number of references that are followed.</summary>
    public int Expand { get; set; }

    /// <summary>The words that the search adds to the query.</summary>
    public Expand QueryExpansion { get; set; }

    /// <summary>Whether inverses are written.</summary>
    public bool Inverses { get; set; }

    /// <summary>The fields to count; empty for all, null for none.</summary>
    public IReadOnlyList<string>? Facets { get; set; }

    /// <summary>Whether matches are located.</summary>
    public bool Highlight { get; set; }

    /// <summary>The first time, or null.</summary>
    public string? From { get; set; }

    /// <summary>The time after the last, or null.</summary>
    public string? To { get; set; }

    /// <summary>The end of the past that a timeline returns, or null.</summary>
    public string? AsOf { get; set; }

    /// <summary>The conditions.</summary>
    public IReadOnlyList<CatalogCondition> Conditions => MutableConditions ?? [];

    /// <summary>The conditions, or null if there are none.</summary>
    public List<CatalogCondition>? MutableConditions { get; set; }

    /// <summary>How records are written.</summary>
    public RecordJsonOptions RecordOptions => (Inverses ? WithInverses : WithoutInverses)[Expand];

    /// <summary>How the records of hits are written, if they are not written as keys.</summary>
    public RecordJsonOptions HitOptions => (Inverses ? WithInverses : WithoutInverses)[Math.Max(0, Expand - 1)];

    private static RecordJsonOptions[] Options(bool includeInverses) =>
        [
            .. Enumerable
                .Range(0, RecordJsonOptions.MaxExpandDepth + 1)
                .Select(depth => new RecordJsonOptions { ExpandDepth = depth, IncludeInverses = includeInverses }),
        ];
}
