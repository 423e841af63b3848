using System.Text;
using Summit.Cli.Notation;

namespace Summit.Cli.Output;

/// <summary>The output of the tool: UTF-8 without a byte order mark, with <c>\n</c> on every system.</summary>
internal sealed class Terminal
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Creates a terminal that writes to streams.</summary>
    /// <param name="output">Receives results.</param>
    /// <param name="error">Receives errors.</param>
    /// <param name="form">The form of output that is used unless the command line chooses one.</param>
    /// <param name="width">The width in columns; null to ask the console.</param>
    public Terminal(Stream output, Stream error, OutputForm form, int? width = null)
    {
        Output = output;
        Out = new StreamWriter(output, Utf8) { NewLine = "\n" };
        Error = new ErrorWriter(error, Utf8) { NewLine = "\n", AutoFlush = true };
        Form = form;
        Width = width;
    }

    /// <summary>The output as bytes. Flush <see cref="Out"/> before writing here.</summary>
    public Stream Output { get; }

    /// <summary>
    /// The output as text. It is flushed at the end of a run. Text of a corpus passes through
    /// <see cref="VisibleText"/> first, unless a format escapes it.
    /// </summary>
    public TextWriter Out { get; }

    /// <summary>The output of errors. It shows control characters by their codes.</summary>
    public TextWriter Error { get; }

    /// <summary>The form of output that is used unless the command line chooses one.</summary>
    public OutputForm Form { get; }

    /// <summary>The width in columns; null to ask the console.</summary>
    public int? Width { get; }

    /// <summary>The current folder, whose corpus commands read.</summary>
    public string Folder { get; init; } = CurrentFolder();

    /// <summary>
    /// Opens the terminal of this process. Output is rich unless it is piped, the terminal is dumb or <c>NO_COLOR</c>
    /// is set (https://no-color.org). A pipe that is closed early, as by <c>head</c>, is not an error: the console
    /// ignores it.
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

    private static string CurrentFolder()
    {
        try
        {
            return Directory.GetCurrentDirectory();
        }
        catch (IOException)
        {
            // The folder was deleted: commands that need it report it.
            return ".";
        }
    }
}
