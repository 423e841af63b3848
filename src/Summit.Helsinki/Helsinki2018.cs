namespace Summit.Helsinki;

/// <summary>
/// The corpus of the summit between Vladimir Putin and Donald Trump in Helsinki on 16 July 2018. It covers a live blog
/// and an article published before the summit, in words written for this corpus. The data is licensed under CC BY 4.0;
/// <c>corpus/README.md</c> describes the rules of curation.
/// </summary>
[Corpus(
    "../../corpus",
    Language = Language.English,
    CheckText = true,
    License = "https://creativecommons.org/licenses/by/4.0/",
    Attribution = "The Helsinki corpus of the Summit contributors"
)]
[Vocabulary("schema", "https://schema.org/")]
[Vocabulary("skos", "http://www.w3.org/2004/02/skos/core#")]
[Vocabulary("dcterms", "http://purl.org/dc/terms/")]
[Vocabulary("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#")]
[Vocabulary("xsd", "http://www.w3.org/2001/XMLSchema#")]
public static partial class Helsinki2018
{
    /// <summary>The documents that the corpus covers.</summary>
    public static partial Table<Source> Sources { get; }

    /// <summary>The related stories that the pages of the documents link to.</summary>
    public static partial Table<RelatedStory> RelatedStories { get; }

    /// <summary>The posts of the live blog and the statements of the article, in order of publication.</summary>
    public static partial Table<Entry> Entries { get; }

    /// <summary>The utterances in the entries, in the order of the entries.</summary>
    public static partial Table<Utterance> Utterances { get; }

    /// <summary>The further appearances of utterances, in other entries or other paragraphs.</summary>
    public static partial Table<Appearance> Appearances { get; }

    /// <summary>The pictures and videos of the entries.</summary>
    public static partial Table<Medium> Media { get; }

    /// <summary>The persons and organisations that speak or are mentioned.</summary>
    public static partial Table<Speaker> Speakers { get; }

    /// <summary>The posts and seats that the speakers held in June and July 2018.</summary>
    public static partial Table<Membership> Memberships { get; }

    /// <summary>The organisations in which the speakers held posts or seats.</summary>
    public static partial Table<Organisation> Organisations { get; }

    /// <summary>The topics of the entries and utterances, arranged in a hierarchy.</summary>
    public static partial Table<Topic> Topics { get; }

    /// <summary>The labels of the topics in other languages.</summary>
    public static partial Table<TopicTranslation> TopicTranslations { get; }

    /// <summary>The concept schemes that the topics belong to.</summary>
    public static partial Table<ConceptScheme> ConceptSchemes { get; }

    /// <summary>The places of entries and events, and the constituencies of seats.</summary>
    public static partial Table<Place> Places { get; }

    /// <summary>The events that the entries report or refer to, with planned and actual times.</summary>
    public static partial Table<Event> Events { get; }
}
