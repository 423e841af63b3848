namespace Summit.Cli.Inference;

/// <summary>The names that most records of some files have.</summary>
/// <param name="HoldsMappings">True if the files contain mappings.</param>
/// <param name="Own">The folded names of the records.</param>
/// <param name="Below">The folded names of the mappings below the names of the records; null if the records have other
/// values.</param>
internal sealed record FileNames(bool HoldsMappings, HashSet<string> Own, HashSet<string>? Below)
{
    /// <summary>True if every file consists of one mapping.</summary>
    public bool IsOneRecord { get; private init; }

    /// <summary>Returns the names of files.</summary>
    public static FileNames Of(IReadOnlyList<FileShape> files) =>
        new(
            files.Any(file => file.Records.Count > 0),
            Likeness.CommonNames([.. files.SelectMany(file => file.Records)]),
            files.All(file => file.Below is not null)
                ? Likeness.CommonNames([.. files.SelectMany(file => file.Below!)])
                : null
        )
        {
            IsOneRecord = files.All(file => file.IsOneRecord),
        };

    /// <summary>Returns whether the records of both groups of files are of the same type.</summary>
    public bool IsSame(FileNames other) =>
        HoldsMappings == other.HoldsMappings
        && HoldsMappings
        && (
            Likeness.IsSame(Own, other.Own)
            || (Below is not null && other.Below is not null && Likeness.IsSame(Below, other.Below))
        );

    /// <summary>
    /// Returns whether most names of one group are names of the other, however few there are. This is evidence only if the paths of the files
    /// suggest a series as well.
    /// </summary>
    public bool IsAlike(FileNames other) =>
        HoldsMappings == other.HoldsMappings
        && (
            !HoldsMappings
            || Share(Own, other.Own) >= Likeness.MinShared
            || (Below is not null && other.Below is not null && Share(Below, other.Below) >= Likeness.MinShared)
        );

    private static double Share(HashSet<string> one, HashSet<string> other) =>
        Likeness.Overlap(Likeness.Specific(one), Likeness.Specific(other));
}
