using System.Globalization;

namespace Summit.Build.Tests.Harness;

/// <summary>
/// A corpus whose files change at random: they are added, edited, deleted and renamed, with write times of any age.
/// </summary>
internal sealed class RandomCorpus(Random random, Consumer consumer)
{
    private const string Folder = "corpus";

    private string Root => consumer.PathOf(Folder);

    private string[] Files =>
        [.. Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    /// <summary>Makes up to three changes, and returns their descriptions.</summary>
    public string Change() =>
        string.Join(", ", Enumerable.Range(0, random.Next(1, 4)).Select(_ => ChangeOne()).ToArray());

    /// <summary>Replaces the files of another project by the files of this one.</summary>
    public void CopyTo(Consumer other)
    {
        Directory.Delete(other.PathOf(Folder), recursive: true);
        foreach (string file in Files)
            other.Write(Path.Combine(Folder, Path.GetRelativePath(Root, file)), File.ReadAllText(file));
    }

    private string ChangeOne()
    {
        string file = Files[random.Next(Files.Length)];
        switch (random.Next(Files.Length < 3 ? 2 : 6))
        {
            case 0:
                return Write("adding", NewPath());
            case 1:
                return Write("editing", file);
            case 2:
                File.Delete(file);
                return "deleting " + Path.GetFileName(file);
            case 3:
                string target = NewPath();
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Move(file, target);
                return $"renaming {Path.GetFileName(file)} to {Path.GetFileName(target)}";
            case 4:
                // The copy keeps the write time of the file, as some copy tools do.
                DateTime time = File.GetLastWriteTimeUtc(file);
                File.WriteAllText(file, Text());
                File.SetLastWriteTimeUtc(file, time);
                return "editing in secret " + Path.GetFileName(file);
            default:
                string other = Files[random.Next(Files.Length)];
                string text = File.ReadAllText(file);
                File.WriteAllText(file, File.ReadAllText(other));
                File.WriteAllText(other, text);
                return $"swapping {Path.GetFileName(file)} and {Path.GetFileName(other)}";
        }
    }

    private string Write(string verb, string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, Text());
        if (random.Next(2) == 0)
            File.SetLastWriteTimeUtc(file, DateTime.UtcNow.AddDays(-random.Next(1, 10_000)));
        return $"{verb} {Path.GetFileName(file)}";
    }

    /// <summary>Returns the path of a new file. File names are unique, because they are the keys of talks.</summary>
    private string NewPath()
    {
        string folder = random.Next(2) == 0 ? "talks" : "talks/more";
        return Path.Combine(Root, folder, $"t{Number(1_000_000)}{(random.Next(4) == 0 ? ".yml" : ".yaml")}");
    }

    private string Text() => $"title: Title {Number(100)}\nseats: {Number(10)}\n";

    private string Number(int limit) => random.Next(limit).ToString(CultureInfo.InvariantCulture);
}
