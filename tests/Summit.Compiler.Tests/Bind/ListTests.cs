using Summit.Compiler.Model;
using Summit.Compiler.Tests.Harness;
using static Summit.Compiler.Diagnostics.DiagnosticCatalogue;

namespace Summit.Compiler.Tests.Bind;

/// <summary>Lists keep every item of the YAML in order, or report the error in it.</summary>
public class ListTests
{
    private const string Talk = """
        [Record]
        public readonly partial struct Talk
        {
            [Key] public partial string Id { get; }
            [Field("tags", "keywords", "meta.labels")] public partial TextList Tags { get; }
            [Field("speakers", "hosts")] public partial RecordList<Speaker> Speakers { get; }
            [Field("links", "urls"), Keyed] public partial RecordList<Link> Links { get; }
            [Field("title", "name")] public partial string? Title { get; }
            [Field(KeepEmpty = true)] public partial TextList Lines { get; }
        }

        [Record]
        public readonly partial struct Link
        {
            [Parent] public partial Talk Talk { get; }
            [Key] public partial string Id { get; }
            [Value] public partial string Target { get; }
        }

        [Record]
        public readonly partial struct Speaker
        {
            [Key] public partial string Id { get; }
        }
        """;

    [Theory]
    [InlineData("tags: [a, b]\nkeywords: [c]", "Tags", "a, b, c")]
    [InlineData("keywords: c\ntags: [a, b]", "Tags", "a, b, c")]
    [InlineData("meta: {labels: [d]}\nkeywords: [c]\ntags: a", "Tags", "a, c, d")]
    [InlineData("tags: []\nkeywords: [c]", "Tags", "c")]
    [InlineData("tags: ~\nkeywords: [c]", "Tags", "c")]
    [InlineData("hosts: [ada]\nspeakers: john", "Speakers", "john, ada")]
    [InlineData("links: {a: x}\nurls: {b: y}", "Links", "a, b")]
    [InlineData("title: x\nname: y", "Title", "x")]
    [InlineData("name: y", "Title", "y")]
    [InlineData("lines: ['', one, '']", "Lines", ", one, ")]
    [InlineData("lines: ''", "Lines", "")]
    public void A_list_takes_the_items_of_all_its_paths(string yaml, string field, string value)
    {
        BoundCorpus bound = Corpus().With("talks/a.yaml", yaml + "\n").BindsWell();
        Assert.Equal(value, bound.Value("Talk", "a", field));
    }

    [Fact]
    public void Paths_that_give_the_same_record_are_reported() =>
        Corpus()
            .With("talks/a.yaml", "hosts: [⟦ada⟧]\nspeakers: [ada]\n")
            .Reports((DuplicateReference, "'ada' is in 'speakers' already; remove it here."));

    [Fact]
    public void Null_is_not_empty_text() =>
        Corpus()
            .With("talks/a.yaml", "lines: [one, ⟦~⟧, '']\n")
            .Reports(
                (
                    EmptyItem,
                    "'lines' has an item without a value; write one, or delete the item, or write '' for an empty text."
                )
            );

    [Theory]
    [InlineData("tags:\n  - ⟦~⟧\n  - one", "tags", ", or keep empty texts with [Field(KeepEmpty = true)]")]
    [InlineData("keywords:\n  - one\n  - ⟦null⟧", "tags", ", or keep empty texts with [Field(KeepEmpty = true)]")]
    [InlineData("speakers: [ada, ⟦''⟧]", "speakers", "")]
    public void An_item_without_a_value_is_reported(string yaml, string list, string end) =>
        Corpus()
            .With("talks/a.yaml", yaml + "\n")
            .Reports((EmptyItem, $"'{list}' has an item without a value; write one, or delete the item{end}."));

    private static TestCorpus Corpus() => LayoutCorpus.Of(Talk).With("speakers.yaml", "[{id: ada}, {id: john}]\n");
}
