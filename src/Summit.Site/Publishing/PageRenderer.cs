using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Components.Web.HtmlRendering;
using Microsoft.Extensions.Logging.Abstractions;
using Summit.Site.Components;
using Summit.Site.Pages;

namespace Summit.Site.Publishing;

/// <summary>Renders pages as HTML.</summary>
internal static class PageRenderer
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Returns a page in UTF-8. Several pages can be rendered at a time.</summary>
    /// <exception cref="SiteException">The code of a template fails.</exception>
    public static async Task<byte[]> RenderAsync(SiteParts parts, PagePlan plan)
    {
        try
        {
            return await RenderPageAsync(parts, plan).ConfigureAwait(false);
        }
        catch (Exception exception) when (!parts.Templates.IsEmpty)
        {
            throw new SiteException(
                $"The page {plan.Address} cannot be rendered: {exception.GetType().Name} ({exception.Message}). "
                    + "Correct the template that it uses."
            );
        }
    }

    private static async Task<byte[]> RenderPageAsync(SiteParts parts, PagePlan plan)
    {
        // A renderer keeps the components of all its pages, so every page has a renderer of its own.
        var renderer = new HtmlRenderer(RenderingServices.Instance, NullLoggerFactory.Instance);
        await using (renderer.ConfigureAwait(false))
        {
            return await renderer
                .Dispatcher.InvokeAsync(async () =>
                {
                    var parameters = ParameterView.FromDictionary(
                        new Dictionary<string, object?> { [nameof(SiteRoot.Page)] = new SitePage(parts, plan) }
                    );
                    HtmlRootComponent root = await renderer.RenderComponentAsync<SiteRoot>(parameters);
                    using var stream = new MemoryStream();
                    using (var writer = new StreamWriter(stream, Encoding))
                        root.WriteHtmlTo(writer);
                    return stream.ToArray();
                })
                .ConfigureAwait(false);
        }
    }
}
