using System.Text.Encodings.Web;
using Summit.Site.Notation;

namespace Summit.Site.Publishing;

/// <summary>The services of a rendering: the encoder of all text.</summary>
internal sealed class RenderingServices : IServiceProvider
{
    private static readonly PageEncoder Encoder = new();

    /// <summary>The only instance.</summary>
    public static RenderingServices Instance { get; } = new();

    /// <inheritdoc/>
    public object? GetService(Type serviceType) => serviceType == typeof(HtmlEncoder) ? Encoder : null;
}
