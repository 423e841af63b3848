using System.Globalization;
using Summit.Catalog;
using Summit.Catalog.Notation;
using Summit.Cli.Output;

namespace Summit.Cli.Reports;

/// <summary>The last line of a page of records in rich output.</summary>
internal static class PageTotal
{
    /// <summary>Returns a line such as <c>89 entries</c> or <c>11 to 20 of 89 entries</c>.</summary>
    public static StyledText Of(CatalogTable table, CatalogPage page)
    {
        string records = PascalName.ToWords(page.Total == 1 ? table.Record.Name : table.Name).ToLowerInvariant();
        string shown =
            page.Records.Count == page.Total || page.Records.Count == 0
                ? ""
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"{page.Offset + 1} to {page.Offset + page.Records.Count} of "
                );
        string text = string.Create(CultureInfo.InvariantCulture, $"{shown}{page.Total} {records}");
        return new StyledText(text + "\n", Palette.Quiet);
    }
}
