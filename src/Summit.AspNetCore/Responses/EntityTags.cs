using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Summit.Catalog;

namespace Summit.AspNetCore.Responses;

/// <summary>
/// Computes strong entity tags. An answer depends only on the corpus, the version and the options of the API, and the
/// address, so the tag is known before the answer is written.
/// </summary>
internal sealed class EntityTags
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private readonly string _prefix;

    /// <summary>Creates the tags of an API.</summary>
    public EntityTags(CorpusCatalog catalog, CorpusApiOptions options)
    {
        string version = typeof(EntityTags).Assembly.GetName().Version?.ToString() ?? "";
        string settings = string.Create(
            CultureInfo.InvariantCulture,
            $"{version} {options.DefaultLimit} {options.MaxFacetValues}"
        );
        _prefix = $"\"{catalog.Digest}-{Add(Basis, settings):x16}-";
    }

    /// <summary>Returns the tag of the answer to a request.</summary>
    public string Of(HttpRequest request)
    {
        ulong hash = Add(Basis, request.PathBase.Value);
        hash = Add(hash, request.Path.Value);
        hash = Add(hash, request.QueryString.Value);
        return string.Create(CultureInfo.InvariantCulture, $"{_prefix}{hash:x16}\"");
    }

    /// <summary>Returns whether <c>If-None-Match</c> is <c>*</c>, which stands for any answer.</summary>
    public static bool IsAny(StringValues ifNoneMatch) => ifNoneMatch.Count == 1 && ifNoneMatch[0] is "*";

    /// <summary>Returns whether <c>If-None-Match</c> names a tag.</summary>
    public static bool IsNamed(string tag, StringValues ifNoneMatch)
    {
        foreach (string? line in ifNoneMatch)
        {
            foreach (Range range in line.AsSpan().Split(','))
            {
                ReadOnlySpan<char> candidate = line.AsSpan()[range].Trim();
                if (candidate.StartsWith("W/", StringComparison.Ordinal))
                    candidate = candidate[2..];
                if (candidate.SequenceEqual(tag))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Adds a text to a hash by FNV-1a, by UTF-16 code unit.</summary>
    private static ulong Add(ulong hash, string? text)
    {
        foreach (char letter in text.AsSpan())
            hash = (hash ^ letter) * Prime;
        return hash;
    }
}
