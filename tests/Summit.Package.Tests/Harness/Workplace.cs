using System.Security.Cryptography;
using System.Text;

namespace Summit.Package.Tests.Harness;

/// <summary>
/// A folder outside the repository, so that the repository does not affect builds in it. Its feed contains the packages
/// that <c>dotnet pack</c> creates, once for all tests. Packages that NuGet downloads are kept for the next run.
/// </summary>
public sealed class Workplace
{
    private static readonly string Folder = Path.Combine(
        Path.GetTempPath(),
        $"summit-package-tests-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Repository.Folder)))[..8]}"
    );

    /// <summary>Packs the packages.</summary>
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

    /// <summary>The folder of the packages that tests restore.</summary>
    internal static string Packages => Path.Combine(Folder, "packages");

    /// <summary>The folder of the packed packages.</summary>
    internal static string Feed => Path.Combine(Folder, "feed");

    /// <summary>The folder of packages that tests create.</summary>
    internal static string OtherFeed => Path.Combine(Folder, "other-feed");

    /// <summary>Separates <c>dotnet new</c> from the templates of the user.</summary>
    private static string[] TemplateHive => ["--debug:custom-hive", Path.Combine(Folder, "templates")];

    private static bool IsMadeHere(string package) =>
        Path.GetFileName(package) is var name
        && (name.StartsWith("summit", StringComparison.Ordinal) || name == "oldyamlgenerator");

    /// <summary>Returns the path of a folder for a test. The folder does not exist yet.</summary>
    internal static string PathOf(string name) => Path.Combine(Folder, name);

    /// <summary>
    /// Copies a project of <c>Consumers</c> to a folder for <paramref name="purpose"/>, and returns the folder.
    /// </summary>
    internal static string Consumer(string name, string purpose)
    {
        string folder = PathOf($"{name}-{purpose}");
        Repository.Copy(Path.Combine(Repository.Tests, "Consumers", name), folder);
        return folder;
    }

    /// <summary>Creates a project with <c>dotnet new summit</c>, and returns its folder.</summary>
    internal static string NewProject(string name, params string[] options)
    {
        ProcessRun.Dotnet(Folder, ["new", "summit", "--name", name, .. options, .. TemplateHive]).Succeeded();
        return PathOf(name);
    }
}
