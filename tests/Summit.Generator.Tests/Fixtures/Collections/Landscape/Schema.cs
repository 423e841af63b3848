using System;
using Summit;

namespace Collections.Landscape;

/// <summary>A landscape of software: one file, categories of subcategories of items.</summary>
[Corpus("landscape"), IgnoreUnknown]
public static partial class Cloud
{
    [Files("landscape.yml", At = "landscape")]
    public static partial Table<Category> Categories { get; }
}

public enum Maturity
{
    Sandbox,
    Incubating,
    Graduated,
    Archived,
}

[Record]
public readonly partial struct Category
{
    [Key(Format = "{Name:slug}")]
    public partial string Id { get; }

    [Label]
    public partial string Name { get; }
    public partial RecordList<Subcategory> Subcategories { get; }
}

[Record]
public readonly partial struct Subcategory
{
    [Key(Format = "{Category}/{Name:slug}")]
    public partial string Id { get; }

    [Parent]
    public partial Category Category { get; }

    [Label]
    public partial string Name { get; }
    public partial RecordList<Item> Items { get; }
}

[Record]
public readonly partial struct Item
{
    [Key(Format = "{Subcategory}/{Name:slug}", Duplicates = DuplicateKeyBehavior.Number)]
    public partial string Id { get; }

    [Parent]
    public partial Subcategory Subcategory { get; }

    [Label, Search(Boost = 3)]
    public partial string Name { get; }

    [Search]
    public partial string? Description { get; }

    [Uri]
    public partial string HomepageUrl { get; }

    [Uri]
    public partial string? RepoUrl { get; }

    [Index, Field("project")]
    public partial Maturity? Maturity { get; }
    public partial bool? OpenSource { get; }
    public partial DateOnly? Joined { get; }

    [Field("extra.accepted")]
    public partial DateOnly? Accepted { get; }

    [Field("extra.audits.vendor")]
    public partial TextList Auditors { get; }

    [Field("additional_repos.repo_url")]
    public partial TextList MoreRepos { get; }
    public partial TextList SecondPath { get; }
}
