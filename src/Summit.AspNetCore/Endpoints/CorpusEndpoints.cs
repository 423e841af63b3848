using Summit.Catalog;

namespace Summit.AspNetCore.Endpoints;

/// <summary>Lists the endpoints of the API of a corpus.</summary>
internal static class CorpusEndpoints
{
    /// <summary>Returns the endpoints of a corpus and of each of its tables.</summary>
    public static IEnumerable<ApiEndpoint> Of(CorpusCatalog catalog, CorpusApiOptions options) =>
        [
            new CorpusEndpoint(catalog, options),
            new SearchAllEndpoint(catalog, options),
            .. catalog.Tables.SelectMany(table => Of(table, options)),
        ];

    private static IEnumerable<ApiEndpoint> Of(CatalogTable table, CorpusApiOptions options) =>
        [
            new ListEndpoint(table, options),
            new RecordEndpoint(table, options),
            new SearchEndpoint(table, options),
            new CompleteEndpoint(table, options),
            new CorrectEndpoint(table, options),
            new FacetsEndpoint(table, options),
            new TimelineEndpoint(table, options),
            new TreeEndpoint(table, options),
            new RelatedEndpoint(table, options),
        ];
}
