using System.Text;

namespace Summit.Cli.Output;

/// <summary>Where the tool writes to: UTF-8 without a byte order mark, and <c>\n</c> on every system.</summary>
internal sealed class Terminal
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>A terminal over streams.</summary>
    /// <param name="output">Where answers go.</param>
    /// <param name="error">Where errors go.</param>
    /// <param name="form">The form of answers when the command line does not choose one.</param>
    /// <param name="width">The width in columns; null to ask the console.</param>
    public Terminal(Stream output, Stream error, OutputForm form, int? width = null)
    {
        Output = output;
        Out = new StreamWriter(output, Utf8) { NewLine = "\n" };
        Error = new StreamWriter(error, Utf8) { NewLine = "\n", AutoFlush = true };
        Form = form;
        Width = width;
    }

    /// <summary>Where answers go, as bytes. <see cref="Out"/> is flushed before anything is written here.</summary>
    public Stream Output { get; }

    /// <summary>Where answers go, as text. It is flushed at the end of a run.</summary>
    public TextWriter Out { get; }

    /// <summary>Where errors go.</summary>
    public TextWriter Error { get; }

    /// <summary>The form of answers when the command line does not choose one.</summary>
    public OutputForm Form { get; }

    /// <summary>The width in columns; null to ask the console.</summary>
    public int? Width { get; }

    /// <summary>
    /// The terminal of this process. Answers are rich unless they are piped, the terminal is dumb or <c>NO_COLOR</c> is set
    /// (https://no-color.org). A pipe that is closed early, as by <c>head</c>, is no error: the console ignores it.
    /// </summary>
    public static Terminal Open()
    {
        if (OperatingSystem.IsWindows())
            Console.OutputEncoding = Utf8;
        bool isPlain =
            Console.IsOutputRedirected
            || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            || Environment.GetEnvironmentVariable("TERM") == "dumb";
        return new Terminal(
            Console.OpenStandardOutput(),
            Console.OpenStandardError(),
            isPlain ? OutputForm.Plain : OutputForm.Rich
        );
    }
}
