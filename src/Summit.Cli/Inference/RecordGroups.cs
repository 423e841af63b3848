namespace Summit.Cli.Inference;

/// <summary>The groups that the records of a table lie in: captured folders and file names, and names in mappings.</summary>
/// <param name="Format">The beginning of the format of a key, such as <c>{year}/</c>; empty without groups.</param>
/// <param name="Names">The beginning of the key of each record, such as <c>2024/</c>.</param>
internal sealed record RecordGroups(string Format, IReadOnlyList<string> Names)
{
    /// <summary>Returns the groups of a table.</summary>
    public static RecordGroups Of(TableDraft table)
    {
        TableSource source = table.Source;
        var values = new PathValues(source);
        IReadOnlyList<string> captures = source.PathCaptures.Count > 0 ? source.PathCaptures : source.Captures;
        // Files in the corpus folder itself lack the captures of folders.
        IEnumerable<string> formats = captures.Select(capture =>
            source.Records.All(record => values.Of(record, capture) is not null)
                ? $"{{{capture}}}/"
                : $"{{{capture}?}}/"
        );
        bool isNamed = table.KeyedBy is { Length: > 0 };
        return new RecordGroups(
            string.Concat(formats) + (isNamed ? $"{{{table.KeyedBy}}}/" : ""),
            [.. source.Records.Select(record => values.Joined(record, captures) + (isNamed ? record.Name + "/" : ""))]
        );
    }
}
