namespace Summit.Helsinki.Tests;

/// <summary>Instants of 16 July 2018, in UTC.</summary>
internal static class SummitDay
{
    public static DateTimeOffset At(int hour, int minute) => new(2018, 7, 16, hour, minute, 0, TimeSpan.Zero);
}
