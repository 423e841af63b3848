using Summit.Cli.Corpora;
using Summit.Helsinki;

namespace Summit.Cli.Tests.Harness;

/// <summary>Values of the option <c>--corpus</c>.</summary>
internal static class Compiled
{
    /// <summary>The assembly of the Helsinki corpus.</summary>
    public static string Helsinki => typeof(Helsinki2018).Assembly.Location;

    /// <summary>The assembly with several corpora.</summary>
    public static string Corpora => typeof(Library).Assembly.Location;

    /// <summary>The corpus of a library.</summary>
    public static string Library => $"{Corpora}#{nameof(Summit.Cli.Corpora.Library)}";

    /// <summary>The corpus of a fair, without searched fields.</summary>
    public static string Fair => $"{Corpora}#{nameof(Summit.Cli.Corpora.Fair)}";

    /// <summary>A corpus whose texts and keys would control a terminal.</summary>
    public static string Haunted => $"{Corpora}#{nameof(Summit.Cli.Corpora.Haunted)}";

    /// <summary>The corpus of a newsroom, with terms of public vocabularies.</summary>
    public static string Newsroom => $"{Corpora}#{nameof(Summit.Cli.Corpora.Newsroom)}";

    /// <summary>The corpus of a port, with several timelines and hierarchies.</summary>
    public static string Port => $"{Corpora}#{nameof(Summit.Cli.Corpora.Port)}";

    /// <summary>A corpus of names that collide and of extreme values.</summary>
    public static string Odd => $"{Corpora}#{nameof(Summit.Cli.Corpora.Odd)}";

    /// <summary>A corpus with a text that contains U+0000.</summary>
    public static string Zero => $"{Corpora}#{nameof(Summit.Cli.Corpora.Zero)}";

    /// <summary>A corpus of notices in several languages and scripts.</summary>
    public static string Board => $"{Corpora}#{nameof(Summit.Cli.Corpora.Board)}";

    /// <summary>A corpus with long keys.</summary>
    public static string Lengthy => $"{Corpora}#{nameof(Summit.Cli.Corpora.Lengthy)}";
}
