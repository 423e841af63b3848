using Summit.Cli.Corpora;
using Summit.Helsinki;

namespace Summit.Cli.Tests.Harness;

/// <summary>Assemblies to name with <c>--corpus</c>.</summary>
internal static class Compiled
{
    /// <summary>The assembly of the Helsinki corpus.</summary>
    public static string Helsinki => typeof(Helsinki2018).Assembly.Location;

    /// <summary>The assembly that has several corpora.</summary>
    public static string Corpora => typeof(Library).Assembly.Location;

    /// <summary>The library in it.</summary>
    public static string Library => $"{Corpora}#{nameof(Summit.Cli.Corpora.Library)}";

    /// <summary>The fair in it, of which nothing is searched.</summary>
    public static string Fair => $"{Corpora}#{nameof(Summit.Cli.Corpora.Fair)}";

    /// <summary>The newsroom in it, which says what it is in public vocabularies.</summary>
    public static string Newsroom => $"{Corpora}#{nameof(Summit.Cli.Corpora.Newsroom)}";
}
