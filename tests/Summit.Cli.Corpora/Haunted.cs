namespace Summit.Cli.Corpora;

/// <summary>A corpus whose texts and keys would control a terminal: escapes, other controls, changes of direction.</summary>
[Corpus("haunted", Attribution = "\u202Enobody")]
public static partial class Haunted
{
    public static partial Table<Ghost> Ghosts { get; }

    /// <summary>Records among values that are no records, which the condition skips.</summary>
    [Files("languages.yaml", At = "{code}", Where = "name")]
    public static partial Table<Tongue> Tongues { get; }
}

[Record(WellKnown = false)]
public readonly partial struct Tongue
{
    [Key(Format = "{code}")]
    public partial string Code { get; }

    public partial string Name { get; }
}

[Record(WellKnown = false)]
public readonly partial struct Ghost
{
    [Key]
    public partial string Id { get; }

    [Label, Search]
    public partial string Name { get; }

    [Search]
    public partial string Story { get; }

    public partial TextList Notes { get; }

    public partial RecordList<Ghost> Friends { get; }

    public partial RecordList<Sighting> Sightings { get; }
}

[Record]
public readonly partial struct Sighting
{
    [Parent]
    public partial Ghost Ghost { get; }

    [Search]
    public partial string Text { get; }

    public partial Ghost? Witness { get; }
}
