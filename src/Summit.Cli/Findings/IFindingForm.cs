using Summit.Cli.Checking;
using Summit.Cli.Output;

namespace Summit.Cli.Findings;

/// <summary>A form that the result of a check is written in.</summary>
internal interface IFindingForm
{
    /// <summary>Writes <paramref name="result"/>.</summary>
    void Write(CheckResult result, Terminal terminal);
}
