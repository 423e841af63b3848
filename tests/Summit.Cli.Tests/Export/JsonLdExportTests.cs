using Summit.Cli.Corpora;
using Summit.Cli.Tests.Harness;
using Summit.Cli.Usage;
using static Summit.Cli.Tests.Harness.LinkedData;

namespace Summit.Cli.Tests.Export;

/// <summary>Compares the triples of the exported JSON-LD with a corpus that declares its terms.</summary>
public sealed class JsonLdExportTests : IDisposable
{
    private const string Base = "https://example.org/harbour/";

    private readonly TemporaryFolder _folder = new();

    /// <summary>The required properties of every node of a class, as in a SHACL shape.</summary>
    public static TheoryData<string, string, int> Shapes =>
        new()
        {
            {
                SchemaOrg + "LiveBlogPosting",
                $"{SchemaOrg}headline {SchemaOrg}datePublished {SchemaOrg}liveBlogUpdate",
                1
            },
            { SchemaOrg + "NewsArticle", $"{SchemaOrg}headline {SchemaOrg}datePublished {SchemaOrg}hasPart", 1 },
            {
                SchemaOrg + "BlogPosting",
                $"{SchemaOrg}headline {SchemaOrg}datePublished {SchemaOrg}isPartOf {SchemaOrg}about",
                3
            },
            {
                SchemaOrg + "Quotation",
                $"{SchemaOrg}text {SchemaOrg}spokenByCharacter {SchemaOrg}creator {SchemaOrg}isPartOf",
                4
            },
            {
                SchemaOrg + "Person",
                $"{SchemaOrg}name {SchemaOrg}alternateName {SchemaOrg}sameAs {SchemaOrg}hasOccupation",
                1
            },
            { SchemaOrg + "Organization", $"{SchemaOrg}name", 1 },
            { SchemaOrg + "Role", $"{SchemaOrg}roleName", 2 },
            { SchemaOrg + "Event", $"{SchemaOrg}name {SchemaOrg}startDate {SchemaOrg}location", 2 },
            { SchemaOrg + "Place", $"{SchemaOrg}name", 1 },
            {
                SchemaOrg + "Dataset",
                $"{SchemaOrg}name {SchemaOrg}license {SchemaOrg}creditText {SchemaOrg}inLanguage",
                1
            },
            { Skos + "Concept", $"{Skos}prefLabel {Skos}inScheme", 6 },
            { Skos + "ConceptScheme", $"{Skos}hasTopConcept http://purl.org/dc/terms/title", 1 },
        };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Every_node_of_a_class_has_the_properties_of_the_class(string type, string properties, int count)
    {
        LinkedData data = Export("--base", Base);

        data.AssertShape(type, properties.Split(' '), count);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(Base)]
    [InlineData("urn:example:harbour#")]
    public void Every_reference_leads_to_a_node_of_the_document(string? start)
    {
        LinkedData data = Export(start is null ? [] : ["--base", start]);

        start ??= "urn:summit:newsroom:";
        Assert.True(data.References(start).Length > 40, $"{data.References(start).Length} references");
        data.AssertIsClosed(start);
    }

    [Fact]
    public void Every_record_with_a_class_is_a_node()
    {
        LinkedData data = Export("--base", Base);

        Assert.Equal(
            2 // corpus and scheme
                + Newsroom.Coverages.Count
                + Newsroom.Updates.Count
                + Newsroom.Quotes.Count
                + Newsroom.Voices.Count
                + Newsroom.Subjects.Count
                + Newsroom.Occasions.Count
                + Newsroom.Spots.Count
                + Newsroom.Roles.Count,
            data.Nodes.Count
        );
    }

    [Fact]
    public void Keys_are_escaped_in_iris()
    {
        LinkedData data = Export("--base", Base);

        Assert.Contains(Base + "voices/aino-h%C3%A4ll%C3%A4", data.Nodes);
        Assert.Contains(Base + "subjects/strike%20law", data.Nodes);
        Assert.Contains(Base + "updates/preview/1", data.Nodes);
        Assert.Contains(Base + "quotes/live-0930/2", data.Nodes);
    }

    [Fact]
    public void Topics_form_a_scheme_with_broader_concepts_and_labels_in_several_languages()
    {
        LinkedData data = Export("--base", Base);

        string harbours = Base + "subjects/harbours";
        Assert.Equal(
            ["\"Harbours\"@en", "\"Satamat\"@fi", "\"Порты\"@ru"],
            data.Values(harbours, Skos + "prefLabel").Order(StringComparer.Ordinal)
        );
        Assert.Equal(["\"ports\"@en", "\"havens\"@en"], data.Values(harbours, Skos + "altLabel"));
        Assert.Equal(
            ["<http://www.wikidata.org/entity/Q44782>", "<https://example.org/a/b#c>"],
            data.Values(harbours, Skos + "exactMatch")
        );
        Assert.Equal(
            [$"<{Base}subjects/strikes>", $"<{Base}subjects/harbours>"],
            data.Values(Base + "subjects/pilot-strikes", Skos + "broader")
        );
        Assert.Equal(
            [$"<{Base}subjects/law>", $"<{Base}subjects/work>"],
            data.Values(Base + "subjects", Skos + "hasTopConcept")
        );
        Assert.Equal([$"<{Base}subjects/law>"], data.Values(harbours, Skos + "related"));
        Assert.Equal([$"<{Base}subjects/harbours>"], data.Values(Base + "subjects/law", Skos + "related"));
    }

