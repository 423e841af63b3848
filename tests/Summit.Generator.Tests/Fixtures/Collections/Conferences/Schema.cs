using System;
using Summit;

namespace Collections.Conferences;

/// <summary>Conferences: a folder a series, in it a folder an event, and in that a file of its talks.</summary>
[Corpus("data"), IgnoreUnknown]
public static partial class Conferences
{
    [Files("*/series.yml")]
    public static partial Table<Series> Series { get; }

    [Files("{series}/{event}/event.yml")]
    public static partial Table<Event> Events { get; }

    [Files("{series}/{event}/videos.yml")]
    public static partial Table<Talk> Talks { get; }

    [Files("{series}/{event}/schedule.yml", At = "days")]
    public static partial Table<Day> Days { get; }

    [Files("speakers.yml")]
    public static partial Table<Speaker> Speakers { get; }

    [Files("topics.yml")]
    public static partial Table<Topic> Topics { get; }
}

[Record]
public readonly partial struct Series
{
    [Key]
    public partial string Id { get; }

    [Label]
    public partial string Name { get; }

    [Inverse(nameof(Event.Series))]
    public partial RecordSet<Event> Events { get; }
}

[Record]
public readonly partial struct Event
{
    [Key(Format = "{series}/{event}"), Field]
    public partial string Path { get; }

    [Field, Inherit]
    public partial Series Series { get; }

    [Label]
    public partial string Title { get; }
    public partial DateOnly? StartDate { get; }

    [Field("coordinates.latitude")]
    public partial double? Latitude { get; }

    [Inverse(nameof(Talk.Event))]
    public partial RecordSet<Talk> Talks { get; }
}

[Record]
public readonly partial struct Talk
{
    [Key(Format = "{series}/{event}/{Id}")]
    public partial string Id { get; }

    [Field, Reference(Format = "{series}/{event}")]
    public partial Event Event { get; }

    [Label, Search]
    public partial string Title { get; }

    [Order, Inherit]
    public partial DateOnly Date { get; }

    [Time(Offset = "Z")]
    public partial DateTimeOffset? PublishedAt { get; }

    [Reference(By = nameof(Speaker.Name), Folded = true, Unresolved = UnresolvedReferenceBehavior.Stub)]
    public partial RecordList<Speaker> Speakers { get; }

    [Field("talks"), Reference(InPlace = true)]
    public partial RecordList<Talk> Parts { get; }
}

[Record]
public readonly partial struct Speaker
{
    [Key(Format = "{Name:slug}"), Field("slug")]
    public partial string Slug { get; }

    [Label]
    public partial string Name { get; }

    [Alias, Field("aliases.name")]
    public partial TextList OtherNames { get; }

    [Inverse(nameof(Talk.Speakers))]
    public partial RecordSet<Talk> Talks { get; }
}

[Record]
public readonly partial struct Topic
{
    [Key(Duplicates = DuplicateKeyBehavior.Drop), Value]
    public partial string Name { get; }
}

[Record]
public readonly partial struct Day
{
    [Field, Reference(Format = "{series}/{event}")]
    public partial Event Event { get; }
    public partial DateOnly Date { get; }

    [Field("grid.items")]
    public partial RecordList<Slot> Slots { get; }
}

[Record]
public readonly partial struct Slot
{
    [Parent]
    public partial Day Day { get; }

    [Value]
    public partial string Title { get; }
}
