using Summit.Cli.Tests.Harness;
using Summit.Helsinki;
using static Summit.Cli.Tests.Harness.LinkedData;

namespace Summit.Cli.Tests.Export;

/// <summary>The JSON-LD of the Helsinki corpus, as the triples that it stands for.</summary>
public sealed class HelsinkiJsonLdTests : IDisposable
{
    private const string Start = "urn:summit:helsinki2018:";
    private const string Dct = "http://purl.org/dc/terms/";

    private readonly TemporaryFolder _folder = new();

    /// <summary>The properties of every node of a class, as a SHACL shape would list them, and the count of
    /// nodes.</summary>
    public static TheoryData<string, string[], int> Shapes =>
        new()
        {
            {
                "LiveBlogPosting",
                [
                    "headline",
                    "publisher",
                    "inLanguage",
                    "datePublished",
                    "coverageStartTime",
                    "coverageEndTime",
                    "liveBlogUpdate",
                    "copyrightNotice",
                ],
                1
            },
            {
                "NewsArticle",
                ["headline", "publisher", "author", "inLanguage", "datePublished", "hasPart", "copyrightNotice"],
                1
            },
            { "BlogPosting", ["headline", "datePublished", "isPartOf", "position", "about"], 56 },
            { "Claim", ["headline", "abstract", "datePublished", "isPartOf", "position", "about"], 33 },
            { "Quotation", ["text", "spokenByCharacter", "creator", "isPartOf", "about"], 148 },
            { "ImageObject", ["caption", "isPartOf"], 5 },
            { "VideoObject", ["caption", "isPartOf"], 4 },
            { "Person", ["name", "description"], 24 },
            { "OrganizationRole", ["roleName", "memberOf"], 23 },
            { "Organization", ["name", "description"], 20 + 23 },
            { "Event", ["name", "description", "startDate"], 37 },
            { "Place", ["name", "description"], 23 },
            { "CreativeWork", ["name"], Helsinki2018.RelatedStories.Count },
            { "Dataset", ["name", "license", "creditText", "inLanguage"], 1 },
        };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Every_node_of_a_class_has_the_properties_of_the_class(string type, string[] properties, int count) =>
        Export().AssertShape(SchemaOrg + type, [.. properties.Select(property => SchemaOrg + property)], count);

    [Fact]
    public void The_topics_are_concepts_of_the_scheme_of_the_corpus()
    {
        LinkedData data = Export();

        data.AssertShape(Skos + "Concept", [Skos + "prefLabel", Skos + "inScheme", Skos + "scopeNote"], 60);
        data.AssertShape(
            Skos + "ConceptScheme",
            [Skos + "hasTopConcept", Dct + "title", Dct + "description", Dct + "language", Dct + "license"],
            1
        );
        string scheme = Start + "concept-schemes/helsinki-topics";
        Assert.Equal(11, data.Values(scheme, Skos + "hasTopConcept").Length);
        Assert.All(data.OfClass(Skos + "Concept"), concept =>
        {
            Assert.Equal([$"<{scheme}>"], data.Values(concept, Skos + "inScheme"));
            Assert.Equal(
                data.Values(concept, Skos + "broader").Length == 0,
                data.Values(concept, Skos + "topConceptOf").Length == 1
            );
        });
    }

    [Fact]
    public void A_topic_with_several_broader_ones_has_all_of_them()
    {
        string[] broader = Export().Values(Start + "topics/gas-transit", Skos + "broader");

        Assert.Equal([$"<{Start}topics/ukraine>", $"<{Start}topics/energy>"], broader);
    }

    [Fact]
    public void A_topic_has_one_preferred_label_in_a_language_and_no_label_twice()
    {
        LinkedData data = Export();

        Assert.Equal(
            ["\"Crimea\"@en", "\"Крым\"@ru"],
            data.Values(Start + "topics/crimea", Skos + "prefLabel").Order(StringComparer.Ordinal)
        );
        Assert.All(data.OfClass(Skos + "Concept"), concept =>
        {
            string[] preferred = data.Values(concept, Skos + "prefLabel");
            string[] others = data.Values(concept, Skos + "altLabel");
            Assert.Distinct(preferred.Select(LanguageOf));
            Assert.Single(preferred, label => LanguageOf(label) == "en");
            Assert.Empty(others.Select(TextOf).Intersect(preferred.Select(TextOf)));
            Assert.All(others, label => Assert.DoesNotContain(label, character => character is >= 'А' and <= 'я'));
        });
    }

