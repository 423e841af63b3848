namespace Summit.Cli.Corpora;

/// <summary>
/// A newsroom with terms of schema.org and SKOS: coverage, quotations, people, events, venues and topics.
/// </summary>
[Corpus(
    "newsroom",
    Language = Language.English,
    License = "https://creativecommons.org/licenses/by/4.0/",
    Attribution = "The \"Harbour\" newsroom"
)]
[Vocabulary("schema", "https://schema.org/")]
[Vocabulary("skos", "http://www.w3.org/2004/02/skos/core#")]
[Vocabulary("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#")]
[Vocabulary("xsd", "http://www.w3.org/2001/XMLSchema#")]
public static partial class Newsroom
{
    public static partial Table<Coverage> Coverages { get; }

    public static partial Table<Update> Updates { get; }

    public static partial Table<Quote> Quotes { get; }

    public static partial Table<Voice> Voices { get; }

    public static partial Table<Subject> Subjects { get; }

    public static partial Table<SubjectName> SubjectNames { get; }

    public static partial Table<Occasion> Occasions { get; }

    public static partial Table<Spot> Spots { get; }

    public static partial Table<Role> Roles { get; }
}

[Record]
public readonly partial struct Coverage
{
    [Key]
    public partial string Id { get; }

    [Term("rdf:type")]
    public partial CoverageKind Kind { get; }

    [Label, Term("schema:headline", Language = "en")]
    public partial string Title { get; }

    [Term("schema:datePublished")]
    public partial DateTimeOffset Published { get; }

    [Uri, Term("schema:url")]
    public partial string? Address { get; }

    [Term("schema:inLanguage")]
    public partial string Language { get; }

    [Inverse(nameof(Update.Coverage))]
    [Term("schema:liveBlogUpdate", On = "schema:LiveBlogPosting"), Term("schema:hasPart", On = "schema:NewsArticle")]
    public partial RecordSet<Update> Updates { get; }
}

public enum CoverageKind
{
    [Term("schema:LiveBlogPosting")]
    LiveBlog,

    [Term("schema:NewsArticle")]
    Article,
}

[Record, Term("schema:BlogPosting")]
public readonly partial struct Update
{
    [Key]
    public partial string Id { get; }

    [Order, Term("schema:datePublished")]
    public partial DateTimeOffset Published { get; }

    [Term("schema:isPartOf")]
    public partial Coverage Coverage { get; }

    [Label, Search, Term("schema:headline", Language = "en")]
    public partial string Headline { get; }

    [Term("schema:abstract", Language = "en")]
    public partial string? Summary { get; }

    [Term("schema:about")]
    public partial RecordList<Subject> Subjects { get; }

    [Term("schema:mentions")]
    public partial RecordList<Occasion> Occasions { get; }

    [Term("schema:hasPart")]
    public partial RecordList<Quote> Quotes { get; }

    [Term("schema:isAccessibleForFree")]
    public partial bool Free { get; }

    [Term("schema:position")]
    public partial int Position { get; }
}

[Record, Term("schema:Quotation")]
public readonly partial struct Quote
{
    [Key]
    public partial string Id { get; }

    [Parent, Term("schema:isPartOf")]
    public partial Update Update { get; }

    [Term("schema:spokenByCharacter"), Term("schema:creator")]
    public partial Voice Voice { get; }

    [Label, Term("schema:text", Language = "en")]
    public partial string Text { get; }

    [Term("schema:parentItem")]
    public partial Quote? Answers { get; }

    [Term("schema:dateCreated", PrecisionField = nameof(SaidPrecision), ApproximateField = nameof(SaidAround))]
    public partial DateOnly? Said { get; }

    public partial Precision SaidPrecision { get; }

    public partial bool? SaidAround { get; }
}

public enum Precision
{
    [Term("xsd:date")]
    Day,

    [Term("xsd:gYearMonth")]
    Month,

    [Term("xsd:gYear")]
    Year,

    Unknown,
}

[Record]
public readonly partial struct Voice
{
    [Key]
    public partial string Id { get; }

    [Term("rdf:type")]
    public partial VoiceKind Kind { get; }

    [Label, Term("schema:name")]
    public partial string Name { get; }

    [Alias, Term("schema:alternateName")]
    public partial TextList OtherNames { get; }

    [Term("schema:sameAs", Iri = "http://www.wikidata.org/entity/{value}")]
    public partial string? Wikidata { get; }

    [Term("schema:hasOccupation")]
    public partial RecordList<Role> Roles { get; }

    [Inverse(nameof(Quote.Voice))]
    public partial RecordSet<Quote> Quotes { get; }
}

public enum VoiceKind
{
    [Term("schema:Person")]
    Person,

    [Term("schema:Organization")]
    Body,
}

/// <summary>A post that a voice holds: a JSON-LD node without a key.</summary>
[Record, Term("schema:Role")]
public readonly partial struct Role
{
    [Parent]
    public partial Voice Voice { get; }

    [Label, Term("schema:roleName")]
    public partial string Post { get; }
}

[Record, Term("skos:Concept")]
public readonly partial struct Subject
{
    [Key]
    public partial string Id { get; }

    [Label, Term("skos:prefLabel", Language = "en")]
    public partial string Label { get; }

    [Alias, Term("skos:altLabel", Language = "en")]
    public partial TextList AltLabels { get; }

    [Term("skos:scopeNote", Language = "en")]
    public partial string? ScopeNote { get; }

    [Hierarchy, Term("skos:broader")]
    public partial RecordList<Subject> Broader { get; }

    [Inverse(nameof(Broader)), Term("skos:narrower")]
    public partial RecordSet<Subject> Narrower { get; }

    [Symmetric, Term("skos:related")]
    public partial RecordList<Subject> Related { get; }

    [Term("skos:exactMatch", Iri = "{value}")]
    public partial TextList ExactMatch { get; }

    public partial RecordList<SubjectName> Names { get; }

    [Inverse(nameof(Update.Subjects), Transitive = true)]
    public partial RecordSet<Update> AllUpdates { get; }
}

/// <summary>A label in another language, which describes the subject that it is nested in.</summary>
[Record]
public readonly partial struct SubjectName
{
    [Parent]
    public partial Subject Subject { get; }

    public partial string Language { get; }

    [Term("skos:prefLabel", LanguageField = nameof(Language))]
    public partial string Label { get; }
}

[Record, Term("schema:Event")]
public readonly partial struct Occasion
{
    [Key]
    public partial string Id { get; }

    [Label, Term("schema:name", Language = "en")]
    public partial string Name { get; }

    [Term("schema:startDate")]
    public partial DateOnly Start { get; }

    [Term("schema:duration")]
    public partial TimeSpan? Lasted { get; }

    [Term("schema:location")]
    public partial Spot Spot { get; }

    [Hierarchy, Term("schema:superEvent")]
    public partial Occasion? PartOf { get; }
}

[Record, Term("schema:Place")]
public readonly partial struct Spot
{
    [Key]
    public partial string Id { get; }

    [Label, Term("schema:name")]
    public partial string Name { get; }
}
