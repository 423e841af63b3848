using Summit.Compiler.Tests.Harness;

namespace Summit.Compiler.Tests.Bind;

public class HelsinkiTests
{
    [Fact]
    public void TheFlagshipCorpusKeepsAllItsRules()
    {
        Assert.Equal(9, HelsinkiCorpus.Shape.Tables.Count);
        Assert.Empty(HelsinkiCorpus.Bind().Diagnostics.Select(HelsinkiCorpus.Line));
    }
}
