using System.CommandLine;

namespace Summit.Cli.Commands;

/// <summary>A command whose help closes with an example.</summary>
/// <param name="name">The name of the command.</param>
/// <param name="description">What it does.</param>
/// <param name="example">A command line that is worth trying.</param>
internal sealed class ExampleCommand(string name, string description, string example) : Command(name, description)
{
    /// <summary>A command line that is worth trying.</summary>
    public string Example => example;
}
