using System.CommandLine;

namespace Summit.Cli.Commands;

/// <summary>A command whose help closes with examples.</summary>
/// <param name="name">The name of the command.</param>
/// <param name="description">What it does.</param>
/// <param name="examples">Command lines that are worth trying, the first one the most.</param>
internal sealed class ExampleCommand(string name, string description, params IReadOnlyList<string> examples)
    : Command(name, description)
{
    /// <summary>Command lines that are worth trying.</summary>
    public IReadOnlyList<string> Examples => examples;
}
