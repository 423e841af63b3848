using Summit.Compiler.Tests.Harness;

namespace Summit.Compiler.Tests.Bind;

public class HelsinkiTests
{
    [Fact]
    public void The_flagship_corpus_obeys_its_rules()
    {
        Assert.Equal(14, HelsinkiCorpus.Shape.Tables.Count);
        Assert.Empty(HelsinkiCorpus.Bind().Diagnostics.Select(HelsinkiCorpus.Line));
    }
}
