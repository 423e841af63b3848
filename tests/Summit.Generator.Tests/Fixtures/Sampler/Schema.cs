using System;
using Summit;

namespace Sampler;

/// <summary>A corpus with a field of every kind.</summary>
[Corpus("corpus")]
public static partial class SamplerCorpus
{
    public static partial Table<Sample> Samples { get; }

    public static partial Table<Note> Notes { get; }

    public static partial Table<Topic> Topics { get; }
}

/// <summary>Fields are named after their types. The names of optional fields start with <c>Maybe</c>.</summary>
[Record]
public readonly partial struct Sample
{
    [Key]
    public partial string Id { get; }

    [Order]
    public partial DateTimeOffset Instant { get; }

    [Label]
    public partial string Text { get; }

    public partial ReadOnlySpan<byte> TextUtf8 { get; }

    [Field(KeepEmpty = true)]
    public partial TextList Texts { get; }

    public partial bool Boolean { get; }

    public partial int Integer { get; }

    public partial double Double { get; }

    public partial decimal Decimal { get; }

    public partial Colour Enum { get; }

    public partial DateOnly Date { get; }

    public partial TimeSpan Duration { get; }

    [Uri]
    public partial string Uri { get; }

    public partial Topic Reference { get; }

    public partial RecordList<Topic> References { get; }

    [Summary]
    public partial RecordList<Note> Notes { get; }

    [Summary]
    public partial string? MaybeText { get; }

    public partial ReadOnlySpan<byte> MaybeTextUtf8 { get; }

    public partial bool? MaybeBoolean { get; }

    public partial long? MaybeInteger { get; }

    [Index]
    public partial double? MaybeDouble { get; }

    [Index]
    public partial decimal? MaybeDecimal { get; }

    public partial Colour? MaybeEnum { get; }

    public partial DateOnly? MaybeDate { get; }

    public partial DateTimeOffset? MaybeInstant { get; }

    public partial TimeSpan? MaybeDuration { get; }

    [Uri]
    public partial string? MaybeUri { get; }

    public partial Topic? MaybeReference { get; }
}

/// <summary>A nested record without a key.</summary>
[Record]
public readonly partial struct Note
{
    [Parent]
    public partial Sample Sample { get; }

    [Label]
    public partial string Text { get; }
}

/// <summary>A tree with every kind of inverse.</summary>
[Record]
public readonly partial struct Topic
{
    [Key]
    public partial string Id { get; }

    [Label, Alias]
    public partial string Name { get; }

    [Alias]
    public partial TextList OtherNames { get; }

    [Hierarchy]
    public partial Topic? Broader { get; }

    [Inverse(nameof(Broader))]
    public partial RecordSet<Topic> Narrower { get; }

    [Inverse(nameof(Sample.References))]
    public partial RecordSet<Sample> Samples { get; }

    [Inverse(nameof(Sample.References), Transitive = true)]
    public partial RecordSet<Sample> AllSamples { get; }
}

public enum Colour : short
{
    Red = -1,
    Green,
    Blue = 300,
}
