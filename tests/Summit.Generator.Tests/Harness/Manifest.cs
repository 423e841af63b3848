using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Summit.Generator.Tests.Harness;

/// <summary>
/// A summary of the emitted files, one line per file: the number of records of its table, its size in bytes, and a
/// hash. A change of the data shows in the lines of the affected columns.
/// </summary>
internal static partial class Manifest
{
    private static string PathOf(string name) =>
        Path.Combine(Fixture.ProjectFolder, "Baselines", name + ".manifest.txt");

    /// <summary>Returns the expected manifest.</summary>
    public static string Read(string name) => File.ReadAllText(PathOf(name)).ReplaceLineEndings("\n");

    /// <summary>Replaces the expected manifest.</summary>
    public static void Write(string name, string manifest) => File.WriteAllText(PathOf(name), manifest);

    /// <summary>Returns the manifest of emitted files.</summary>
    public static string Of(IReadOnlyDictionary<string, string> sources)
    {
        var lines = sources
            .OrderBy(source => source.Key, StringComparer.Ordinal)
            .Select(source => Line(source.Key, source.Value, RecordsOf(source.Key, sources)));
        return "records    bytes  sha-256           file\n" + string.Concat(lines);
    }

    private static string Line(string name, string source, string records)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(source);
        string hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..16];
        return string.Create(CultureInfo.InvariantCulture, $"{records, 7} {bytes.Length, 8}  {hash}  {name}\n");
    }

    /// <summary>
    /// Returns the number of records of the table that a file belongs to. File names start with the name of the record
    /// type.
    /// </summary>
    private static string RecordsOf(string name, IReadOnlyDictionary<string, string> sources)
    {
        string[] parts = name.Split('.');
        for (int length = parts.Length - 2; length > 0; length--)
        {
            string table = string.Join('.', parts[..length]) + ".TableData.g.cs";
            if (sources.TryGetValue(table, out string? source))
                return Count().Match(source).Groups[1].Value;
        }

        return "";
    }

    [GeneratedRegex(@"const int Count = (\d+);")]
    private static partial Regex Count();
}
