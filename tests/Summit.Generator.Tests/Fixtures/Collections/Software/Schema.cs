using System;
using Summit;

namespace Collections.Software;

/// <summary>Free software with its tags, the platforms it runs on, and how much is done on it.</summary>
[Corpus("selfhosted")]
public static partial class Catalogue
{
    [Files("software/*.yml")]
    public static partial Table<Software> Software { get; }

    [Files("tags/*.yml")]
    public static partial Table<Tag> Tags { get; }

    [Files("platforms/*.yml")]
    public static partial Table<Platform> Platforms { get; }
}

[Record]
public readonly partial struct Software
{
    [Key]
    public partial string Id { get; }

    [Label, Search(Boost = 3)]
    public partial string Name { get; }

    [Search]
    public partial string Description { get; }

    [Uri]
    public partial string WebsiteUrl { get; }

    [Uri]
    public partial string SourceCodeUrl { get; }

    [Uri]
    public partial string? DemoUrl { get; }

    [Uri]
    public partial string? RelatedSoftwareUrl { get; }
    public partial TextList Licenses { get; }

    [Reference(By = nameof(Platform.Name), Unresolved = UnresolvedReferenceBehavior.Stub)]
    public partial RecordList<Platform> Platforms { get; }

    [Reference(By = nameof(Tag.Name))]
    public partial RecordList<Tag> Tags { get; }

    [Index, Field("stargazers_count")]
    public partial int? Stars { get; }

    [Index]
    public partial DateOnly? UpdatedAt { get; }
    public partial bool? Archived { get; }

    [Field("depends_3rdparty")]
    public partial bool? Depends { get; }

    [Field("current_release.tag")]
    public partial string? Release { get; }

    [Field("current_release.published_at")]
    public partial DateOnly? Released { get; }

    [Field("commit_history"), Keyed(nameof(Activity.Month))]
    public partial RecordList<Activity> Commits { get; }
}

[Record]
public readonly partial struct Activity
{
    [Parent]
    public partial Software Software { get; }

    [Time(Partial = true)]
    public partial DateOnly Month { get; }

    [Value]
    public partial int Count { get; }
}

[Record, Ignore("external_links.title", "redirect.title")]
public readonly partial struct Tag
{
    [Key]
    public partial string Id { get; }

    [Label]
    public partial string Name { get; }

    [Search]
    public partial string Description { get; }

    [Reference(By = nameof(Name))]
    public partial RecordList<Tag> RelatedTags { get; }

    [Field("external_links.url")]
    public partial TextList Links { get; }

    [Field("redirect.url")]
    public partial TextList Redirects { get; }

    [Inverse("Tags")]
    public partial RecordSet<Software> Software { get; }
}

[Record]
public readonly partial struct Platform
{
    [Key]
    public partial string Id { get; }

    [Label]
    public partial string Name { get; }
    public partial string Description { get; }

    [Inverse("Platforms")]
    public partial RecordSet<Software> Software { get; }
}
