using Microsoft.AspNetCore.Http;
using Summit.Catalog;

namespace Summit.AspNetCore.Problems;

/// <summary>The exception for a request that is answered with a problem.</summary>
/// <param name="status">The status code.</param>
/// <param name="code">The kind of problem in kebab-case, such as <c>unknown-field</c>.</param>
/// <param name="title">A summary that is the same for all problems of the kind.</param>
/// <param name="detail">A sentence that says what is wrong and what to do.</param>
internal sealed class ApiException(int status, string code, string title, string detail) : Exception(detail)
{
    /// <summary>The status code.</summary>
    public int Status => status;

    /// <summary>The kind of problem in kebab-case.</summary>
    public string Code => code;

    /// <summary>A summary that is the same for all problems of the kind.</summary>
    public string Title => title;

    /// <summary>The wrong name; null if no name is wrong.</summary>
    public string? Name { get; init; }

    /// <summary>The existing name that is nearest to <see cref="Name"/>; null if none is near.</summary>
    public string? Suggestion { get; init; }

    /// <summary>The existing names; empty if they are too many to list, or if no name is wrong.</summary>
    public IReadOnlyList<string> KnownNames { get; init; } = [];

    /// <summary>Returns the problem for a value that a parameter cannot have.</summary>
    public static ApiException InvalidValue(string detail) =>
        new(StatusCodes.Status400BadRequest, "invalid-value", "Invalid value", detail);

    /// <summary>Returns the problem for a request that is beyond a bound.</summary>
    public static ApiException OutOfBounds(string detail) =>
        new(StatusCodes.Status400BadRequest, "out-of-bounds", "Out of bounds", detail);

    /// <summary>Returns the problem for a record that the path of a request names and the table does not have.</summary>
    public static ApiException NotFound(CatalogException error) => Of(error, StatusCodes.Status404NotFound);

    /// <summary>Returns the problem for a request to the catalogue that failed.</summary>
    public static ApiException Of(CatalogException error) =>
        Of(
            error,
            error.Kind == CatalogErrorKind.UnknownTable
                ? StatusCodes.Status404NotFound
                : StatusCodes.Status400BadRequest
        );

    private static ApiException Of(CatalogException error, int status)
    {
        (string code, string title) = error.Kind switch
        {
            CatalogErrorKind.UnknownTable => ("unknown-table", "Unknown table"),
            CatalogErrorKind.UnknownRecord => ("unknown-record", "Unknown record"),
            CatalogErrorKind.UnknownField => ("unknown-field", "Unknown field"),
            CatalogErrorKind.OutOfBounds => ("out-of-bounds", "Out of bounds"),
            CatalogErrorKind.NotSupported => ("not-supported", "Not supported"),
            _ => ("invalid-value", "Invalid value"),
        };
        return new ApiException(status, code, title, error.Message)
        {
            Name = error.Name,
            Suggestion = error.Suggestion,
            KnownNames = error.KnownNames,
        };
    }
}
