using System.Text;
using Summit.Cli.Output;
using Summit.Cli.Usage;

namespace Summit.Cli.Tests;

public sealed class FailureTests
{
    [Theory]
    [InlineData("timeline")]
    [InlineData("timeline", "--json")]
    [InlineData("--help")]
    public void Output_that_cannot_be_written_gives_one_sentence_and_exit_code_1(params string[] arguments)
    {
        using var error = new MemoryStream();

        int exitCode = SummitTool.Run(arguments, new Terminal(new FullDisk(), error, OutputForm.Plain));

        Assert.Equal(ExitCode.Failure, exitCode);
        Assert.Equal("summit: No space left on device.\n", Encoding.UTF8.GetString(error.ToArray()));
    }

    private sealed class FullDisk : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) =>
            throw new IOException("No space left on device.");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("No space left on device.");
    }
}
