using Summit.Compiler.Parse;

namespace Summit.Cli.Inference;

/// <summary>The names in a file, by which files with records of the same type are recognised.</summary>
internal sealed class FileShape
{
    private const double MinOverlap = 1.0 / 3;

    /// <summary>Reads the shape of a file.</summary>
    public FileShape(YamlFile file)
    {
        File = file;
        YamlNode[] roots = [.. RootsOf(file)];
        YamlNode[] items = [.. roots.SelectMany(ItemsOf)];
        HasLists = Array.Exists(roots, root => root is YamlSequence);
        Records = [.. items.OfType<YamlMapping>()];
        IsUsable = roots.All(CanHoldRecords);
        YamlNode[] values = [.. Records.SelectMany(mapping => mapping.Pairs).Select(pair => pair.Value)];
        if (
            roots.Length > 0
            && roots.All(root => root is YamlMapping)
            && values.Length > 0
            && values.All(value => value is YamlMapping || IsListOfMappings(value))
        )
            Below = [.. values.SelectMany(ItemsOf).OfType<YamlMapping>()];
        IsOneRecord = roots is [YamlMapping] && !(Below is { Count: > 1 } && Likeness.AreAlike(Below));
    }

    /// <summary>The file.</summary>
    public YamlFile File { get; }

    /// <summary>The mappings at the root and in lists at the root.</summary>
    public IReadOnlyList<YamlMapping> Records { get; }

    /// <summary>The mappings below the names of the records, if nothing else is below them; otherwise null.</summary>
    public IReadOnlyList<YamlMapping>? Below { get; }

    /// <summary>True if a table can read the file.</summary>
    public bool IsUsable { get; }

    /// <summary>True if a document of the file is a list.</summary>
    public bool HasLists { get; }

    /// <summary>True if the file consists of one mapping that is no mapping of records.</summary>
    public bool IsOneRecord { get; }

    /// <summary>Returns the roots of documents that are not empty.</summary>
    public static IEnumerable<YamlNode> RootsOf(YamlFile file) =>
        file.Documents.Where(document =>
            document is not (YamlScalar { IsNull: true } or YamlSequence { Items.Count: 0 })
        );

    /// <summary>Returns the items of a list, or the node itself.</summary>
    public static IReadOnlyList<YamlNode> ItemsOf(YamlNode node) =>
        node is YamlSequence sequence ? sequence.Items : [node];

    /// <summary>Returns whether a node is a list of nothing but mappings.</summary>
    public static bool IsListOfMappings(YamlNode node) =>
        node is YamlSequence sequence && sequence.Items.All(item => item is YamlMapping);

    /// <summary>Returns whether files hold records of a similar shape.</summary>
    /// <param name="files">The files of a group, which must not be empty.</param>
    /// <param name="file">The file to compare with the group.</param>
    public static bool IsLike(FileNames files, FileShape file)
    {
        FileNames other = FileNames.Of([file]);
        bool areLists = !files.IsOneRecord && !file.IsOneRecord;
        return files.HoldsMappings == other.HoldsMappings
            && (
                !files.HoldsMappings
                || Overlap(files.Own, other.Own, areLists) >= MinOverlap
                || (
                    files.Below is not null
                    && other.Below is not null
                    && Overlap(files.Below, other.Below, areLists) >= MinOverlap
                )
            );
    }

    /// <summary>Returns the share of the names of the smaller set that the larger set contains.</summary>
    private static double Overlap(HashSet<string> one, HashSet<string> other, bool areLists)
    {
        // Lists give many records to compare, so that general names such as "name" are no evidence.
        if (areLists)
            (one, other) = (Likeness.Specific(one), Likeness.Specific(other));
        return Likeness.Overlap(one, other);
    }

    private static bool CanHoldRecords(YamlNode root) =>
        root is YamlMapping || (root is YamlSequence sequence && sequence.Items.All(item => item is not YamlSequence));
}
