using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Summit.AspNetCore.Requests;

/// <summary>The address of a request, from which the addresses in its answer are derived. Addresses have no host.</summary>
/// <param name="request">The request.</param>
/// <param name="depth">The number of segments of the path below the address of the API.</param>
internal readonly struct RequestAddress(HttpRequest request, int depth)
{
    private const string Offset = "offset";

    /// <summary>The path of the request.</summary>
    public string Path => request.PathBase.Add(request.Path).ToUriComponent().TrimEnd('/');

    /// <summary>The path of the API.</summary>
    public string Root
    {
        get
        {
            ReadOnlySpan<char> path = Path;
            for (int i = 0; i < depth; i++)
                path = path[..path.LastIndexOf('/')];
            return path.ToString();
        }
    }

    /// <summary>Returns the address of the page at another offset.</summary>
    public string WithOffset(int offset)
    {
        var address = new StringBuilder(Path);
        char separator = '?';
        foreach (Range range in request.QueryString.Value.AsSpan().TrimStart('?').Split('&'))
        {
            ReadOnlySpan<char> pair = request.QueryString.Value.AsSpan().TrimStart('?')[range];
            if (pair.IsEmpty || IsOffset(pair))
                continue;
            address.Append(separator).Append(pair);
            separator = '&';
        }

        if (offset > 0)
            address.Append(separator).Append(Offset).Append('=').Append(CultureInfo.InvariantCulture, $"{offset}");
        return address.ToString();
    }

    private static bool IsOffset(ReadOnlySpan<char> pair)
    {
        int equals = pair.IndexOf('=');
        ReadOnlySpan<char> name = equals < 0 ? pair : pair[..equals];
        return name.SequenceEqual(Offset)
            || (name.Contains('%') && Uri.UnescapeDataString(name.ToString()).Equals(Offset, StringComparison.Ordinal));
    }
}
