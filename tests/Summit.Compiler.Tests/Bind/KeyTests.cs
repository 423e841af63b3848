using Summit.Compiler.Model;
using Summit.Compiler.Tests.Harness;
using static Summit.Compiler.Diagnostics.DiagnosticCatalogue;

namespace Summit.Compiler.Tests.Bind;

public class KeyTests
{
    [Theory]
    [InlineData("speakers/x.yaml", "name: n\n", "x")]
    [InlineData("speakers/2018/july/x.y.yaml", "- name: n\n", "x.y")]
    [InlineData("speakers/x.yaml", "name: n\nID: y\n", "y")]
    [InlineData("speakers.yaml", "- id: b\n  name: n\n- id: a\n  name: n\n", "a, b")]
    [InlineData("speakers.yaml", "id: b\nname: n\n---\n~\n---\nid: a\nname: n\n", "a, b")]
    [InlineData("SPEAKERS/x.yaml", "name: n\nid: 1\n", "1")]
    public void A_key_is_a_field_or_the_name_of_the_file(string path, string yaml, string keys) =>
        Assert.Equal(keys, new TestCorpus().With(path, yaml).BindsWell().Keys("Speaker"));

    [Fact]
    public void Keys_are_compared_letter_by_letter() =>
        Assert.Equal("A, a", new TestCorpus().With("topics.yaml", "- id: a\n- id: A\n").Bind().Keys("Topic"));

    [Fact]
    public void The_first_of_two_records_keeps_the_key()
    {
        BoundCorpus bound = new TestCorpus()
            .With("entries/2.yaml", "id: ⟦x⟧\nheadline: second\nutterances: [{text: a}]\n")
            .With("entries/1.yaml", "id: x\nheadline: first\n")
            .Reports(
                (DuplicateKey, "The key 'x' is taken by the Entry in corpus/entries/1.yaml, line 1; choose another.")
            );
        Assert.Equal("first", bound.Value("Entry", "x", "Headline"));
        Assert.Empty(bound.Table("Utterance").Records);
    }

    [Fact]
    public void A_record_without_a_key_is_dropped_but_checked()
    {
        BoundCorpus bound = new TestCorpus()
            .With("entries.yaml", "- id: a\n  headline: x\n- ⟦headline⟧: y\n  live: ⟦maybe⟧\n")
            .Reports(
                (MissingKey, "This Entry has no key; give 'id'."),
                (BadBoolean, "'maybe' is not a boolean; write 'true' or 'false'.")
            );
        Assert.Equal("a", bound.Keys("Entry"));
    }

    [Fact]
    public void Aliases_may_repeat_the_key_or_another_alias_of_the_record()
    {
        BoundCorpus bound = new TestCorpus()
            .With("speakers/x.yaml", "name: n\notherNames: [x, y, y]\n")
            .With("entries/e.yaml", "headline: h\nspeakers: y\n")
            .BindsWell();
        Assert.Equal("x", bound.Value("Entry", "e", "Speakers"));
    }

    [Fact]
    public void An_alias_of_another_record_is_removed_from_the_field()
    {
        BoundCorpus bound = new TestCorpus()
            .With("speakers/a.yaml", "name: n\notherNames: [⟦b⟧, c]\n")
            .With("speakers/b.yaml", "name: n\notherNames: [⟦c⟧, d]\n")
            .Reports(
                (
                    TakenAlias,
                    "'b' already names the Speaker 'b' in corpus/speakers/b.yaml, line 1; remove it from one of them."
                ),
                (
                    TakenAlias,
                    "'c' already names the Speaker 'a' in corpus/speakers/a.yaml, line 1; remove it from one of them."
                )
            );
        Assert.Equal("c", bound.Value("Speaker", "a", "OtherNames"));
        Assert.Equal("d", bound.Value("Speaker", "b", "OtherNames"));
    }
}
