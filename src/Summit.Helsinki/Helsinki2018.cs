namespace Summit.Helsinki;

/// <summary>
/// The summit of Vladimir Putin and Donald Trump in Helsinki on 16 July 2018, as a live blog and a pre-summit article
/// reported it. Curated from the two documents in our own words; see <c>corpus/README.md</c> for the rules.
/// </summary>
[Corpus("../../corpus", Language = Language.English, CheckText = true)]
public static partial class Helsinki2018
{
    /// <summary>The documents that the corpus is curated from.</summary>
    public static partial Table<Source> Sources { get; }

    /// <summary>Every post of the live blog and every statement of the article, in order of publication.</summary>
    public static partial Table<Entry> Entries { get; }

    /// <summary>What is said inside the entries, in the order of the entries.</summary>
    public static partial Table<Utterance> Utterances { get; }

    /// <summary>The pictures and videos of the entries.</summary>
    public static partial Table<Medium> Media { get; }

    /// <summary>Everybody who speaks or is spoken of.</summary>
    public static partial Table<Speaker> Speakers { get; }

    /// <summary>The posts that the speakers held in June and July 2018.</summary>
    public static partial Table<Membership> Memberships { get; }

    /// <summary>What the entries are about, as a tree.</summary>
    public static partial Table<Topic> Topics { get; }

    /// <summary>Where things happened.</summary>
    public static partial Table<Place> Places { get; }

    /// <summary>What happened, with planned and actual times.</summary>
    public static partial Table<Event> Events { get; }
}
