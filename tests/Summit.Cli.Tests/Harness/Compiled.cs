using Summit.Cli.Corpora;

namespace Summit.Cli.Tests.Harness;

/// <summary>Assemblies to name with <c>--corpus</c>.</summary>
internal static class Compiled
{
    /// <summary>The assembly that has two corpora.</summary>
    public static string Corpora => typeof(Library).Assembly.Location;

    /// <summary>The library in it.</summary>
    public static string Library => $"{Corpora}#{nameof(Summit.Cli.Corpora.Library)}";

    /// <summary>The fair in it, of which nothing is searched.</summary>
    public static string Fair => $"{Corpora}#{nameof(Summit.Cli.Corpora.Fair)}";
}
