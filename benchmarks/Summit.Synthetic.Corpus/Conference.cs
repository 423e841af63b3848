namespace Summit.Synthetic.Compiled;

/// <summary>A synthetic corpus of conference talks. Each assembly contains one size.</summary>
[Corpus(YamlFolder.Path)]
public static partial class Conference
{
    /// <summary>The talks, in the order of their start.</summary>
    public static partial Table<Talk> Talks { get; }

    /// <summary>The speakers.</summary>
    public static partial Table<Speaker> Speakers { get; }

    /// <summary>The topics, as a tree.</summary>
    public static partial Table<Topic> Topics { get; }

    /// <summary>The venues.</summary>
    public static partial Table<Venue> Venues { get; }
}
