using Summit.Compiler.Model;
using Summit.Compiler.Tests.Harness;
using static Summit.Compiler.Diagnostics.DiagnosticCatalogue;

namespace Summit.Compiler.Tests.Bind;

public class ReferenceTests
{
    [Fact]
    public void References_resolve_in_any_direction()
    {
        BoundCorpus bound = new TestCorpus()
            .With("entries/e.yaml", "headline: h\nspeakers: [b, Alpha]\ntopics: t\n")
            .With("speakers.yaml", "- {id: a, name: n, otherNames: Alpha}\n- {id: b, name: n}\n")
            .With("topics.yaml", "- {id: t, broader: u}\n- id: u\n")
            .BindsWell();
        Assert.Equal("b, a", bound.Value("Entry", "e", "Speakers"));
        Assert.Equal("t", bound.Value("Entry", "e", "Topics"));
        Assert.Equal("u", bound.Value("Topic", "t", "Broader"));
    }

    [Fact]
    public void An_unresolved_reference_is_left_out()
    {
        BoundCorpus bound = new TestCorpus()
            .With("entries/e.yaml", "headline: h\nspeakers: [⟦nobody⟧, a, ⟦a⟧]\n")
            .With("speakers/a.yaml", "name: n\n")
            .Reports(
                (
                    DanglingReference,
                    "There is no Speaker with the key or alias 'nobody'; correct it or add the record."
                ),
                (DuplicateReference, "'a' is in 'speakers' already; remove it here.")
            );
        Assert.Equal("a", bound.Value("Entry", "e", "Speakers"));
    }

    [Fact]
    public void A_reference_is_not_reported_if_its_record_may_be_in_an_unreadable_part() =>
        new TestCorpus()
            .With("entries/e.yaml", "headline: h\nspeakers: [a, b]\ntopics: [⟦missing⟧]\n")
            .With("speakers.yaml", "- id: a\n  name: n\n- name: ⟦@⟧\n  id: b\n")
            .Reports(
                (DanglingReference, "There is no Topic with the key or alias 'missing'; correct it or add the record."),
                (Malformed, "The YAML is malformed: a value cannot start with this character; put the value in quotes.")
            );

    [Fact]
    public void A_partial_record_keeps_its_key_and_reports_no_missing_fields()
    {
        BoundCorpus bound = new TestCorpus()
            .With("entries/e.yaml", "headline: h\nspeakers: a\n")
            .With("speakers.yaml", "- id: a\n  otherNames: ⟦@⟧\n  name: n\n- id: b\n  name: m\n")
            .Reports(
                (Malformed, "The YAML is malformed: a value cannot start with this character; put the value in quotes.")
            );
        Assert.Equal("a, b", bound.Keys("Speaker"));
        Assert.Equal("a", bound.Value("Entry", "e", "Speakers"));
    }
}
