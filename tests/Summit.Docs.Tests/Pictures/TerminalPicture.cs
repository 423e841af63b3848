using System.Globalization;
using System.Security;
using System.Text;

namespace Summit.Docs.Tests.Pictures;

/// <summary>Draws the output of a command as a terminal in SVG. The text stays text.</summary>
internal static class TerminalPicture
{
    private const double FontSize = 13;
    private const double CharacterWidth = 7.83;
    private const double LineHeight = 19;
    private const double Margin = 16;

    /// <summary>Draws a command and its output.</summary>
    /// <param name="command">The command line.</param>
    /// <param name="output">The output, with escape sequences for styles.</param>
    /// <param name="columns">The width of the terminal.</param>
    /// <param name="description">A description of the picture, for screen readers.</param>
    public static string Draw(string command, string output, int columns, string description)
    {
        IReadOnlyList<IReadOnlyList<TerminalText.Run>> lines =
        [
            [
                new(0, "$", new(Color: null, IsBold: false, IsDim: true)),
                new(2, command, new(null, IsBold: true, IsDim: false)),
            ],
            [],
            .. TerminalText.Read(output),
        ];
        double width = (2 * Margin) + (columns * CharacterWidth);
        double height = (2 * Margin) + (lines.Count * LineHeight);
        var svg = new StringBuilder();
        svg.Append(
            CultureInfo.InvariantCulture,
            $"""
            <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title" viewBox="0 0 {width:0} {height:0}" width="{width:0}">
            <title id="title">{SecurityElement.Escape(description)}</title>
            <style>
            text {"{"} font: {FontSize:0}px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: #d7dde4; white-space: pre {"}"}
            .a {"{"} fill: #4ec9b0 {"}"} .r {"{"} fill: #f48771 {"}"} .y {"{"} fill: #dcdcaa {"}"} .b {"{"} font-weight: bold {"}"} .d {"{"} fill: #8b98a5 {"}"}
            </style>
            <rect width="100%" height="100%" rx="8" fill="#1c2128"/>

            """
        );
        for (int line = 0; line < lines.Count; line++)
        {
            foreach (TerminalText.Run run in lines[line])
                svg.Append(Element(run, Margin + ((line + 0.75) * LineHeight)));
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static string Element(TerminalText.Run run, double y)
    {
        string text = run.Text.TrimEnd();
        double x = Margin + (run.Column * CharacterWidth);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"<text x=\"{x:0.##}\" y=\"{y:0.##}\" textLength=\"{text.Length * CharacterWidth:0.##}\"{Class(run.Style)} xml:space=\"preserve\">{SecurityElement.Escape(text)}</text>\n"
        );
    }

    private static string Class(TerminalText.Style style)
    {
        string color = style.Color switch
        {
            1 or 9 => "r",
            3 or 11 => "y",
            not null => "a",
            null => style.IsDim ? "d" : "",
        };
        string classes = (color + (style.IsBold ? " b" : "")).Trim();
        return classes.Length == 0 ? "" : $" class=\"{classes}\"";
    }
}
