using System.Globalization;
using System.Text;

namespace Summit.Site.Addresses;

/// <summary>
/// The addresses of the pages of a site, relative to its root, such as <c>entries/live-1818.html</c>. An address
/// depends on names alone, so that the search in the browser computes it as well. Different pages have different
/// addresses, on systems that ignore case as well, and an address needs no percent-encoding.
/// </summary>
/// <remarks>
/// Records are files of the folder of their table. All other pages of a table are <c>index.html</c> or lie in folders
/// of their own, so that no key takes the address of another page.
/// </remarks>
internal static class PageAddress
{
    /// <summary>The address of the first page of the site.</summary>
    public const string Home = "index.html";

    /// <summary>The address of the search page.</summary>
    public const string Search = "search.html";

    /// <summary>The address of the page about the corpus.</summary>
    public const string About = "about.html";

    /// <summary>The folder of style, scripts and the search engine, which no table has.</summary>
    public const string Assets = "assets";

    /// <summary>The address of the style sheet.</summary>
    public const string Style = $"{Assets}/style.css";

    /// <summary>The address of the icon of the site.</summary>
    public const string Icon = $"{Assets}/icon.svg";

    /// <summary>The address of the script of all pages, without which they work as well.</summary>
    public const string Script = $"{Assets}/site.js";

    /// <summary>The address of the script of the search page.</summary>
    public const string SearchScript = $"{Assets}/search.js";

    private const string Extension = ".html";

    /// <summary>Returns the address of the page of a record.</summary>
    /// <param name="table">The C# name of the table, such as <c>RelatedStories</c>.</param>
    /// <param name="key">The key; empty if the records of the table have no keys.</param>
    /// <param name="ordinal">The position of the record in the table, from 0, which names a record without a key.</param>
    public static string OfRecord(string table, string key, int ordinal) =>
        $"{FolderOf(table)}/{PathSegment.Of(key.Length > 0 ? key : Number(ordinal))}{Extension}";

    /// <summary>Returns the address of a page of the list of a table.</summary>
    /// <param name="table">The C# name of the table.</param>
    /// <param name="page">The number of the page, from 1.</param>
    public static string OfTable(string table, int page = 1) =>
        page == 1 ? $"{FolderOf(table)}/{Home}" : $"{FolderOf(table)}/page/{PageOf(page)}";

    /// <summary>Returns the address of a page of a timeline with the oldest record first.</summary>
    /// <param name="table">The C# name of the table.</param>
    /// <param name="page">The number of the page, from 1.</param>
    public static string OfOldest(string table, int page = 1) => $"{FolderOf(table)}/oldest/{PageOf(page)}";

    /// <summary>Returns the address of the page that lists the values of a field.</summary>
    /// <param name="table">The C# name of the table.</param>
    /// <param name="field">The C# name of the field.</param>
    public static string OfValues(string table, string field) => $"{FolderOf(table)}/by/{SegmentOf(field)}/{PageOf(1)}";

    /// <summary>Returns the address of a page of the records that have a value.</summary>
    /// <param name="table">The C# name of the table.</param>
    /// <param name="field">The C# name of the field.</param>
    /// <param name="value">The value as conditions write it, such as the key of a record.</param>
    /// <param name="page">The number of the page, from 1.</param>
    public static string OfValue(string table, string field, string value, int page = 1) =>
        $"{FolderOf(table)}/by/{SegmentOf(field)}/{PathSegment.Of(value)}/{PageOf(page)}";

    /// <summary>Returns the address of a page of a period of a timeline.</summary>
    /// <param name="table">The C# name of the table.</param>
    /// <param name="period">The period: <c>2018-07-16</c>, <c>2018-07</c> or <c>2018</c>.</param>
    /// <param name="page">The number of the page, from 1.</param>
    public static string OfPeriod(string table, string period, int page = 1) =>
        $"{FolderOf(table)}/in/{period}/{PageOf(page)}";

    /// <summary>Returns the address of the page that shows a table as a tree.</summary>
    /// <param name="table">The C# name of the table.</param>
    public static string OfTree(string table) => $"{FolderOf(table)}/tree/{PageOf(1)}";

    /// <summary>Returns the address of the feed of a timeline.</summary>
    /// <param name="table">The C# name of the table.</param>
    public static string OfFeed(string table) => $"{FolderOf(table)}/feed.xml";

    /// <summary>Returns the relative link from one page to another.</summary>
    /// <param name="from">The address of the page with the link.</param>
    /// <param name="to">The address to link to.</param>
    public static string Link(string from, string to)
    {
        int depth = from.Count(letter => letter == '/');
        return string.Concat(string.Concat(Enumerable.Repeat("../", depth)), to);
    }

    /// <summary>Returns the folder of a table, without a slash: <c>related-stories</c> for <c>RelatedStories</c>.</summary>
    /// <param name="table">The C# name of the table.</param>
    public static string FolderOf(string table)
    {
        string segment = SegmentOf(table);
        // A name has no slash, so no other table has this folder.
        return segment == Assets ? PathSegment.Of(Assets + "/") : segment;
    }

    /// <summary>
    /// Returns the segment of a C# name in kebab case. A name has no hyphen, and one that begins with a lower-case letter
    /// is escaped, so that different names have different segments.
    /// </summary>
    /// <param name="name">The C# name of a table or a field.</param>
    public static string SegmentOf(string name)
    {
        var kebab = new StringBuilder(name.Length + 4);
        for (int i = 0; i < name.Length; i++)
        {
            char letter = name[i];
            if (i == 0)
                kebab.Append(char.IsAsciiLetterLower(letter) ? Upper(letter) : Lower(letter));
            else if (char.IsAsciiLetterUpper(letter))
                kebab.Append('-').Append(Lower(letter));
            else
                kebab.Append(letter);
        }

        return PathSegment.Of(kebab.ToString());
    }

    private static char Lower(char letter) => char.IsAsciiLetterUpper(letter) ? char.ToLowerInvariant(letter) : letter;

    private static char Upper(char letter) => char.ToUpperInvariant(letter);

    private static string PageOf(int page) => page == 1 ? Home : $"{Number(page)}{Extension}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
