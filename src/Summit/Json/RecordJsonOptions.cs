using System.Text.Json;

namespace Summit.Json;

/// <summary>How records are written as JSON. The options cannot change, so that converters and threads share them.</summary>
public sealed record RecordJsonOptions
{
    /// <summary>The highest <see cref="ExpandDepth"/>: each level can multiply the size of the output.</summary>
    public const int MaxExpandDepth = 4;

    private readonly int _expandDepth;

    /// <summary>The options that apply unless others are given: references as keys, no inverses, camelCase.</summary>
    public static RecordJsonOptions Default { get; } = new();

    /// <summary>
    /// The number of references that are followed. With 0, the default, a reference is written as the key of the
    /// record. With 1, it is written as the record, whose own references are keys; and so on, up to
    /// <see cref="MaxExpandDepth"/>. A record that has no key is always written as an object.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or above
    /// <see cref="MaxExpandDepth"/>.</exception>
    public int ExpandDepth
    {
        get => _expandDepth;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MaxExpandDepth);
            _expandDepth = value;
        }
    }

    /// <summary>
    /// Whether the inverses of a record and of its nested records are written. False by default: inverses follow from
    /// the references of other records, and can be long. Records that <see cref="ExpandDepth"/> adds are written
    /// without inverses.
    /// </summary>
    public bool IncludeInverses { get; init; }

    /// <summary>Whether properties without a value are left out. False by default: they are written as null.</summary>
    public bool OmitNulls { get; init; }

    /// <summary>Converts the names of fields to names of properties; null for the names as the schema has them.</summary>
    public JsonNamingPolicy? PropertyNamingPolicy { get; init; } = JsonNamingPolicy.CamelCase;
}
