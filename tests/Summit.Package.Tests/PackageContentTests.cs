using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;
using System.Xml.Linq;
using Summit.Package.Tests.Harness;

namespace Summit.Package.Tests;

/// <summary>Compares the contents of the packages with <c>Golden</c>.</summary>
public sealed class PackageContentTests
{
    [Fact]
    public void Packages_contain_the_expected_files()
    {
        var lines = new List<string>();
        foreach (string path in Directory.EnumerateFiles(Workplace.Feed).Order(StringComparer.Ordinal))
        {
            lines.Add(WithoutPlatform(Path.GetFileName(path)));
            using ZipArchive package = ZipFile.OpenRead(path);
            foreach (
                string entry in package
                    .Entries.Select(entry => entry.FullName)
                    .Where(IsOurs)
                    .Order(StringComparer.Ordinal)
            )
                lines.Add($"  {WithoutPlatform(entry)}");
            foreach (
                XElement dependency in Nuspec(package)
                    .Descendants()
                    .Where(element => element.Name.LocalName == "dependency")
            )
                lines.Add(
                    $"  needs {string.Join(' ', dependency.Attributes().Select(item => item.Value))}, {dependency.Parent!.FirstAttribute!.Value}"
                );
        }

        Golden.Check(
            "Packages.txt",
            string.Join('\n', lines).Replace(Repository.Version, "VERSION", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Packages_have_the_expected_metadata()
    {
        foreach (string path in Directory.EnumerateFiles(Workplace.Feed, "*.nupkg"))
        {
            using ZipArchive package = ZipFile.OpenRead(path);
            XElement metadata = Nuspec(package).Elements().Single();
            foreach (
                string name in (string[])["id", "authors", "license", "readme", "description", "copyright", "tags"]
            )
                Assert.False(
                    string.IsNullOrWhiteSpace(
                        metadata.Elements().Single(element => element.Name.LocalName == name).Value
                    ),
                    $"{path}: {name}"
                );
        }
    }

    [Fact]
    public void Packages_contain_no_path_of_this_machine()
    {
        byte[] folder = Encoding.UTF8.GetBytes(Repository.Folder);
        foreach (string path in Directory.EnumerateFiles(Workplace.Feed))
        {
            using ZipArchive package = ZipFile.OpenRead(path);
            foreach (ZipArchiveEntry entry in package.Entries)
                Assert.True(ReadAll(entry).AsSpan().IndexOf(folder) < 0, $"{path}: {entry.FullName}");
        }
    }

    [Fact]
    public void The_notices_name_the_versions_of_contained_libraries()
    {
        string notices = File.ReadAllText(Path.Combine(Repository.Folder, "THIRD-PARTY-NOTICES.txt"));
        XElement versions = XElement.Load(Path.Combine(Repository.Folder, "Directory.Packages.props"));
        foreach (string name in (string[])["YamlDotNet", "Spectre.Console", "System.CommandLine"])
        {
            XElement package = versions
                .Descendants("PackageVersion")
                .Single(item => item.Attribute("Include")!.Value == name);
            Assert.Contains($"{name} {package.Attribute("Version")!.Value}", notices, StringComparison.Ordinal);
        }
    }

    // One of the packages is specific to the platform that packs.
    private static string WithoutPlatform(string name) =>
        name.Replace(
                $"Summit.Cli.{RuntimeInformation.RuntimeIdentifier}.",
                "Summit.Cli.PLATFORM.",
                StringComparison.Ordinal
            )
            .Replace(
                $"tools/net10.0/{RuntimeInformation.RuntimeIdentifier}/",
                "tools/net10.0/PLATFORM/",
                StringComparison.Ordinal
            );

    // Excludes the files that NuGet adds to every package.
    private static bool IsOurs(string entry) =>
        !entry.StartsWith("_rels/", StringComparison.Ordinal)
        && !entry.StartsWith("package/", StringComparison.Ordinal)
        && !entry.StartsWith('[')
        && !entry.EndsWith(".nuspec", StringComparison.Ordinal);

    private static XElement Nuspec(ZipArchive package) =>
        XElement.Load(package.Entries.Single(entry => entry.Name.EndsWith(".nuspec", StringComparison.Ordinal)).Open());

    private static byte[] ReadAll(ZipArchiveEntry entry)
    {
        using Stream stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
