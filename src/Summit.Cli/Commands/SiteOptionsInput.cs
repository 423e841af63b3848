using System.CommandLine;
using Summit.Cli.CompiledCorpora;
using Summit.Cli.Sites;
using Summit.Cli.Usage;
using Summit.Site;

namespace Summit.Cli.Commands;

/// <summary>The options that <c>summit site</c> and <c>summit serve</c> share, and the site that they describe.</summary>
internal sealed class SiteOptionsInput
{
    private readonly Option<string?> _title = new("--title")
    {
        Description = "The title of the site; the default is the name of the corpus",
        HelpName = "text",
    };

    private readonly Option<string[]> _templates = new("--templates")
    {
        Description = "An assembly with Razor components that replace pages and summaries, beside the corpus itself",
        HelpName = "path",
    };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_title);
        command.Add(_templates);
    }

    /// <summary>Creates the site of a corpus.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="corpus">The corpus.</param>
    /// <param name="url">The address at which the site will be published; null if it is unknown.</param>
    /// <exception cref="UsageException">An option or a template has an error.</exception>
    public CorpusSite Create(ParseResult arguments, Corpus corpus, Uri? url = null)
    {
        try
        {
            var options = new SiteOptions
            {
                Url = url,
                Title = arguments.GetValue(_title),
                Templates = TemplateAssemblies.Open(corpus, arguments.GetValue(_templates) ?? []),
                Assets = corpus.Catalog.Searchable.Any() ? BrowserSearch.AssetsOf(corpus.Catalog.Corpus) : [],
            };
            return CorpusSite.Create(corpus.Catalog.Corpus, options);
        }
        catch (SiteException exception)
        {
            throw new UsageException(exception.Message);
        }
    }
}
