using System;
using Summit;

namespace Collections.Advisories;

/// <summary>Advisories, a file each, in a folder for each package.</summary>
[Corpus("advisories")]
public static partial class RubyAdvisories
{
    [Files("{kind}/{package}/{file}.yml")]
    public static partial Table<Advisory> All { get; }
}

public enum Kind
{
    Gems,
    Rubies,
}

[Record]
public readonly partial struct Advisory
{
    [Key(Format = "{package}/{file}")]
    public partial string Id { get; }

    [Field, Inherit("kind")]
    public partial Kind Kind { get; }

    [Field("gem", "engine", "library")]
    public partial string Package { get; }

    [Label, Search(Boost = 3)]
    public partial string Title { get; }

    [Order]
    public partial DateOnly Date { get; }

    [Uri]
    public partial string Url { get; }

    [Search]
    public partial string Description { get; }

    [Search]
    public partial string? Notes { get; }
    public partial string? Cve { get; }
    public partial string? Ghsa { get; }
    public partial string? Osvdb { get; }
    public partial string? Framework { get; }
    public partial string? Platform { get; }
    public partial decimal? CvssV2 { get; }
    public partial decimal? CvssV3 { get; }
    public partial decimal? CvssV4 { get; }
    public partial TextList PatchedVersions { get; }
    public partial TextList UnaffectedVersions { get; }

    [Field("related.cve")]
    public partial TextList RelatedCves { get; }

    [Field("related.ghsa")]
    public partial TextList RelatedGhsas { get; }

    [Field("related.osvdb")]
    public partial TextList RelatedOsvdbs { get; }

    [Field("related.url")]
    public partial TextList Links { get; }
}
