using System.CommandLine;
using Summit.Cli.CompiledCorpora;
using Summit.Cli.Input;
using Summit.Cli.Output;
using Summit.Cli.Reports;
using Summit.Cli.Usage;
using Summit.Site;

namespace Summit.Cli.Commands;

/// <summary><c>summit site</c>: writes a corpus as a static site.</summary>
internal static class SiteCommand
{
    /// <summary>Creates the command. It writes to <paramref name="terminal"/>.</summary>
    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string>("folder")
        {
            Description = "The folder to write: a new or empty one, or one with an earlier version of the site",
            HelpName = "folder",
        };
        var corpus = new CorpusOption(terminal);
        var site = new SiteOptionsInput();
        Option<string?> url = new("--url")
        {
            Description =
                "The address at which the site will be published, for canonical links and the sitemap, such as https://example.org/corpus/",
            HelpName = "url",
        };
        var command = new ExampleCommand(
            "site",
            "Write a static site with a page for every record, timelines, facets, feeds and linked data",
            "summit site public/",
            "summit site public/ --url https://example.org/summit/ --title 'The Helsinki summit'",
            "summit site public/ --corpus bin/Release/net10.0/Conference.dll --templates bin/Release/net10.0/Pages.dll"
        )
        {
            folder,
            url,
            corpus.Option,
        };
        site.AddTo(command);
        command.AnswerOn(terminal, arguments =>
        {
            Uri? address = UrlOf(arguments.GetValue(url));
            Corpus opened = corpus.Open(arguments);
            CorpusSite created = site.Create(arguments, opened, address);
            string path = arguments.GetRequiredValue(folder);
            WrittenSite written = Write(created, path);
            WarnOfMissing(terminal, opened);
            return new SiteReport(path, written, address is not null);
        });
        return command;
    }

    /// <summary>Says what the code of the corpus uses and the search in the browser lacks.</summary>
    private static void WarnOfMissing(Terminal terminal, Corpus corpus)
    {
        if (!corpus.Catalog.Searchable.Any())
            return;
        foreach (MissingMember missing in BrowserSearch.FindMissing(corpus.Catalog.Corpus))
            terminal.Error.WriteLine($"{ToolCommand.Name}: warning: {missing}");
    }

    private static WrittenSite Write(CorpusSite site, string folder)
    {
        try
        {
            return SiteFolder.WriteAsync(site, folder).GetAwaiter().GetResult();
        }
        catch (SiteException exception)
        {
            throw new UsageException(exception.Message);
        }
    }

    private static Uri? UrlOf(string? text)
    {
        if (text is null)
            return null;
        return Uri.TryCreate(text, UriKind.Absolute, out Uri? url)
            ? url
            : throw new UsageException(
                $"'{text}' is not an absolute address: write one such as https://example.org/corpus/."
            );
    }
}
