using System.Text;
using System.Text.Json;
using Summit.Cli.Output;

namespace Summit.Cli.Tests.Harness;

/// <summary>A run of the tool inside the test process: its exit code and its output.</summary>
internal sealed record ToolRun(int ExitCode, byte[] OutputBytes, string Error)
{
    private static readonly UTF8Encoding StrictUtf8 = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    /// <summary>
    /// An empty folder outside of every project, so that the tool reads the Helsinki corpus. The temporary folder itself
    /// may contain corpora of other tests.
    /// </summary>
    private static string NoProject { get; } =
        Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "summit-no-project")).FullName;

    public string Output => StrictUtf8.GetString(OutputBytes);

    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public JsonElement Json => JsonDocument.Parse(OutputBytes).RootElement;

    /// <summary>Runs the tool with its output redirected to a pipe.</summary>
    public static ToolRun Piped(params string[] arguments) => PipedIn(NoProject, arguments);

    /// <summary>Runs the tool in a folder with its output redirected to a pipe.</summary>
    public static ToolRun PipedIn(string folder, params string[] arguments) =>
        Of(OutputForm.Plain, width: null, folder, arguments);

    /// <summary>Runs the tool in a terminal with the given width.</summary>
    public static ToolRun InTerminal(int width, params string[] arguments) =>
        Of(OutputForm.Rich, width, NoProject, arguments);

    /// <summary>Requests completions at the end of a command line, as a shell does.</summary>
    public static ToolRun Suggesting(string commandLine) => Piped($"[suggest:{commandLine.Length}]", commandLine);

    private static ToolRun Of(OutputForm form, int? width, string folder, string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        int exitCode = SummitTool.Run(arguments, new Terminal(output, error, form, width) { Folder = folder });
        return new ToolRun(exitCode, output.ToArray(), StrictUtf8.GetString(error.ToArray()));
    }
}
