using System.Globalization;

namespace Summit.Compiler.Verify;

/// <summary>A broken invariant of stored data.</summary>
/// <param name="Record">The name of the record type.</param>
/// <param name="Class">The name of the emitted class.</param>
/// <param name="Table">The name of the table or the number.</param>
/// <param name="Page">The page of the table; null for a number and for a table without pages.</param>
/// <param name="Element">The index of the element in its page; null for a number, and if the finding concerns the whole
/// table.</param>
/// <param name="Expected">The expected value, in words.</param>
/// <param name="Found">The value that the data has, in words.</param>
public sealed record VerifyFinding(
    string Record,
    string Class,
    string Table,
    int? Page,
    long? Element,
    string Expected,
    string Found
)
{
    /// <summary>The table and the element, such as <c>Entry.SearchData.Terms[12]</c>.</summary>
    public string Location =>
        $"{Record}.{Class}.{Table}{Page?.ToString(CultureInfo.InvariantCulture)}{(Element is { } element ? $"[{element.ToString(CultureInfo.InvariantCulture)}]" : "")}";

    /// <summary>The finding as a sentence.</summary>
    public string Sentence => $"{Location}: expected {Expected}, found {Found}.";
}
