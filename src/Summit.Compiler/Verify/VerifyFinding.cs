using System.Globalization;

namespace Summit.Compiler.Verify;

/// <summary>An invariant that stored data breaks.</summary>
/// <param name="Record">The name of the record type.</param>
/// <param name="Class">The name of the emitted class.</param>
/// <param name="Table">The name of the table or of the number.</param>
/// <param name="Page">The page of the table; null for a number, and for a table that does not lie in pages.</param>
/// <param name="Element">The index of the element in its page; null if the finding is about the whole table or a number.</param>
/// <param name="Expected">What was expected.</param>
/// <param name="Found">What was found.</param>
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
