namespace Summit.Helsinki.Tests.Rules;

/// <summary>
/// The rules on partial dates: an unknown month or day is written as the first. A date with an unknown year is left
/// out.
/// </summary>
internal static class Precision
{
    /// <summary>Asserts that a date has the form of its precision.</summary>
    public static void AssertForm(DateOnly? date, DatePrecision precision) =>
        Assert.True(
            precision switch
            {
                DatePrecision.Minute or DatePrecision.Day => date is not null,
                DatePrecision.Month => date is { Day: 1 },
                DatePrecision.Year => date is { Month: 1, Day: 1 },
                DatePrecision.Unknown => date is null,
                _ => false,
            },
            $"{date} to the {precision}"
        );
}
