using Summit.Build.Tests.Harness;

namespace Summit.Build.Tests;

/// <summary>A build of what has not changed compiles nothing; one of a changed file does.</summary>
public class UnchangedTests
{
    private const string Skipped = "Skipping target \"CoreCompile\" because all output files are up-to-date";

    [Fact]
    public void The_second_build_of_an_unchanged_corpus_does_no_work()
    {
        using var consumer = new Consumer();
        Assert.DoesNotContain(Skipped, Build(consumer), StringComparison.Ordinal);
        Assert.Contains(Skipped, Build(consumer), StringComparison.Ordinal);

        consumer.Write("corpus/talks/second.yaml", "title: Second\n");
        Assert.DoesNotContain(Skipped, Build(consumer), StringComparison.Ordinal);
        Assert.Contains(Skipped, Build(consumer), StringComparison.Ordinal);
        Assert.Contains("2 talks", consumer.Run("run", "--no-build").Output, StringComparison.Ordinal);
    }

    private static string Build(Consumer consumer)
    {
        (int exitCode, string output) = consumer.Build("detailed");
        Assert.Equal(0, exitCode);
        return output;
    }
}
