using System.Text.Json;
using Summit.AspNetCore.Requests;

namespace Summit.AspNetCore.Content;

/// <summary>Writes which part of a result a page is, with the addresses of the pages around it.</summary>
internal static class PageContent
{
    /// <summary>Writes the properties of a page.</summary>
    /// <param name="json">The output.</param>
    /// <param name="address">The address of the page.</param>
    /// <param name="total">The number of results on all pages.</param>
    /// <param name="offset">The number of results before the page.</param>
    /// <param name="limit">The maximum number of results of the page.</param>
    /// <param name="maxOffset">The maximum offset, beyond which no address leads.</param>
    public static void Write(
        Utf8JsonWriter json,
        RequestAddress address,
        int total,
        int offset,
        int limit,
        int maxOffset
    )
    {
        json.WriteNumber("total"u8, total);
        json.WriteNumber("offset"u8, offset);
        json.WriteNumber("limit"u8, limit);
        long next = (long)offset + limit;
        if (next < total && next <= maxOffset)
            json.WriteString("next"u8, address.WithOffset((int)next));
        else
            json.WriteNull("next"u8);
        if (offset > 0)
            json.WriteString("previous"u8, address.WithOffset(Math.Max(0, Math.Min(offset, total) - limit)));
        else
            json.WriteNull("previous"u8);
    }
}
