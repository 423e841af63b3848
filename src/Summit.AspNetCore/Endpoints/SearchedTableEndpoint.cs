using Summit.AspNetCore.Requests;
using Summit.Catalog;

namespace Summit.AspNetCore.Endpoints;

/// <summary>An endpoint of a table that has a search index.</summary>
internal abstract class SearchedTableEndpoint(
    CatalogTable table,
    CorpusApiOptions options,
    string operation,
    ParameterKinds parameters,
    ContentShape shape
) : ApiEndpoint(table.Catalog, options, TableRoutes.PatternOf(table, operation), parameters, shape, table)
{
    /// <inheritdoc/>
    public override bool IsSupported => Table!.IsSearchable;

    /// <summary>Checks that the table has a search index.</summary>
    /// <exception cref="CatalogException">The table has none.</exception>
    protected void RequireSearch()
    {
        if (!IsSupported)
            throw new CatalogException(
                CatalogErrorKind.NotSupported,
                $"The table {Table!.Id} is not searched: none of its fields has [Search]."
            );
    }
}
