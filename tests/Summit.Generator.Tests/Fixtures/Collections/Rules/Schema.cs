using System;
using Summit;

namespace Collections.Rules;

/// <summary>Detection rules: a file a rule, in folders of any depth.</summary>
[Corpus("sigma")]
public static partial class Detection
{
    [Files("rules/**/*.yml", "rules-*/**/*.yml", "!rules-placeholder/**")]
    public static partial Table<Rule> Rules { get; }
    public static partial Table<Tag> Tags { get; }
}

public enum Status
{
    Stable,
    Test,
    Experimental,
    Deprecated,
    Unsupported,
}

public enum Level
{
    Informational,
    Low,
    Medium,
    High,
    Critical,
}

public enum Relation
{
    Similar,
    Derived,
    Obsolete,
    Renamed,
    Merged,
}

[
    Record,
    Ignore(
        "detection",
        "simulation",
        "regression_tests_path",
        "fields",
        "logsource.definition",
        "license",
        "taxonomy",
        "scope"
    )
]
public readonly partial struct Rule
{
    [Key]
    public partial string Id { get; }

    [Label, Search(Boost = 3)]
    public partial string Title { get; }

    [Search]
    public partial string Description { get; }

    [Index]
    public partial Status Status { get; }

    [Index]
    public partial Level Level { get; }

    [Order]
    public partial DateOnly Date { get; }
    public partial DateOnly? Modified { get; }
    public partial string? Author { get; }
    public partial TextList References { get; }

    [Reference(Unresolved = UnresolvedReferenceBehavior.Stub)]
    public partial RecordList<Tag> Tags { get; }

    [Field("falsepositives")]
    public partial TextList FalsePositives { get; }

    [Field("logsource.product")]
    public partial string? Product { get; }

    [Field("logsource.category")]
    public partial string? Category { get; }

    [Field("logsource.service")]
    public partial string? Service { get; }
    public partial RecordList<Related> Related { get; }
}

[Record]
public readonly partial struct Related
{
    [Parent]
    public partial Rule Rule { get; }

    [Field("id"), Reference(Unresolved = UnresolvedReferenceBehavior.Drop)]
    public partial Rule? Other { get; }

    [Field("id")]
    public partial string Id { get; }
    public partial Relation Type { get; }
}

[Record]
public readonly partial struct Tag
{
    [Key]
    public partial string Name { get; }

    [Inverse(nameof(Rule.Tags))]
    public partial RecordSet<Rule> Rules { get; }
}
