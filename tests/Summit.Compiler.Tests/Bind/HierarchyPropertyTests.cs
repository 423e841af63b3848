using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Index;
using Summit.Compiler.Model;
using Summit.Compiler.Parse;
using Summit.Compiler.Tests.Harness;
using Summit.Compiler.Tests.Verify;

namespace Summit.Compiler.Tests.Bind;

/// <summary>Compares hierarchies with several parents with an oracle that follows every path.</summary>
public class HierarchyPropertyTests
{
    private static readonly Gen<(int Seed, int Topics, int Links, int Notes)> Sizes =
        from seed in Gen.Choose(0, int.MaxValue)
        from topics in Gen.Choose(1, 24)
        from links in Gen.Choose(0, 3)
        from notes in Gen.Choose(1, 40)
        select (seed, topics, links, notes);

    [Fact]
    public void A_reference_is_reported_and_left_out_if_and_only_if_it_is_part_of_a_cycle() =>
        Prop.ForAll(Sizes.ToArbitrary(), size =>
            {
                RandomTopics topics = RandomTopics.Tangled(size.Seed, size.Topics, size.Links, size.Notes);
                BoundCorpus bound = new TestCorpus(SeveralBroader.Shape).With("topics.yaml", topics.Yaml).Bind();
                HashSet<int>[] above = topics.Above();
                for (int topic = 0; topic < size.Topics; topic++)
                {
                    Assert.Equal(
                        string.Join(
                            ", ",
                            topics.Broader[topic].Where(up => !Leads(up, topic)).Select(up => $"t{up:00}")
                        ),
                        bound.Value("Topic", $"t{topic:00}", "Broader")
                    );
                }

                Assert.Equal(
                    topics.Broader.Select((ups, topic) => ups.Count(up => Leads(up, topic))).Sum(),
                    bound.Diagnostics.Count(item => item.Id == DiagnosticCatalogue.HierarchyCycle.Id)
                );
                Assert.All(bound.Diagnostics, item =>
                    Assert.True(IsCycle(item.Arguments[1].Split(" → ")), item.Arguments[1])
                );

                bool Leads(int from, int to) => from == to || above[from].Contains(to);

                bool IsCycle(string[] names) =>
                    names[0] == names[^1]
                    && names
                        .Zip(names[1..])
                        .All(pair =>
                            pair.First == "…"
                            || pair.Second == "…"
                            || topics.Broader[Number(pair.First)].Contains(Number(pair.Second))
                        );
            })
            .Check(Properties.Cases(200));

    [Fact]
    public void A_transitive_inverse_of_an_acyclic_graph_has_each_descendant_once() =>
        Prop.ForAll(Sizes.ToArbitrary(), size =>
            {
                RandomTopics topics = RandomTopics.Acyclic(size.Seed, size.Topics, size.Links, size.Notes);
                BoundCorpus bound = new TestCorpus(SeveralBroader.Shape)
                    .With("topics.yaml", topics.Yaml)
                    .With("notes.yaml", topics.Notes)
                    .BindsWell();
                BoundTable notes = bound.Table("Note");
                List<int>[] found = InverseIndex.Of(
                    bound.Table("Topic"),
                    notes,
                    notes.Shape.Field("Topics")!,
                    bound.Table("Topic").Shape.Field("Broader")
                );
                HashSet<int>[] above = topics.Above();
                for (int topic = 0; topic < size.Topics; topic++)
                {
                    Assert.Equal(
                        Enumerable
                            .Range(0, size.Notes)
                            .Where(note =>
                                topics.Topics[note].Any(about => about == topic || above[about].Contains(topic))
                            ),
                        found[topic]
                    );
                }
            })
            .Check(Properties.Cases(200));

    [Fact]
    public void A_compiled_hierarchy_of_several_parents_holds_every_invariant() =>
        Prop.ForAll(Sizes.ToArbitrary(), size =>
            {
                RandomTopics topics = RandomTopics.Acyclic(size.Seed, size.Topics, size.Links, size.Notes);
                EncodedCorpus corpus = EncodedCorpus.Of(
                    SeveralBroader.Shape,
                    [
                        YamlParser.Parse("corpus/topics.yaml", topics.Yaml),
                        YamlParser.Parse("corpus/notes.yaml", topics.Notes),
                    ]
                );
                Assert.Empty(corpus.Compiled.Diagnostics);
                Assert.Null(corpus.Verify());
            })
            .Check(Properties.Cases(50));

    private static int Number(string key) => int.Parse(key.AsSpan(1), CultureInfo.InvariantCulture);
}
