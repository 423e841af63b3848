using Summit.Compiler.Model;
using Summit.Compiler.Tests.Harness;
using static Summit.Compiler.Diagnostics.DiagnosticCatalogue;

namespace Summit.Compiler.Tests.Bind;

public class HierarchyTests
{
    [Fact]
    public void A_cycle_is_reported_at_each_reference_and_broken()
    {
        BoundCorpus bound = new TestCorpus()
            .With(
                "topics.yaml",
                """
                - {id: x, broader: a}
                - {id: a, broader: ⟦b⟧}
                - {id: b, broader: ⟦c⟧}
                - {id: c, broader: ⟦a⟧}
                """
            )
            .Reports(
                (
                    HierarchyCycle,
                    "'broader' leads back to its own record: a → b → c → a; remove one of these references."
                ),
                (
                    HierarchyCycle,
                    "'broader' leads back to its own record: b → c → a → b; remove one of these references."
                ),
                (
                    HierarchyCycle,
                    "'broader' leads back to its own record: c → a → b → c; remove one of these references."
                )
            );
        Assert.Equal("a", bound.Value("Topic", "x", "Broader"));
        Assert.Equal("", string.Concat("abc".Select(key => bound.Value("Topic", $"{key}", "Broader"))));
    }

    [Fact]
    public void A_record_has_several_broader_records()
    {
        BoundCorpus bound = Several()
            .With("topics.yaml", "[{id: a}, {id: b, broader: [a]}, {id: c, broader: a}, {id: d, broader: [c, b]}]")
            .BindsWell();
        Assert.Equal("c, b", bound.Value("Topic", "d", "Broader"));
    }

    [Fact]
    public void A_repeated_broader_record_is_reported_at_the_second_item() =>
        Several()
            .With("topics.yaml", "[{id: a}, {id: b, broader: [a, ⟦a⟧]}]")
            .Reports((DuplicateReference, "'a' is in 'broader' already; remove it here."));

    [Fact]
    public void A_cycle_through_different_broader_records_is_reported_at_its_items_and_the_others_stay()
    {
        BoundCorpus bound = Several()
            .With(
                "topics.yaml",
                """
                - {id: top}
                - {id: a, broader: [top, ⟦b⟧]}
                - {id: b, broader: [top, ⟦c⟧, ⟦b⟧]}
                - {id: c, broader: [⟦a⟧, top]}
                - {id: d, broader: [a, c]}
                """
            )
            .Reports(
                (
                    HierarchyCycle,
                    "'broader' leads back to its own record: a → b → c → a; remove one of these references."
                ),
                (
                    HierarchyCycle,
                    "'broader' leads back to its own record: b → c → a → b; remove one of these references."
                ),
                (HierarchyCycle, "'broader' leads back to its own record: b → b; remove one of these references."),
                (
                    HierarchyCycle,
                    "'broader' leads back to its own record: c → a → b → c; remove one of these references."
                )
            );
        Assert.Equal("top", bound.Value("Topic", "a", "Broader"));
        Assert.Equal("top", bound.Value("Topic", "b", "Broader"));
        Assert.Equal("top", bound.Value("Topic", "c", "Broader"));
        Assert.Equal("a, c", bound.Value("Topic", "d", "Broader"));
    }

    [Fact]
    public void Two_cycles_that_share_a_record_are_reported_separately() =>
        Several()
            .With("topics.yaml", "[{id: a, broader: [⟦b⟧, ⟦c⟧]}, {id: b, broader: ⟦a⟧}, {id: c, broader: ⟦a⟧}]")
            .Reports([
                .. ((string[])["a → b → a", "a → c → a", "b → a → b", "c → a → c"]).Select(cycle =>
                    (
                        HierarchyCycle,
                        $"'broader' leads back to its own record: {cycle}; remove one of these references."
                    )
                ),
            ]);

    [Fact]
    public void Mutually_broader_records_are_reported_link_by_link()
    {
        IEnumerable<string> topics = Enumerable
            .Range(0, 30)
            .Select(i =>
                $"- {{id: t{i}, broader: [{string.Join(", ", Enumerable.Range(0, 30).Where(other => other != i).Select(other => $"t{other}"))}]}}\n"
            );
        BoundCorpus bound = Several().With("topics.yaml", string.Concat(topics)).Bind();
        Assert.Equal(30 * 29, bound.Diagnostics.Count);
        Assert.Equal("t0 → t1 → t0", bound.Diagnostics[0].Arguments[1]);
    }

    [Fact]
    public void The_message_abbreviates_a_long_cycle()
    {
        IEnumerable<string> topics = Enumerable
            .Range(0, 1000)
            .Select(i => $"- {{id: t{i}, broader: t{(i + 1) % 1000}}}\n");
        BoundCorpus bound = new TestCorpus().With("topics.yaml", string.Concat(topics)).Bind();
        Assert.Equal(1000, bound.Diagnostics.Count);
        Assert.Equal("t0 → t1 → t2 → t3 → t4 → t5 → … → t0", bound.Diagnostics[0].Arguments[1]);
    }

    [Fact]
    public void A_long_chain_is_accepted()
    {
        IEnumerable<string> topics = Enumerable.Range(0, 9_999).Select(i => $"- {{id: t{i}, broader: t{i + 1}}}\n");
        new TestCorpus().With("topics.yaml", string.Concat(topics) + "- id: t9999\n").BindsWell();
    }

    [Fact]
    public void A_long_ladder_of_two_broader_records_each_is_accepted()
    {
        IEnumerable<string> topics = Enumerable
            .Range(0, 9_000)
            .Select(i => $"- {{id: t{i}, broader: [t{i + 1}, t{i + 2}]}}\n");
        Several()
            .With("topics.yaml", string.Concat(topics) + "- id: t9000\n- {id: t9001, broader: t9000}\n")
            .BindsWell();
    }

    private static TestCorpus Several() => new(SeveralBroader.Shape);
}
