namespace Summit.Helsinki;

/// <summary>Something that happened, with planned and actual times as the sources give them (schema.org).</summary>
[Record, Referenced]
public readonly partial struct Event
{
    /// <summary>The id, such as <c>one-on-one-talks</c>.</summary>
    [Key, Pattern("[a-z0-9]+(-[a-z0-9]+)*")]
    public partial string Id { get; }

    /// <summary>The name.</summary>
    [Label, Distinct]
    public partial string Name { get; }

    /// <summary>What happened.</summary>
    [Summary]
    public partial string Summary { get; }

    /// <summary>The event that it is part of.</summary>
    [Hierarchy]
    public partial Event? PartOf { get; }

    /// <summary>Where it took place.</summary>
    public partial Place? Place { get; }

    /// <summary>The first day.</summary>
    [Before(nameof(LastDate))]
    public partial DateOnly Date { get; }

    /// <summary>The last day, for an event of several days.</summary>
    public partial DateOnly? LastDate { get; }

    /// <summary>When it was to start.</summary>
    public partial DateTimeOffset? PlannedStart { get; }

    /// <summary>When it started, as far as the sources tell.</summary>
    [Before(nameof(End))]
    public partial DateTimeOffset? Start { get; }

    /// <summary>When it ended, as far as the sources tell.</summary>
    public partial DateTimeOffset? End { get; }

    /// <summary>How long it was to last.</summary>
    public partial TimeSpan? PlannedDuration { get; }

    /// <summary>Who took part.</summary>
    public partial RecordList<Speaker> Participants { get; }

    /// <summary>The events that are part of it.</summary>
    [Inverse(nameof(PartOf))]
    public partial RecordSet<Event> Parts { get; }

    /// <summary>The entries that report it or refer to it.</summary>
    [Inverse(nameof(Entry.Events))]
    public partial RecordSet<Entry> Entries { get; }
}