    [Fact]
    public void Dates_have_the_known_precision()
    {
        LinkedData data = Export("--base", Base);

        Assert.Equal([$"\"2020-05-01\"^^{Xsd}date"], Said("live-0930/1"));
        Assert.Equal([$"\"2019-04\"^^{Xsd}gYearMonth"], Said("live-0930/2"));
        Assert.Equal(["\"2019~\"^^http://id.loc.gov/datatypes/edtf/EDTF"], Said("live-0930/3"));
        Assert.Empty(Said("preview/1/1"));
        Assert.Equal(
            [$"\"2020-04-30T15:00:00Z\"^^{Xsd}dateTime"],
            data.Values(Base + "coverages/preview", SchemaOrg + "datePublished")
        );
        Assert.Equal([$"\"PT1H30M\"^^{Xsd}duration"], data.Values(Base + "occasions/talks", SchemaOrg + "duration"));

        string[] Said(string quote) => data.Values($"{Base}quotes/{quote}", SchemaOrg + "dateCreated");
    }

    [Fact]
    public void External_things_are_IRIs_and_texts_are_unchanged()
    {
        LinkedData data = Export("--base", Base);

        string aino = Base + "voices/aino-h%C3%A4ll%C3%A4";
        Assert.Equal(["<http://www.wikidata.org/entity/Q1>"], data.Values(aino, SchemaOrg + "sameAs"));
        Assert.Equal(["\"Hällä\"", "\"Айно Хялля\""], data.Values(aino, SchemaOrg + "alternateName"));
        Assert.Equal(
            ["\"The law is the law </script>.\"@en"],
            data.Values(Base + "quotes/live-0930/1", SchemaOrg + "text")
        );
        Assert.Equal(
            ["\"We will not sail.\nNot one of us.\"@en"],
            data.Values(Base + "quotes/preview/1/1", SchemaOrg + "text")
        );
        Assert.Equal(
            ["\"The pilots' strike, \"live\"\"@en"],
            data.Values(Base + "coverages/live", SchemaOrg + "headline")
        );
        Assert.Equal(
            ["<https://creativecommons.org/licenses/by/4.0/>"],
            data.Values(Base + "dataset", SchemaOrg + "license")
        );
        Assert.Equal(["\"The \"Harbour\" newsroom\""], data.Values(Base + "dataset", SchemaOrg + "creditText"));
        Assert.Equal(
            [$"\"false\"^^{Xsd}boolean"],
            data.Values(Base + "updates/live-0800", SchemaOrg + "isAccessibleForFree")
        );
        Assert.Equal([$"\"2\"^^{Xsd}integer"], data.Values(Base + "updates/live-0930", SchemaOrg + "position"));
    }

    [Fact]
    public void Properties_are_added_only_to_nodes_of_their_class()
    {
        LinkedData data = Export("--base", Base);

        Assert.Empty(data.Values(Base + "coverages/live", SchemaOrg + "hasPart"));
        Assert.Empty(data.Values(Base + "coverages/preview", SchemaOrg + "liveBlogUpdate"));
        Assert.Equal(
            [$"<{Base}updates/live-0800>", $"<{Base}updates/live-0930>"],
            data.Values(Base + "coverages/live", SchemaOrg + "liveBlogUpdate")
        );
    }

    [Fact]
    public void The_export_is_deterministic()
    {
        Export();
        byte[] first = File.ReadAllBytes(_folder.File("data.jsonld"));

        Export();

        Assert.Equal(first, File.ReadAllBytes(_folder.File("data.jsonld")));
    }

    [Fact]
    public void The_error_for_a_corpus_without_terms_names_the_missing_attributes()
    {
        ToolRun run = ToolRun.Piped("export", "jsonld", _folder.File("data.jsonld"), "--corpus", Compiled.Library);

        Assert.Equal(
            "summit: The corpus Library does not say what its records are in public vocabularies: add [Vocabulary(\"schema\", \"https://schema.org/\")] to it and [Term(\"schema:…\")] to its record types, such as [Term(\"schema:Person\")]. See 'summit export --help'.\n",
            run.Error
        );
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    [Theory]
    [InlineData(
        "jsonld",
        "harbour",
        "'harbour' is not the start of absolute IRIs: write one that ends with '/', '#' or ':', such as 'https://example.org/corpus/'."
    )]
    [InlineData(
        "jsonld",
        "https://example.org/a",
        "'https://example.org/a' is not the start of absolute IRIs: write one that ends with '/', '#' or ':', such as 'https://example.org/corpus/'."
    )]
    [InlineData(
        "jsonld",
        "https://example.org/a b/",
        "'https://example.org/a b/' is not the start of absolute IRIs: write one that ends with '/', '#' or ':', such as 'https://example.org/corpus/'."
    )]
    [InlineData("json", Base, "'--base' is the start of the IRIs of jsonld: no other format has IRIs.")]
    public void An_invalid_base_is_refused(string format, string start, string sentence)
    {
        ToolRun run = ToolRun.Piped(
            "export",
            format,
            _folder.File("data"),
            "--base",
            start,
            "--corpus",
            Compiled.Newsroom
        );

        Assert.Equal($"summit: {sentence} See 'summit export --help'.\n", run.Error);
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    public void Dispose() => _folder.Dispose();

    private LinkedData Export(params string[] options)
    {
        string path = _folder.File("data.jsonld");
        ToolRun run = ToolRun.Piped(["export", "jsonld", path, "--force", "--corpus", Compiled.Newsroom, .. options]);
        Assert.Equal("", run.Error);
        return new LinkedData(File.ReadAllText(path));
    }
}
