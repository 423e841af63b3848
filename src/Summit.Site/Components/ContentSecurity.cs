namespace Summit.Site.Components;

/// <summary>The content security of pages.</summary>
internal static class ContentSecurity
{
    /// <summary>
    /// The content security policy: files of the site alone, and no script or style inside of pages. WebAssembly is for
    /// the search engine.
    /// </summary>
    public const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; "
        + "img-src 'self'; base-uri 'none'; form-action 'self'";
}
