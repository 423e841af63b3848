using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Summit.AspNetCore.Problems;
using Summit.Catalog;
using Summit.Catalog.Errors;

namespace Summit.AspNetCore.Requests;

/// <summary>
/// Reads the query parameters of requests to one endpoint. Refuses unknown parameters, and parameters that occur twice
/// although they have one value, so that nothing is ignored in silence.
/// </summary>
/// <param name="options">The bounds.</param>
/// <param name="allowed">The parameters of the endpoint.</param>
/// <param name="table">The table whose fields are parameters too; null if conditions are not allowed.</param>
internal sealed class ParameterReader(CorpusApiOptions options, ParameterKinds allowed, CatalogTable? table)
{
    private const int MaxQuoted = 100;

    /// <summary>Reads the parameters of a request.</summary>
    /// <exception cref="ApiException">A parameter is wrong.</exception>
    public ApiParameters Read(QueryString query)
    {
        var parameters = new ApiParameters { Limit = options.DefaultLimit };
        foreach (QueryStringEnumerable.EncodedNameValuePair pair in new QueryStringEnumerable(query.Value))
        {
            ReadOnlySpan<char> name = pair.DecodeName().Span;
            if (ApiParameter.Find(name) is { } parameter && (allowed & parameter.Kind) != 0)
                Read(parameters, parameter, pair.DecodeValue().ToString());
            else
                ReadCondition(parameters, name.ToString(), pair.DecodeValue().ToString());
        }

        if ((allowed & ParameterKinds.Query) != 0 && (parameters.Given & ParameterKinds.Query) == 0)
            throw new ApiException(
                StatusCodes.Status400BadRequest,
                "missing-parameter",
                "Missing parameter",
                "The parameter q is missing: give it the query, such as ?q=word."
            )
            {
                Name = "q",
            };
        return parameters;
    }

    private void Read(ApiParameters parameters, ApiParameter parameter, string value)
    {
        if (parameter.Kind != ParameterKinds.Conditions && (parameters.Given & parameter.Kind) != 0)
            throw new ApiException(
                StatusCodes.Status400BadRequest,
                "repeated-parameter",
                "Repeated parameter",
                $"The parameter {parameter.Name} is given twice: give it once."
            )
            {
                Name = parameter.Name,
            };
        parameters.Given |= parameter.Kind;
        switch (parameter.Kind)
        {
            case ParameterKinds.Query:
                parameters.Query = Text(parameter, value);
                break;
            case ParameterKinds.Limit:
                parameters.Limit = Number(parameter, value, 1, options.MaxLimit);
                break;
            case ParameterKinds.Offset:
                parameters.Offset = Number(parameter, value, 0, options.MaxOffset);
                break;
            case ParameterKinds.Expand:
                parameters.Expand = Number(parameter, value, 0, options.MaxExpandDepth);
                break;
            case ParameterKinds.Sort:
                parameters.Sort = CatalogSort.Parse(Text(parameter, value));
                break;
            case ParameterKinds.Inverses:
                parameters.Inverses = Truth(parameter, value);
                break;
            case ParameterKinds.Highlight:
                parameters.Highlight = Truth(parameter, value);
                break;
            case ParameterKinds.ExpandQuery:
                parameters.QueryExpansion = Truth(parameter, value) ? Expand.BestHits : Expand.None;
                break;
            case ParameterKinds.Facets:
                parameters.Facets = Names(parameter, value);
                break;
            case ParameterKinds.From:
                parameters.From = Text(parameter, value);
                break;
            case ParameterKinds.To:
                parameters.To = Text(parameter, value);
                break;
            case ParameterKinds.AsOf:
                parameters.AsOf = Text(parameter, value);
                break;
            default:
                Add(parameters, CatalogCondition.Parse(Text(parameter, value)));
                break;
        }
    }

    /// <summary>Reads a parameter that is named after a field. A name that ends with <c>!</c> negates it.</summary>
    private void ReadCondition(ApiParameters parameters, string name, string value)
    {
        bool isNegated = name.EndsWith('!');
        string field = isNegated ? name[..^1] : name;
        if ((allowed & ParameterKinds.Conditions) == 0 || table?.FindField(field) is not { } found)
            throw Unknown(name);
        Add(
            parameters,
            new CatalogCondition(found.Name, value, isNegated) { Written = $"{Quote(name)}={Quote(value)}" }
        );
    }

    private void Add(ApiParameters parameters, CatalogCondition condition)
    {
        List<CatalogCondition> conditions = parameters.MutableConditions ??= [];
        if (conditions.Count == options.MaxConditions)
            throw ApiException.OutOfBounds(
                $"There are more than {Text(options.MaxConditions)} conditions: give up to {Text(options.MaxConditions)}."
            );
        conditions.Add(condition);
    }

    private ApiException Unknown(string name)
    {
        string quoted = Quote(name);
        string[] parameters =
        [
            .. ApiParameter.All.Where(parameter => (allowed & parameter.Kind) != 0).Select(parameter => parameter.Name),
        ];
        string[] fields =
            table is not null && (allowed & ParameterKinds.Conditions) != 0
                ? [.. table.Fields.Select(field => field.Id)]
                : [];
        string[] known = [.. parameters, .. fields];
        string? nearest = NameError.Nearest(quoted, known);
        string sentence =
            known.Length == 0
                ? $"There is no parameter '{quoted}': the address has none."
                : $"There is no parameter '{quoted}'{(fields.Length == 0 ? "" : $" and no such field in {table!.Id}")}: "
                    + $"there are {string.Join(", ", known)}.";
        return new ApiException(
            StatusCodes.Status400BadRequest,
            "unknown-parameter",
            "Unknown parameter",
            nearest is null ? sentence : $"{sentence} Did you mean '{nearest}'?"
        )
        {
            Name = quoted,
            Suggestion = nearest,
            KnownNames = known,
        };
    }

    private string Text(ApiParameter parameter, string value) =>
        value.Length <= options.MaxTextLength
            ? value
            : throw ApiException.OutOfBounds(
                $"The parameter {parameter.Name} has {Text(value.Length)} characters: write up to "
                    + $"{Text(options.MaxTextLength)}."
            );

    private static int Number(ApiParameter parameter, string value, int least, int most)
    {
        if (!long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number))
            throw ApiException.InvalidValue(
                $"'{Quote(value)}' is no number: give {parameter.Name} a number from {Text(least)} to {Text(most)}."
            );
        return number >= least && number <= most
            ? (int)number
            : throw ApiException.OutOfBounds(
                $"The {parameter.Name} is {number.ToString(CultureInfo.InvariantCulture)}: give a number from "
                    + $"{Text(least)} to {Text(most)}."
            );
    }

    private static bool Truth(ApiParameter parameter, string value) =>
        value switch
        {
            "true" => true,
            "false" => false,
            _ => throw ApiException.InvalidValue(
                $"'{Quote(value)}' is neither true nor false: write {parameter.Name}=true or {parameter.Name}=false."
            ),
        };

    /// <summary>Reads names that commas separate: null for <c>false</c>, and none for <c>true</c>.</summary>
    private string[]? Names(ApiParameter parameter, string value) =>
        Text(parameter, value) switch
        {
            "true" => [],
            "false" => null,
            "" => throw ApiException.InvalidValue(
                "facets names no field: write facets=true, or names of fields with commas between."
            ),
            string names => names.Split(',', StringSplitOptions.TrimEntries),
        };

    private static string Quote(string text) =>
        text.Length <= MaxQuoted ? text : string.Concat(text.AsSpan(0, MaxQuoted), "…");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
