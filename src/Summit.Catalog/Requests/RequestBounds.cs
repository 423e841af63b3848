using System.Globalization;

namespace Summit.Catalog.Requests;

/// <summary>Checks requests against the bounds of a catalogue.</summary>
/// <param name="options">The bounds.</param>
internal sealed class RequestBounds(CatalogOptions options)
{
    private const int MaxQuoted = 100;

    /// <summary>Returns a text as error messages quote it: a long text is cut.</summary>
    public string Quote(string text) => text.Length <= MaxQuoted ? text : string.Concat(text.AsSpan(0, MaxQuoted), "…");

    /// <summary>Checks the position and the size of a page.</summary>
    public void CheckPage(int offset, int limit)
    {
        Check("offset", offset, 0, options.MaxOffset);
        CheckLimit(limit);
    }

    /// <summary>Checks the size of a page.</summary>
    public void CheckLimit(int limit) => Check("limit", limit, 1, options.MaxLimit);

    /// <summary>Checks conditions.</summary>
    public void CheckConditions(IReadOnlyList<CatalogCondition> conditions)
    {
        if (conditions.Count > options.MaxConditions)
            throw OutOfBounds(
                $"There are {Text(conditions.Count)} conditions: give up to {Text(options.MaxConditions)}."
            );
        foreach (CatalogCondition condition in conditions)
        {
            CheckText("condition", condition.Field);
            CheckText("condition", condition.Value);
        }
    }

    /// <summary>Checks the length of a text.</summary>
    /// <param name="what">The noun for the text.</param>
    /// <param name="text">The text.</param>
    public void CheckText(string what, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > options.MaxTextLength)
            throw OutOfBounds(
                $"The {what} has {Text(text.Length)} characters: write up to {Text(options.MaxTextLength)}."
            );
    }

    private static void Check(string what, int value, int least, int most)
    {
        if (value < least || value > most)
            throw OutOfBounds($"The {what} is {Text(value)}: give a number from {Text(least)} to {Text(most)}.");
    }

    private static CatalogException OutOfBounds(string sentence) => new(CatalogErrorKind.OutOfBounds, sentence);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
