using System.Security.Cryptography;
using Summit.Package.Tests.Harness;

namespace Summit.Package.Tests;

/// <summary>The same sources produce the same bytes.</summary>
public sealed class DeterminismTests
{
    [Fact]
    public void Packing_twice_gives_the_same_bytes()
    {
        string again = Workplace.PathOf("again");
        ProcessRun.Dotnet(Repository.Folder, "pack", "--no-build", "--output", again).Succeeded();
        Assert.Equal(HashesOf(Workplace.Feed), HashesOf(again));
    }

    /// <summary>
    /// Compiles everything but the engine of browsers twice, which is slow. Runs only if <c>SUMMIT_PACK_TWICE</c> is 1.
    /// </summary>
    [Fact]
    public void Packing_a_clone_in_another_folder_gives_the_same_bytes()
    {
        Assert.SkipUnless(
            Environment.GetEnvironmentVariable("SUMMIT_PACK_TWICE") == "1",
            "SUMMIT_PACK_TWICE is not 1."
        );
        (string clone, string again) = (Workplace.PathOf("clone"), Workplace.PathOf("again-from-clone"));
        Repository.Copy(Repository.Folder, clone);
        foreach (string output in (string[])["engine", "trimmed"])
            Repository.Copy(EngineOutput(Repository.Folder, output), EngineOutput(clone, output));
        File.Copy(EngineOutput(Repository.Folder, "engine.txt"), EngineOutput(clone, "engine.txt"));
        ProcessRun.Dotnet(clone, "pack", "--output", again).Succeeded();
        Assert.Equal(HashesOf(Workplace.Feed), HashesOf(again));
    }

    private static string EngineOutput(string repository, string name) =>
        Path.Combine(repository, "src", "Summit.Browser", "bin", name);

    private static string[] HashesOf(string folder) =>
        [
            .. Directory
                .EnumerateFiles(folder)
                .Order(StringComparer.Ordinal)
                .Select(path =>
                    $"{Path.GetFileName(path)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path)))}"
                ),
        ];
}
