using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.ObjectPool;
using Summit.AspNetCore.Endpoints;
using Summit.AspNetCore.Problems;
using Summit.AspNetCore.Responses;
using Summit.Catalog;
using Summit.Catalog.Errors;

namespace Summit.AspNetCore.Handling;

/// <summary>Answers requests below the address of the API that no endpoint answers, with a problem.</summary>
/// <param name="catalog">The catalogue of the corpus.</param>
/// <param name="bodies">The pool of bodies.</param>
internal sealed class UnknownAddressHandler(CorpusCatalog catalog, ObjectPool<ResponseBody> bodies)
{
    /// <summary>The name of the route parameter that holds the path.</summary>
    public const string Path = "path";

    private const string Allowed = "GET, HEAD";
    private const int MaxQuoted = 100;

    /// <summary>Answers a request.</summary>
    public Task InvokeAsync(HttpContext context) =>
        ProblemResponse.SendAsync(context, ProblemOf(context), bodies, bodies.Get());

    private ApiException ProblemOf(HttpContext context)
    {
        string method = context.Request.Method;
        if (!HttpMethods.IsGet(method) && !HttpMethods.IsHead(method))
        {
            context.Response.Headers.Allow = Allowed;
            return new ApiException(
                StatusCodes.Status405MethodNotAllowed,
                "method-not-allowed",
                "Method not allowed",
                "A compiled corpus cannot be changed: send GET or HEAD."
            );
        }

        string path = context.Request.RouteValues[Path] as string ?? "";
        string table = path.Split('/')[0];
        string quoted = table.Length <= MaxQuoted ? table : string.Concat(table.AsSpan(0, MaxQuoted), "…");
        return ApiException.Of(
            NameError.Of(
                CatalogErrorKind.UnknownTable,
                $"There is no table '{quoted}' in {catalog.Corpus.Name}",
                quoted,
                [.. catalog.Tables.Select(TableRoutes.SegmentOf)]
            )
        );
    }
}
