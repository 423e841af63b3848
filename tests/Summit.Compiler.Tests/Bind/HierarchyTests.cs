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
    public void A_long_cycle_is_named_in_short()
    {
        IEnumerable<string> topics = Enumerable
            .Range(0, 1000)
            .Select(i => $"- {{id: t{i}, broader: t{(i + 1) % 1000}}}\n");
        BoundCorpus bound = new TestCorpus().With("topics.yaml", string.Concat(topics)).Bind();
        Assert.Equal(1000, bound.Diagnostics.Count);
        Assert.Equal("t0 → t1 → t2 → t3 → t4 → t5 → … → t0", bound.Diagnostics[0].Arguments[1]);
    }

    [Fact]
    public void A_long_chain_is_fine()
    {
        IEnumerable<string> topics = Enumerable.Range(0, 9_999).Select(i => $"- {{id: t{i}, broader: t{i + 1}}}\n");
        new TestCorpus().With("topics.yaml", string.Concat(topics) + "- id: t9999\n").BindsWell();
    }
}
