using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Summit.Json;

namespace Summit.Cli.Input;

/// <summary>The options <c>--inverses</c> and <c>--expand</c>, which say how records are written as JSON.</summary>
internal sealed class RecordJsonInput
{
    private readonly Option<bool> _inverses = new("--inverses")
    {
        Description = "Include the inverses of a record in --json",
    };

    private readonly Option<int> _expand = new("--expand")
    {
        Description = "Follow references to this depth in --json: write the records instead of their keys",
        HelpName = "depth",
        CustomParser = ParseDepth,
    };

    private RecordJsonInput() { }

    /// <summary>Adds the options to <paramref name="command"/>.</summary>
    public static RecordJsonInput AddTo(Command command)
    {
        var input = new RecordJsonInput();
        command.Add(input._inverses);
        command.Add(input._expand);
        command.Validators.Add(result =>
        {
            bool isGiven = result.GetResult(input._inverses) is not null || result.GetResult(input._expand) is not null;
            if (isGiven && !result.GetValue<bool>("--json"))
                result.AddError("--inverses and --expand are about JSON: add --json.");
        });
        return input;
    }

    /// <summary>Returns the values of the options.</summary>
    public RecordJsonOptions Read(ParseResult arguments) =>
        new() { IncludeInverses = arguments.GetValue(_inverses), ExpandDepth = arguments.GetValue(_expand) };

    private static int ParseDepth(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (
            !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int depth)
            || depth > RecordJsonOptions.MaxExpandDepth
        )
            result.AddError($"'{text}' is not a depth: write a number from 0 to {RecordJsonOptions.MaxExpandDepth}.");
        return depth;
    }
}