    [Fact]
    public void Every_reference_leads_to_a_node_of_the_document()
    {
        LinkedData data = Export();

        Assert.True(data.References(Start).Length > 1000, $"{data.References(Start).Length} references");
        data.AssertIsClosed(Start);
    }

    [Fact]
    public void Every_record_is_a_node_apart_from_appearances_and_translations() =>
        Assert.Equal(
            1 // The corpus.
                + Helsinki2018.Sources.Count
                + Helsinki2018.RelatedStories.Count
                + Helsinki2018.Entries.Count
                + Helsinki2018.Utterances.Count
                + Helsinki2018.Media.Count
                + Helsinki2018.Speakers.Count
                + Helsinki2018.Memberships.Count
                + Helsinki2018.Organisations.Count
                + Helsinki2018.Topics.Count
                + Helsinki2018.ConceptSchemes.Count
                + Helsinki2018.Places.Count
                + Helsinki2018.Events.Count,
            Export().Nodes.Count
        );

    [Fact]
    public void The_updates_of_the_live_blog_are_its_posts_and_each_is_part_of_it()
    {
        LinkedData data = Export();
        string blog = Start + "sources/live-blog";

        string[] updates = data.Values(blog, SchemaOrg + "liveBlogUpdate");
        Assert.Equal(
            data.OfClass(SchemaOrg + "BlogPosting").Order(StringComparer.Ordinal),
            updates.Select(update => update.Trim('<', '>')).Order(StringComparer.Ordinal)
        );
        Assert.All(updates, update =>
            Assert.Equal([$"<{blog}>"], data.Values(update.Trim('<', '>'), SchemaOrg + "isPartOf"))
        );
    }

    [Fact]
    public void A_quotation_is_part_of_every_entry_that_it_appears_in()
    {
        LinkedData data = Export();

        Assert.All(Helsinki2018.Utterances, utterance =>
            Assert.Equal(
                utterance
                    .AlsoIn.Select(appearance => appearance.Entry)
                    .Prepend(utterance.Entry)
                    .Distinct()
                    .Select(entry => $"<{Start}entries/{entry.Id}>"),
                data.Values($"{Start}utterances/{utterance.Id}", SchemaOrg + "isPartOf")
            )
        );
    }

    [Fact]
    public void A_quotation_has_a_date_only_as_far_as_it_is_known()
    {
        LinkedData data = Export();

        Assert.All(Helsinki2018.Utterances, utterance =>
        {
            string[] dates = data.Values($"{Start}utterances/{utterance.Id}", SchemaOrg + "dateCreated");
            if (utterance.SaidPrecision == DatePrecision.Unknown)
                Assert.Empty(dates);
            else
                Assert.Single(dates);
            if (utterance is { SaidPrecision: DatePrecision.Month, SaidCirca: not true })
                Assert.EndsWith("gYearMonth", dates[0], StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_person_is_linked_to_wikidata_and_to_the_posts_held()
    {
        LinkedData data = Export();
        string putin = Start + "speakers/vladimir-putin";

        Assert.Equal(["<http://www.wikidata.org/entity/Q7747>"], data.Values(putin, SchemaOrg + "sameAs"));
        string role = Assert.Single(data.Values(putin, SchemaOrg + "memberOf")).Trim('<', '>');
        Assert.Equal(
            [$"<{Start}organisations/{Speaker.VladimirPutin.Memberships[0].Organisation.Id}>"],
            data.Values(role, SchemaOrg + "memberOf")
        );
    }

    [Fact]
    public void The_corpus_states_its_licence() =>
        Assert.Equal(
            ["<https://creativecommons.org/licenses/by/4.0/>"],
            Export().Values(Start + "dataset", SchemaOrg + "license")
        );

    public void Dispose() => _folder.Dispose();

    private static string LanguageOf(string label) => label[(label.LastIndexOf('@') + 1)..];

    private static string TextOf(string label) => label[..label.LastIndexOf('@')];

    private LinkedData Export()
    {
        string path = _folder.File("data.jsonld");
        Assert.Equal("", ToolRun.Piped("export", "jsonld", path, "--corpus", Compiled.Helsinki).Error);
        return new LinkedData(File.ReadAllText(path));
    }
}
