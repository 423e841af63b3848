using System.Globalization;
using System.Text.Json;
using Spectre.Console;
using Summit.Cli.Output;
using Summit.Site;

namespace Summit.Cli.Reports;

/// <summary>Says what a command wrote to the folder of a site.</summary>
/// <param name="folder">The folder.</param>
/// <param name="site">The numbers of files.</param>
/// <param name="hasUrl">Whether the site knows its own address.</param>
internal sealed class SiteReport(string folder, WrittenSite site, bool hasUrl) : IReport
{
    private const double BytesOfMegabyte = 1e6;

    /// <summary>Writes the figures in sentences, and which page to open.</summary>
    public void WriteRich(IAnsiConsole console)
    {
        console.Write(
            new Paragraph()
                .Append(Text($"{site.Files:N0} files"), Palette.Accent)
                .Append(Text($" in {folder}, {site.Bytes / BytesOfMegabyte:N1} MB: "))
                .Append(Text($"{site.Written:N0} new or changed, {site.Deleted:N0} deleted.\n"))
        );
        console.Write(new StyledText(Text($"Open {Path.Combine(folder, "index.html")}\n"), Palette.Strong));
        if (!hasUrl)
            console.Write(
                new StyledText(
                    "There is no sitemap and no canonical link: name the address of the site with --url.\n",
                    Palette.Quiet
                )
            );
    }

    /// <summary>Writes a line: folder, files, new or changed files, deleted files, bytes.</summary>
    public void WritePlain(PlainWriter plain) =>
        plain.Line(
            folder,
            Text($"{site.Files}"),
            Text($"{site.Written}"),
            Text($"{site.Deleted}"),
            Text($"{site.Bytes}")
        );

    /// <summary>Writes an object with the figures.</summary>
    public void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("folder", folder);
        json.WriteNumber("files", site.Files);
        json.WriteNumber("written", site.Written);
        json.WriteNumber("deleted", site.Deleted);
        json.WriteNumber("bytes", site.Bytes);
        json.WriteEndObject();
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
