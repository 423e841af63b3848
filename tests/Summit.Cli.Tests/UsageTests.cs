using Summit.Cli.Tests.Harness;
using Summit.Cli.Usage;

namespace Summit.Cli.Tests;

/// <summary>An invalid command line gives one sentence with a remedy, exit code 2, and no standard output.</summary>
public sealed class UsageTests
{
    [Theory]
    [InlineData("timelin", "There is no command 'timelin' of 'summit'. Did you mean 'timeline'? See 'summit --help'.")]
    [InlineData(
        "timeline --speakr Putin",
        "There is no option '--speakr' of 'summit timeline'. Did you mean '--speaker'? See 'summit timeline --help'."
    )]
    [InlineData(
        "timeline entires",
        "There is no table 'entires' among the timelines of Helsinki2018: it has entries. Did you mean 'entries'? See 'summit timeline --help'."
    )]
    [InlineData(
        "timeline entries today",
        "There is no argument 'today' of 'summit timeline'. See 'summit timeline --help'."
    )]
    [InlineData("list", "Required argument missing for command: 'list'. See 'summit list --help'.")]
    [InlineData(
        "list --limt 3",
        "There is no option '--limt' of 'summit list'. Did you mean '--limit'? See 'summit list --help'."
    )]
    [InlineData(
        "timeline --speaker putin",
        "There is no 'putin' in speakers, which '--speaker putin' asks for. Did you mean 'vladimir-putin'? See 'summit timeline --help'."
    )]
    [InlineData(
        "timeline --topic syrai",
        "There is no 'syrai' in topics, which '--topic syrai' asks for. Did you mean 'syria'? See 'summit timeline --help'."
    )]
    [InlineData(
        "timeline --where source=qqqqqq",
        "There is no 'qqqqqq' in sources, which '--where source=qqqqqq' asks for. See 'summit timeline --help'."
    )]
    [InlineData(
        "timeline --from noon",
        "'--from noon' has no value for published: it is written 15:30, 2018-07-16, 2018-07-16T15:30:00Z, or two of them with .. between. See 'summit timeline --help'."
    )]
    [InlineData(
        "timeline --to 25:00",
        "'--to 25:00' has no value for published: it is written 15:30, 2018-07-16, 2018-07-16T15:30:00Z, or two of them with .. between. See 'summit timeline --help'."
    )]
    [InlineData(
        "speakers --where delegation=sweden",
        "'--where delegation=sweden' has no value for delegation: it is one of russia, united-states, finland. See 'summit speakers --help'."
    )]
    [InlineData(
        "completion tcsh",
        "There is no shell 'tcsh': it is one of bash, zsh, fish. See 'summit completion --help'."
    )]
    [InlineData(
        "stats --json --plain",
        "--plain and --json exclude each other: use only one. See 'summit stats --help'."
    )]
    [InlineData("show qqqqqqqqqqq", "There is no record 'qqqqqqqqqqq'. See 'summit show --help'.")]
    [InlineData("search", "Required argument missing for command: 'search'. See 'summit search --help'.")]
    [InlineData(
        "search syria --limt 3",
        "There is no option '--limt' of 'summit search'. Did you mean '--limit'? See 'summit search --help'."
    )]
    [InlineData("search syria --limit 0", "'0' is not a limit: write a number above 0. See 'summit search --help'.")]
    [InlineData(
        "search syria --in entrys",
        "There is no searched table 'entrys' of Helsinki2018: it has entries, utterances, media. Did you mean 'entries'? See 'summit search --help'."
    )]
    [InlineData(
        "search syria --speaker Puten",
        "There is no 'Puten' in speakers, which '--speaker Puten' asks for. Did you mean 'vladimir-putin'? See 'summit search --help'."
    )]
    [InlineData(
        "search syria --where speakers",
        "'speakers' is not a condition: write field=value or field!=value. See 'summit search --help'."
    )]
    [InlineData(
        "search syria --in media --where caption=x --where nope=1",
        "'--where nope=1' names a field that no table has. The fields of media are id, entry, kind, caption, credit, year, date, address, licence, part, paragraph, depicts. See 'summit search --help'."
    )]
    [InlineData(
        "search syria --in entries --where kind=Reprot",
        "'--where kind=Reprot' has no value for kind: it is one of report, headline-only, picture, video, statement. Did you mean 'report'? See 'summit search --help'."
    )]
    [InlineData(
        "search syria --in entries --where position=a..b",
        "'--where position=a..b' has no value for position: it is written 42, 1..10 or 10... See 'summit search --help'."
    )]
    [InlineData(
        "search syria --in entries --from noon",
        "'--from noon' has no value for published: it is written 15:30, 2018-07-16, 2018-07-16T15:30:00Z, or two of them with .. between. See 'summit search --help'."
    )]
    [InlineData(
        "search syria --in media --from 15:00",
        "'--from 15:00' needs a time, but no table is ordered by one: media. See 'summit search --help'."
    )]
    [InlineData(
        "export xml x",
        "There is no format 'xml': it is one of bulk, sqlite, csv, json, jsonld, convokit. See 'summit export --help'."
    )]
    [InlineData("export json /", "'/' is a folder: name a file. See 'summit export --help'.")]
    [InlineData(
        "stats --corpus nowhere.dll",
        "There is no file 'nowhere.dll': --corpus takes the path of a compiled assembly. See 'summit stats --help'."
    )]
    [InlineData(
        "check --format html",
        "There is no format 'html': it is one of sarif, github, azure, gitlab. See 'summit check --help'."
    )]
    [InlineData(
        "check --json --format sarif",
        "--plain, --json and --format exclude each other: use only one. See 'summit check --help'."
    )]
    [InlineData(
        "check no-such-folder",
        "There is no folder 'no-such-folder': name the folder of a corpus. See 'summit check --help'."
    )]
    [InlineData(
        "explain SUM9999",
        "There is no diagnostic 'SUM9999': 'summit explain' lists all diagnostics. See 'summit explain --help'."
    )]
    [InlineData("show", "Required argument missing for command: 'show'. See 'summit show --help'.")]
    [InlineData(
        "timeline --speaker",
        "Required argument missing for option: '--speaker'. See 'summit timeline --help'."
    )]
    public void An_invalid_command_line_is_explained_in_one_sentence(string commandLine, string sentence)
    {
        ToolRun run = ToolRun.Piped(commandLine.Split(' '));

        Assert.Equal($"summit: {sentence}\n", run.Error);
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Equal("", run.Output);
    }
}
