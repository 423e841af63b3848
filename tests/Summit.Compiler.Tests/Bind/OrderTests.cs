using Summit.Compiler.Model;
using Summit.Compiler.Tests.Harness;

namespace Summit.Compiler.Tests.Bind;

public class OrderTests
{
    [Fact]
    public void Order_fields_come_first_and_then_the_key()
    {
        BoundCorpus bound = new TestCorpus()
            .With(
                "entries.yaml",
                """
                - {id: e, headline: h, published: 2018-07-16T10:00Z, position: 2}
                - {id: d, headline: h, published: 2018-07-16T13:00+03:00, position: 1}
                - {id: c, headline: h, published: 2018-07-16T12:59+03:00, position: 9}
                - {id: b, headline: h, published: 2018-07-16T10:00Z}
                - {id: a, headline: h, published: 2018-07-16T10:00Z, position: 2}
                - {id: z, headline: h}
                """
            )
            .BindsWell();
        Assert.Equal("z, c, b, d, a, e", bound.Keys("Entry"));
        Assert.Equal(Enumerable.Range(0, 6), bound.Table("Entry").Records.Select(record => record.Ordinal));
    }

    [Fact]
    public void Keys_are_ordered_as_UTF8()
    {
        const string Topics = "[{id: \U0001F600}, {id: ä}, {id: \uE000}, {id: a}, {id: Z}]";
        BoundCorpus bound = new TestCorpus().With("topics.yaml", Topics).Bind();
        Assert.Equal("Z, a, ä, \uE000, \U0001F600", bound.Keys("Topic"));
    }

    [Fact]
    public void Records_without_a_key_keep_their_order()
    {
        BoundCorpus bound = new TestCorpus()
            .With("places/b.yaml", "- name: 3\n- name: 1\n")
            .With("places/a.yaml", "name: 2\n")
            .BindsWell();
        Assert.Equal(["2", "3", "1"], bound.Table("Place").Records.Select(record => record.Values[0].Text));
    }

    [Fact]
    public void Nested_records_follow_their_parents()
    {
        BoundCorpus bound = new TestCorpus()
            .With("entries/b.yaml", "headline: h\nutterances: [{text: x}, {text: y, id: a0, notes: {remark: r}}]\n")
            .With("entries/a.yaml", "headline: h\nutterances:\n  text: z\n  notes: [{remark: p}, {remark: q}]\n")
            .BindsWell();
        Assert.Equal("a/1, b/1, a0", bound.Keys("Utterance"));
        Assert.Equal("b/1, a0", bound.Value("Entry", "b", "Utterances"));
        Assert.Equal(["p", "q", "r"], bound.Table("Note").Records.Select(record => record.Values[1].Text));
        Assert.Equal(["a/1", "a/1", "a0"], bound.Table("Note").Records.Select(record => record.Parent!.Key));
        Assert.Equal([0, 1, 2], bound.Table("Note").Records.Select(record => record.Ordinal));
    }
}
