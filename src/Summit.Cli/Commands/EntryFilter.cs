using Summit.Helsinki;

namespace Summit.Cli.Commands;

/// <summary>A filter of entries. An entry must satisfy every condition.</summary>
internal sealed class EntryFilter
{
    /// <summary>Speakers; an entry must have all of them.</summary>
    public required IReadOnlyList<Speaker> Speakers { get; init; }

    /// <summary>Topics; an entry must be about each of them or about one of its narrower topics.</summary>
    public required IReadOnlyList<Topic> Topics { get; init; }

    /// <summary>The earliest time of publication, inclusive; null for any.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>The latest time of publication, exclusive; null for any.</summary>
    public DateTimeOffset? To { get; init; }

    /// <summary>The document that contains the entry; null for any.</summary>
    public Source? Source { get; init; }

    /// <summary>The kind of the entry; null for any.</summary>
    public EntryKind? Kind { get; init; }

    /// <summary>Returns the matching entries in order of publication.</summary>
    public IReadOnlyList<Entry> Apply()
    {
        RecordSet<Entry> entries = Helsinki2018.Entries.Between(
            From ?? DateTimeOffset.MinValue,
            To ?? DateTimeOffset.MaxValue
        );
        foreach (Speaker speaker in Speakers)
            entries &= speaker.Entries;
        foreach (Topic topic in Topics)
            entries &= topic.AllEntries;
        if (Source is { } source)
            entries &= source.Entries;
        return Kind is { } kind ? OfKind(entries, kind) : entries.ToArray();
    }

    /// <summary>Filters by kind, entry by entry: the field has no index.</summary>
    private static List<Entry> OfKind(in RecordSet<Entry> entries, EntryKind kind)
    {
        var chosen = new List<Entry>();
        foreach (Entry entry in entries)
        {
            if (entry.Kind == kind)
                chosen.Add(entry);
        }

        return chosen;
    }
}
