namespace Summit.Compiler.Diagnostics;

/// <summary>
/// The documentation pages of the diagnostics, one for each id. A page gives the cause, an example and the correction.
/// </summary>
public static class DiagnosticPages
{
    /// <summary>The ids of the compiler's and the schema's diagnostics, in ordinal order.</summary>
    public static IReadOnlyList<string> Ids { get; } =
        typeof(DiagnosticPages)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("SUM", StringComparison.Ordinal))
            .OrderBy(name => name, StringComparer.Ordinal)
            .ToArray();

    /// <summary>Returns the page of an id such as <c>SUM0014</c>, in Markdown; null for an unknown id.</summary>
    public static string? Of(string id)
    {
        using Stream? page = typeof(DiagnosticPages).Assembly.GetManifestResourceStream(id);
        if (page is null)
            return null;
        using var reader = new StreamReader(page);
        return reader.ReadToEnd();
    }
}
