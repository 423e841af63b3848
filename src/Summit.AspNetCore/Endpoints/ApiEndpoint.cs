using Microsoft.AspNetCore.Http;
using Summit.AspNetCore.Requests;
using Summit.Catalog;

namespace Summit.AspNetCore.Endpoints;

/// <summary>An endpoint of the API of a corpus, and what a description of the API says of it.</summary>
/// <param name="catalog">The catalogue of the corpus.</param>
/// <param name="options">The bounds.</param>
/// <param name="pattern">The pattern of the route below the address of the API.</param>
/// <param name="parameters">The query parameters.</param>
/// <param name="shape">The content of answers.</param>
/// <param name="table">The table; null if the endpoint concerns all tables.</param>
internal abstract class ApiEndpoint(
    CorpusCatalog catalog,
    CorpusApiOptions options,
    string pattern,
    ParameterKinds parameters,
    ContentShape shape,
    CatalogTable? table = null
)
{
    /// <summary>The name of the route parameter that holds the name of a record.</summary>
    public const string Key = "key";

    private readonly ParameterReader _reader = new(options, parameters, table);
    private readonly int _depth = pattern.Split('/', StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>The catalogue of the corpus.</summary>
    public CorpusCatalog Catalog => catalog;

    /// <summary>The bounds.</summary>
    public CorpusApiOptions Options => options;

    /// <summary>The pattern of the route below the address of the API.</summary>
    public string Pattern => pattern;

    /// <summary>The query parameters.</summary>
    public ParameterKinds Parameters => parameters;

    /// <summary>The content of answers.</summary>
    public ContentShape Shape => shape;

    /// <summary>The table; null if the endpoint concerns all tables.</summary>
    public CatalogTable? Table => table;

    /// <summary>A sentence that says what the endpoint does.</summary>
    public abstract string Summary { get; }

    /// <summary>Whether the table supports the endpoint. Other endpoints answer with a problem that says why.</summary>
    public virtual bool IsSupported => true;

    /// <summary>Reads the parameters of a request.</summary>
    /// <exception cref="Problems.ApiException">A parameter is wrong.</exception>
    public ApiParameters ReadParameters(HttpRequest request) => _reader.Read(request.QueryString);

    /// <summary>Returns the address of a request.</summary>
    public RequestAddress AddressOf(HttpRequest request) =>
        new(request, _depth + KeyOf(request).AsSpan().TrimEnd('/').Count('/'));

    /// <summary>Writes the answer to a request.</summary>
    /// <returns>Null; or the address of the answer, if the request names the record otherwise than by its key.</returns>
    /// <exception cref="Problems.ApiException">The request has an error.</exception>
    /// <exception cref="CatalogException">The request has an error.</exception>
    public abstract string? Write(in ApiRequest request);

    /// <summary>Returns the end of the address of a request, which names a record; empty if it names none.</summary>
    protected static string KeyOf(HttpRequest request) => request.RouteValues[Key] as string ?? "";
}
