using Summit.Cli.Tests.Harness;

namespace Summit.Cli.Tests;

/// <summary>A wrong command line: one sentence that says what to do, exit code 2, and nothing on the standard output.</summary>
public sealed class UsageTests
{
    [Theory]
    [InlineData("timelin", "There is no command 'timelin' of 'summit'. Did you mean 'timeline'? See 'summit --help'.")]
    [InlineData("timeline --speakr Putin", "There is no option '--speakr' of 'summit timeline'. Did you mean '--speaker'? See 'summit timeline --help'.")]
    [InlineData("timeline today", "There is no argument 'today' of 'summit timeline'. See 'summit timeline --help'.")]
    [InlineData("timeline --speaker Puten", "There is no speaker 'Puten'. Did you mean 'vladimir-putin'? See 'summit timeline --help'.")]
    [InlineData("timeline --speaker putin", "There is no speaker 'putin'. Did you mean 'vladimir-putin'? See 'summit timeline --help'.")]
    [InlineData("timeline --topic syrai", "There is no topic 'syrai'. Did you mean 'syria'? See 'summit timeline --help'.")]
    [InlineData("timeline --source live-log", "There is no source 'live-log'. Did you mean 'live-blog'? See 'summit timeline --help'.")]
    [InlineData("timeline --source qqqqqq", "There is no source 'qqqqqq'. See 'summit timeline --help'.")]
    [InlineData("timeline --kind Report", "There is no kind 'Report': it is one of report, headline-only, picture, video, statement. See 'summit timeline --help'.")]
    [InlineData("timeline --from noon", "'noon' is no time: write 15:30, 2018-07-16 or 2018-07-16T15:30:00Z. See 'summit timeline --help'.")]
    [InlineData("timeline --to 25:00", "'25:00' is no time: write 15:30, 2018-07-16 or 2018-07-16T15:30:00Z. See 'summit timeline --help'.")]
    [InlineData("speakers --delegation sweden", "There is no delegation 'sweden': it is one of russia, united-states, finland. See 'summit speakers --help'.")]
    [InlineData("completion tcsh", "There is no shell 'tcsh': it is one of bash, zsh, fish. See 'summit completion --help'.")]
    [InlineData("stats --json --plain", "--plain and --json exclude each other: leave one out. See 'summit stats --help'.")]
    [InlineData("check --format html", "There is no format 'html': it is one of sarif, github, azure, gitlab. See 'summit check --help'.")]
    [InlineData("check --json --format sarif", "--plain, --json and --format exclude each other: leave all but one out. See 'summit check --help'.")]
    [InlineData("check no-such-folder", "There is no folder 'no-such-folder': name the folder of a corpus.")]
    [InlineData("explain SUM9999", "There is no diagnostic 'SUM9999': 'summit explain' lists all. See 'summit explain --help'.")]
    [InlineData("show", "Required argument missing for command: 'show'. See 'summit show --help'.")]
    [InlineData("timeline --speaker", "Required argument missing for option: '--speaker'. See 'summit timeline --help'.")]
    public void Is_explained_in_one_sentence(string commandLine, string sentence)
    {
        ToolRun run = ToolRun.Piped(commandLine.Split(' '));

        Assert.Equal($"summit: {sentence}\n", run.Error);
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Equal("", run.Output);
    }
}
