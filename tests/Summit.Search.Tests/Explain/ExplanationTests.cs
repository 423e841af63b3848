using FsCheck;
using FsCheck.Fluent;
using Summit.Helsinki;
using Summit.Search.Tests.Queries;

namespace Summit.Search.Tests.Explain;

public sealed class ExplanationTests
{
    [Theory]
    [InlineData("nuclear \"arms control\" treaty", 1e-5)]
    [InlineData("+headline:putin summ*", 1e-5)]
    [InlineData("+(putin trump) -helsinki NEAR(press conference, 3)", 1e-5)]
    [InlineData("putin (summit +nuclear)", 1e-5)]
    [InlineData("putin summit", 0.01)]
    [InlineData("+putin +trump treaty", 0.01)]
    [InlineData("helsinky~ meetings", 0.01)]
    [InlineData("Niinistö niinisto", 0.01)]
    public void The_sum_of_an_explanation_is_the_score(string query, double tolerance)
    {
        Span<SearchHit<Entry>> hits = stackalloc SearchHit<Entry>[100];
        Span<TermContribution<Entry>> contributions = stackalloc TermContribution<Entry>[160];
        int count = Inputs.Entries.Search(query, hits);
        Assert.True(count > 0);
        foreach (SearchHit<Entry> hit in hits[..count])
        {
            int terms = Inputs.Entries.Explain(query, hit.Record, contributions);
            double sum = contributions[..terms].ToArray().Sum(contribution => (double)contribution.Score);
            Assert.InRange(hit.Score, sum * (1 - tolerance), sum * (1 + tolerance));
        }
    }

    [Fact]
    public void Each_term_describes_itself()
    {
        const string Query = "meeting +\"press conference\" putn~";
        Span<SearchHit<Entry>> hits = stackalloc SearchHit<Entry>[1];
        Assert.Equal(1, Inputs.Entries.Search(Query, hits));
        Span<TermContribution<Entry>> contributions = stackalloc TermContribution<Entry>[160];
        int count = Inputs.Entries.Explain(Query, hits[0].Record, contributions);
        Assert.Contains(contributions[..count].ToArray(), term =>
            term.Part == 1 && Query[term.Asked] == "press" && term.WordUtf8.SequenceEqual("press"u8)
        );
        Assert.Contains(contributions[..count].ToArray(), term =>
            term.Part == 1 && Query[term.Asked] == "conference" && term.HasAskedForm
        );
        Assert.All(contributions[..count].ToArray(), term =>
        {
            Assert.InRange(term.Impact, 0, 1);
            Assert.InRange(term.Score, term.Rarity * term.Impact * 0.89f, term.Rarity * term.Impact * 1.01f);
            Assert.InRange(term.RecordCount, 1, Inputs.Entries.Count);
            Assert.False(term.WordUtf8.IsEmpty);
        });
    }

    [Fact]
    public void An_explanation_names_the_queried_form()
    {
        Assert.Contains(HasAskedForm("putin"), asked => asked);
        Assert.All(HasAskedForm("putining"), Assert.False);
    }

    [Fact]
    public void Only_hits_are_explained() =>
        Prop.ForAll(Inputs.Bytes.ToArbitrary(), query =>
            {
                var hits = new SearchHit<Entry>[Inputs.Entries.Count];
                int count = Inputs.Entries.Search(query, Inputs.Entries.All, hits, out _);
                var matching = hits.Take(count).Select(hit => hit.Record).ToHashSet();
                var contributions = new TermContribution<Entry>[160];
                return Inputs.Entries.All(entry =>
                    Inputs.Entries.Explain(query.AsSpan(), entry, contributions) > 0 == matching.Contains(entry)
                );
            })
            .Check(Properties.Cases(100));

    [Fact]
    public void The_null_record_has_no_score() =>
        Assert.Equal(0, Inputs.Entries.Explain("putin", default, new TermContribution<Entry>[4]));

    [Fact]
    public void Explaining_allocates_nothing() =>
        Assert.Equal(
            0,
            AllocatedBytes.Of(() =>
            {
                Span<TermContribution<Entry>> contributions = stackalloc TermContribution<Entry>[160];
                foreach (Entry entry in Inputs.Entries)
                    Inputs.Entries.Explain("putin summ* \"press conference\" -x", entry, contributions);
            })
        );

    private static List<bool> HasAskedForm(string query)
    {
        var all = new List<bool>();
        var contributions = new TermContribution<Entry>[8];
        foreach (Entry entry in Inputs.Entries)
            all.AddRange(
                contributions
                    .Take(Inputs.Entries.Explain(query, entry, contributions))
                    .Select(term => term.HasAskedForm)
            );
        return all;
    }
}
