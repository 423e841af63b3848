using Summit.Compiler.Bind;
using Summit.Compiler.Tests.Harness;
using static Summit.Compiler.Diagnostics.DiagnosticCatalogue;

namespace Summit.Compiler.Tests.Bind;

public class HierarchyTests
{
    [Fact]
    public void ACycleIsReportedAtEachReferenceAndBroken()
    {
        BoundCorpus bound = new TestCorpus()
            .With("topics.yaml", "- {id: x, broader: a}\n- {id: a, broader: ⟦b⟧}\n- {id: b, broader: ⟦c⟧}\n- {id: c, broader: ⟦a⟧}\n")
            .Reports(
                (HierarchyCycle, "'broader' leads back to its own record: a → b → c → a; remove one of these references."),
                (HierarchyCycle, "'broader' leads back to its own record: b → c → a → b; remove one of these references."),
                (HierarchyCycle, "'broader' leads back to its own record: c → a → b → c; remove one of these references."));
        Assert.Equal("a", bound.Value("Topic", "x", "Broader"));
        Assert.Equal("", bound.Value("Topic", "a", "Broader") + bound.Value("Topic", "b", "Broader") + bound.Value("Topic", "c", "Broader"));
    }

    [Fact]
    public void ALongCycleIsNamedInShort()
    {
        string topics = string.Concat(Enumerable.Range(0, 1000).Select(i => $"- {{id: t{i:000}, broader: t{(i + 1) % 1000:000}}}\n"));
        BoundCorpus bound = new TestCorpus().With("topics.yaml", topics).Bind();
        Assert.Equal(1000, bound.Diagnostics.Count);
        Assert.Equal("t000 → t001 → t002 → t003 → t004 → t005 → … → t000", bound.Diagnostics[0].Arguments[1]);
    }

    [Fact]
    public void ALongChainIsFine()
    {
        string topics = string.Concat(Enumerable.Range(0, 10_000).Select(i => $"- {{id: t{i}, broader: t{i + 1}}}\n"));
        new TestCorpus().With("topics.yaml", topics + "- id: t10000\n").BindsWell();
    }
}
