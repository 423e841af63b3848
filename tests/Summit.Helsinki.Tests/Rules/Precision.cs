namespace Summit.Helsinki.Tests.Rules;

/// <summary>What is not known of a date is given as the first; a date of which nothing is known is not given.</summary>
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
