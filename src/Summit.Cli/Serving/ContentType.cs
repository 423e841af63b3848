namespace Summit.Cli.Serving;

/// <summary>The media types of the files of a site.</summary>
internal static class ContentType
{
    /// <summary>The media type of a page.</summary>
    public const string Html = "text/html; charset=utf-8";

    /// <summary>The media type of JSON.</summary>
    public const string Json = "application/json; charset=utf-8";

    /// <summary>Returns the media type of a file by its extension.</summary>
    public static string Of(string address) =>
        Path.GetExtension(address) switch
        {
            ".html" => Html,
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".json" => Json,
            ".svg" => "image/svg+xml",
            ".png" => "image/png",
            ".wasm" => "application/wasm",
            ".xml" => "application/xml; charset=utf-8",
            ".txt" => "text/plain; charset=utf-8",
            _ => "application/octet-stream",
        };
}
