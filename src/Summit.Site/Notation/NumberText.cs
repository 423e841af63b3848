using System.Globalization;

namespace Summit.Site.Notation;

/// <summary>Writes numbers for readers.</summary>
internal static class NumberText
{
    /// <summary>Returns a count with separators: <c>10,000</c>.</summary>
    public static string Of(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
