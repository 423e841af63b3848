using Summit.Helsinki;

namespace Summit.Cli.Commands;

/// <summary>What entries are wanted. They must satisfy all of it.</summary>
internal sealed class EntryFilter
{
    /// <summary>Speakers who must all be in an entry.</summary>
    public required IReadOnlyList<Speaker> Speakers { get; init; }

    /// <summary>Topics that an entry must be about, all of them, or about narrower ones.</summary>
    public required IReadOnlyList<Topic> Topics { get; init; }

    /// <summary>The earliest time of publication; null for any.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>The time of publication that is too late; null for none.</summary>
    public DateTimeOffset? To { get; init; }

    /// <summary>The document that an entry must come from; null for any.</summary>
    public Source? Source { get; init; }

    /// <summary>The kind that an entry must be of; null for any.</summary>
    public EntryKind? Kind { get; init; }

    /// <summary>The entries that satisfy it, in order of publication.</summary>
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

    /// <summary>A corpus has no sets of the members of an enum, so the kind is looked at entry by entry.</summary>
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
