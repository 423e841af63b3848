using System.Globalization;

namespace Summit.Benchmarks.Charts;

/// <summary>A bar of a chart.</summary>
/// <param name="Name">The subject of the measurement.</param>
/// <param name="Nanoseconds">The measured time in nanoseconds.</param>
/// <param name="IsSummit">Whether the bar shows Summit, which has its own colour.</param>
internal sealed record Bar(string Name, double Nanoseconds, bool IsSummit)
{
    /// <summary>The time with two significant digits.</summary>
    public string Label =>
        Nanoseconds switch
        {
            < 1e3 => string.Create(CultureInfo.InvariantCulture, $"{Nanoseconds:0.#} ns"),
            < 1e6 => string.Create(CultureInfo.InvariantCulture, $"{Nanoseconds / 1e3:0.##} µs"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{Nanoseconds / 1e6:0.##} ms"),
        };
}
