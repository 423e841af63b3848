using System.Security.Cryptography;
using System.Text;

namespace Summit.Package.Tests.Harness;

/// <summary>
/// A folder outside of the repository, so that nothing of it leaks into what is built there, with the packages that
/// <c>dotnet pack</c> makes as a feed. It is packed once for all tests. What NuGet has fetched there from elsewhere is kept for
/// the next run.
/// </summary>
public sealed class Workplace
{
    private static readonly string Folder = Path.Combine(
        Path.GetTempPath(),
        $"summit-package-tests-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Repository.Folder)))[..8]}"
    );

    /// <summary>Packs.</summary>
    public Workplace()
    {
        Directory.CreateDirectory(Packages);
        foreach (string folder in Directory.EnumerateDirectories(Folder).Where(folder => folder != Packages))
            Directory.Delete(folder, recursive: true);
        foreach (string package in Directory.EnumerateDirectories(Packages).Where(IsMadeHere))
            Directory.Delete(package, recursive: true);

        File.WriteAllText(
            Path.Combine(Folder, "nuget.config"),
            $"""
            <configuration>
              <packageSources>
                <add key="summit" value="{Feed}" />
                <add key="others" value="{OtherFeed}" />
              </packageSources>
            </configuration>
            """
        );
        Directory.CreateDirectory(OtherFeed);
        ProcessRun.Dotnet(Repository.Folder, "pack", "--output", Feed).Succeeded();
        ProcessRun
            .Dotnet(
                Folder,
                ["new", "install", Path.Combine(Feed, $"Summit.Templates.{Repository.Version}.nupkg"), .. TemplateHive]
            )
            .Succeeded();
    }

    /// <summary>Where the packages restored by the tests lie.</summary>
    internal static string Packages => Path.Combine(Folder, "packages");

    /// <summary>The packages that were packed.</summary>
    internal static string Feed => Path.Combine(Folder, "feed");

    /// <summary>Packages that tests make.</summary>
    internal static string OtherFeed => Path.Combine(Folder, "other-feed");

    /// <summary>Keeps <c>dotnet new</c> from the templates of the user.</summary>
    private static string[] TemplateHive => ["--debug:custom-hive", Path.Combine(Folder, "templates")];

    private static bool IsMadeHere(string package) =>
        Path.GetFileName(package) is var name
        && (name.StartsWith("summit", StringComparison.Ordinal) || name == "oldyamlgenerator");

    /// <summary>The path of a folder for a test, which does not exist yet.</summary>
    internal static string PathOf(string name) => Path.Combine(Folder, name);

    /// <summary>A copy of one of the projects in <c>Consumers</c>, in a folder for <paramref name="purpose"/>.</summary>
    internal static string Consumer(string name, string purpose)
    {
        string folder = PathOf($"{name}-{purpose}");
        Repository.Copy(Path.Combine(Repository.Tests, "Consumers", name), folder);
        return folder;
    }

    /// <summary>A project made by <c>dotnet new summit</c>.</summary>
    internal static string NewProject(string name, params string[] options)
    {
        ProcessRun.Dotnet(Folder, ["new", "summit", "--name", name, .. options, .. TemplateHive]).Succeeded();
        return PathOf(name);
    }
}
