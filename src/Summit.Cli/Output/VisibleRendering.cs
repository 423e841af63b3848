using Spectre.Console;
using Spectre.Console.Rendering;
using Summit.Cli.Notation;

namespace Summit.Cli.Output;

/// <summary>
/// Shows control characters in everything that a console renders. All rich output passes here, so that no report can
/// forget it.
/// </summary>
internal sealed class VisibleRendering : IRenderHook
{
    /// <inheritdoc/>
    public IEnumerable<IRenderable> Process(RenderOptions options, IEnumerable<IRenderable> renderables) =>
        renderables.Select(content => new VisibleContent(content));

    private sealed class VisibleContent(IRenderable content) : IRenderable
    {
        public Measurement Measure(RenderOptions options, int maxWidth) => content.Measure(options, maxWidth);

        public IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
        {
            Segment[] segments = [.. content.Render(options, maxWidth)];
            return Array.TrueForAll(segments, IsVisible) ? segments : Show(segments, maxWidth);
        }

        private static bool IsVisible(Segment segment) =>
            segment.IsLineBreak || segment.IsControlCode || VisibleText.IsVisible(segment.Text);

        /// <summary>Shows the control characters, and wraps the lines that they make too long.</summary>
        private static IEnumerable<Segment> Show(Segment[] segments, int maxWidth)
        {
            IEnumerable<Segment> shown = segments.Select(segment =>
                IsVisible(segment) ? segment : new Segment(VisibleText.Of(segment.Text), segment.Style)
            );
            bool isFirst = true;
            foreach (SegmentLine line in Segment.SplitLines(shown, maxWidth))
            {
                if (!isFirst)
                    yield return Segment.LineBreak;
                isFirst = false;
                foreach (Segment segment in line)
                    yield return segment;
            }

            if (segments[^1].IsLineBreak)
                yield return Segment.LineBreak;
        }
    }
}
