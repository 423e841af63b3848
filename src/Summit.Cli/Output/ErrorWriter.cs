using System.Text;
using Summit.Cli.Notation;

namespace Summit.Cli.Output;

/// <summary>Writes text for people to a stream, with control characters shown by their codes.</summary>
/// <param name="stream">The stream.</param>
/// <param name="encoding">The encoding.</param>
internal sealed class ErrorWriter(Stream stream, Encoding encoding) : StreamWriter(stream, encoding)
{
    /// <summary>Writes a text, which may have several lines.</summary>
    public override void Write(string? value) => base.Write(VisibleText.Of(value ?? ""));

    /// <summary>Writes one line: line breaks in <paramref name="value"/> are shown too.</summary>
    public override void WriteLine(string? value) => base.WriteLine(VisibleText.OnOneLine(value ?? ""));
}
