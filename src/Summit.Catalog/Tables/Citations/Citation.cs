namespace Summit.Catalog;

/// <summary>The source of a record and the location in it. A corpus without such terms gives what its roles say.</summary>
/// <param name="Permalink">The table and the key of the record, such as <c>entries/live-1818</c>. Records without a
/// key have their ordinal instead.</param>
/// <param name="Source">The label of the source; null if the schema names no source.</param>
/// <param name="SourcePermalink">The table and the key of the source, or null.</param>
/// <param name="Locator">The location in the source, such as <c>part body, paragraph 3</c>; null if the record has
/// none.</param>
/// <param name="Url">The address of the source or of the record itself; null if there is none.</param>
public sealed record Citation(string Permalink, string? Source, string? SourcePermalink, string? Locator, string? Url);
