using System.CommandLine;

namespace Summit.Cli.Commands;

/// <summary>A command whose help ends with examples.</summary>
/// <param name="name">The name of the command.</param>
/// <param name="description">The description of the command.</param>
/// <param name="examples">Example command lines, the most useful first.</param>
internal sealed class ExampleCommand(string name, string description, params IReadOnlyList<string> examples)
    : Command(name, description)
{
    /// <summary>Example command lines, the most useful first.</summary>
    public IReadOnlyList<string> Examples => examples;

    /// <summary>True for a command that reads corpora without running code of their assemblies.</summary>
    public bool RunsNoCode { get; set; }
}
