using System.Security.Cryptography;
using Summit.Build.Tests.Harness;

namespace Summit.Build.Tests;

/// <summary>
/// Changes a corpus at random between builds. Every assembly must equal, byte for byte, the assembly of a clean build
/// of the same files.
/// </summary>
public class FuzzTests
{
    private const int Builds = 5;

    private const string Assembly = "obj/Debug/net10.0/Consumer.dll";

    [Fact]
    public void Builds_after_random_changes_equal_clean_builds()
    {
        int seed = Environment.GetEnvironmentVariable("SUMMIT_SEED") is { } given
            ? int.Parse(given, System.Globalization.CultureInfo.InvariantCulture)
            : Random.Shared.Next();
        var random = new Random(seed);
        using var consumer = new Consumer();
        using var clean = new Consumer();
        var corpus = new RandomCorpus(random, consumer);
        for (int build = 0; build < Builds; build++)
        {
            string changes = corpus.Change();
            Assert.True(consumer.Build().ExitCode == 0, $"Seed {seed}: the build after {changes} fails.");
            corpus.CopyTo(clean);
            Assert.Equal(0, clean.Build("quiet", "-t:Rebuild").ExitCode);
            Assert.True(
                HashOf(consumer) == HashOf(clean),
                $"Seed {seed}: after {changes} the assembly is not that of a clean build."
            );
        }

        TestContext.Current.SendDiagnosticMessage($"Seed {seed}");
    }

    private static string HashOf(Consumer consumer) =>
        Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(consumer.PathOf(Assembly))));
}
