using Summit.Cli.Checking;
using Summit.Cli.Output;

namespace Summit.Cli.Findings;

/// <summary>An output form of the result of a check.</summary>
internal interface IFindingForm
{
    /// <summary>Writes <paramref name="result"/>.</summary>
    void Write(CheckResult result, Terminal terminal);
}
