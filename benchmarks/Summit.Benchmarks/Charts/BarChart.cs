using System.Globalization;
using System.Security;
using System.Text;

namespace Summit.Benchmarks.Charts;

/// <summary>A chart of horizontal bars in groups, as SVG, on a logarithmic scale.</summary>
/// <param name="Title">The title.</param>
/// <param name="Caption">The source of the figures.</param>
/// <param name="Groups">The groups of bars.</param>
internal sealed record BarChart(
    string Title,
    string Caption,
    IReadOnlyList<(string Name, IReadOnlyList<Bar> Bars)> Groups
)
{
    private const int Width = 760;
    private const int LabelWidth = 270;
    private const int ValueWidth = 90;
    private const int BarHeight = 14;
    private const int BarStep = 18;
    private const int GroupGap = 12;
    private const int Top = 44;

    /// <summary>Draws the chart.</summary>
    public string Draw()
    {
        Bar[] bars = [.. Groups.SelectMany(group => group.Bars)];
        double low = Math.Floor(Math.Log10(bars.Min(bar => bar.Nanoseconds)));
        double high = Math.Log10(bars.Max(bar => bar.Nanoseconds));
        int height = Top + (bars.Length * BarStep) + (Groups.Count * GroupGap) + 28;
        var svg = new StringBuilder();
        svg.Append(
            CultureInfo.InvariantCulture,
            $$"""
            <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title desc" viewBox="0 0 {{Width}} {{height}}" width="{{Width}}">
            <title id="title">{{Text(Title)}}</title>
            <desc id="desc">{{Text(Description())}}</desc>
            <style>
            text { font: 13px system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; fill: #24292f }
            .t { font-weight: 600; font-size: 15px } .c { fill: #57606a; font-size: 12px } .b { fill: #b6c2cf } .s { fill: #1a9c82 }
            @media (prefers-color-scheme: dark) { text { fill: #e6edf3 } .c { fill: #9198a1 } .b { fill: #4d5866 } .s { fill: #4ec9b0 } }
            </style>
            <text class="t" x="0" y="18">{{Text(Title)}}</text>

            """
        );
        double y = Top;
        foreach ((string name, IReadOnlyList<Bar> group) in Groups)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"0\" y=\"{y + 11}\">{Text(name)}</text>\n");
            foreach (Bar bar in group)
            {
                double length = (Math.Log10(bar.Nanoseconds) - low) / (high - low) * (Width - LabelWidth - ValueWidth);
                svg.Append(
                    CultureInfo.InvariantCulture,
                    $"<text class=\"c\" x=\"{LabelWidth - 8}\" y=\"{y + 11}\" text-anchor=\"end\">{Text(bar.Name)}</text>"
                );
                svg.Append(
                    CultureInfo.InvariantCulture,
                    $"<rect class=\"{(bar.IsSummit ? "s" : "b")}\" x=\"{LabelWidth}\" y=\"{y}\" width=\"{length:0.#}\" height=\"{BarHeight}\" rx=\"2\"/>"
                );
                svg.Append(
                    CultureInfo.InvariantCulture,
                    $"<text class=\"c\" x=\"{LabelWidth + length + 6:0.#}\" y=\"{y + 11}\">{bar.Label}</text>\n"
                );
                y += BarStep;
            }

            y += GroupGap;
        }

        svg.Append(
            CultureInfo.InvariantCulture,
            $"<text class=\"c\" x=\"0\" y=\"{y + 12}\">{Text(Caption)}</text>\n</svg>\n"
        );
        return svg.ToString();
    }

    private string Description() =>
        string.Join(
            "; ",
            Groups.Select(group =>
                $"{group.Name}: {string.Join(", ", group.Bars.Select(bar => $"{bar.Name} {bar.Label}"))}"
            )
        );

    private static string Text(string text) => SecurityElement.Escape(text)!;
}
