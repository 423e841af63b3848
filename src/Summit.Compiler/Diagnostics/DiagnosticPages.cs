namespace Summit.Compiler.Diagnostics;

/// <summary>
/// The pages that explain the diagnostics: one for every id, with its cause, an example and how to mend it.
/// </summary>
public static class DiagnosticPages
{
    /// <summary>The ids that have a page, in their order: those of the compiler, and those of schemas.</summary>
    public static IReadOnlyList<string> Ids { get; } =
        typeof(DiagnosticPages)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("SUM", StringComparison.Ordinal))
            .OrderBy(name => name, StringComparer.Ordinal)
            .ToArray();

    /// <summary>The page of an id such as <c>SUM0014</c>, in Markdown; null if there is no such id.</summary>
    public static string? Of(string id)
    {
        using Stream? page = typeof(DiagnosticPages).Assembly.GetManifestResourceStream(id);
        if (page is null)
            return null;
        using var reader = new StreamReader(page);
        return reader.ReadToEnd();
    }
}
