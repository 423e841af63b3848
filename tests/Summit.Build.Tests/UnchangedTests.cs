using Summit.Build.Tests.Harness;

namespace Summit.Build.Tests;

/// <summary>A build without changes compiles nothing. A build after a change of a file compiles.</summary>
public class UnchangedTests
{
    [Fact]
    public void The_second_build_of_an_unchanged_corpus_does_no_work()
    {
        using var consumer = new Consumer();
        Assert.True(consumer.Compiles());
        Assert.False(consumer.Compiles());

        consumer.Write("corpus/talks/second.yaml", "title: Second\n");
        Assert.True(consumer.Compiles());
        Assert.False(consumer.Compiles());
        Assert.Equal("opening=Opening second=Second", consumer.Talks());
    }

    [Fact]
    public void A_build_of_several_target_frameworks_compiles_all_or_none()
    {
        const string both = "<TargetFramework /><TargetFrameworks>net10.0;net10.0-browser</TargetFrameworks>";
        using Consumer consumer = new Consumer(both).Write("corpus/talks/second.yaml", "title: Second\n");
        Assert.True(consumer.Compiles());
        Assert.False(consumer.Compiles());

        Assert.True(consumer.Delete("corpus/talks/opening.yaml").Compiles());
        Assert.Equal("second=Second", consumer.Talks());
        Assert.Equal("second=Second", consumer.Talks("net10.0-browser"));
        Assert.False(consumer.Compiles());
    }
}
