namespace Summit.Site.Pages;

/// <summary>A page of a list that spans several pages.</summary>
/// <param name="Number">The number of the page, from 1.</param>
/// <param name="Count">The number of pages, at least 1.</param>
/// <param name="AddressOf">Returns the address of the page with a number.</param>
internal sealed record PageSlice(int Number, int Count, Func<int, string> AddressOf)
{
    /// <summary>Returns the pages of a list, at least one.</summary>
    /// <param name="total">The number of records.</param>
    /// <param name="size">The number of records of a page.</param>
    /// <param name="addressOf">Returns the address of the page with a number.</param>
    public static IEnumerable<PageSlice> Of(int total, int size, Func<int, string> addressOf)
    {
        int count = Math.Max(1, (total + size - 1) / size);
        return Enumerable.Range(1, count).Select(number => new PageSlice(number, count, addressOf));
    }

    /// <summary>Returns the title of the page, with its number after the first page.</summary>
    public string TitleOf(string title) => Number == 1 ? title : FormattableString.Invariant($"{title}, page {Number}");
}
