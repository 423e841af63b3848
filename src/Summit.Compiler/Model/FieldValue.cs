using Summit.Compiler.Schema;

namespace Summit.Compiler.Model;

/// <summary>
/// The value of a field: a number, or an object. Which of them counts follows from the kind of the field:
/// <list type="bullet">
/// <item><see cref="FieldKind.Text"/>: <see cref="Text"/>.</item>
/// <item><see cref="FieldKind.TextList"/>: <see cref="Texts"/>.</item>
/// <item><see cref="FieldKind.Boolean"/>: <see cref="Number"/> 0 or 1; <see cref="FieldKind.Integer"/>, <see cref="FieldKind.Enum"/>: the value.</item>
/// <item><see cref="FieldKind.Double"/>: the bits of it; <see cref="FieldKind.Decimal"/>: <see cref="Decimal"/>.</item>
/// <item><see cref="FieldKind.Date"/>: the day number (<c>DateOnly.DayNumber</c>); <see cref="FieldKind.Duration"/>: ticks.</item>
/// <item><see cref="FieldKind.Instant"/>: UTC ticks, and the offset in minutes as <see cref="OffsetMinutes"/>.</item>
/// <item><see cref="FieldKind.Reference"/>, <see cref="FieldKind.ReferenceList"/>, <see cref="FieldKind.NestedList"/>:
/// <see cref="Records"/>; what does not resolve is left out.</item>
/// </list>
/// The default is a field that is not given.
/// </summary>
public readonly struct FieldValue
{
    private readonly object? _object;

    private FieldValue(object? value, long number, int offsetMinutes = 0)
    {
        _object = value;
        Number = number;
        OffsetMinutes = offsetMinutes;
        IsGiven = true;
    }

    /// <summary>True where the YAML gives a value.</summary>
    public bool IsGiven { get; }

    /// <summary>The number.</summary>
    public long Number { get; }

    /// <summary>The offset of an instant from UTC, in minutes.</summary>
    public int OffsetMinutes { get; }

    /// <summary>The text; empty where not given.</summary>
    public string Text => _object as string ?? "";

    /// <summary>The texts; none where not given.</summary>
    public string[] Texts => _object as string[] ?? [];

    /// <summary>The decimal; zero where not given.</summary>
    public decimal Decimal => _object as decimal? ?? 0;

    /// <summary>The records referred to; none where not given.</summary>
    public BoundRecord[] Records => _object as BoundRecord[] ?? [];

    /// <summary>A field that holds <paramref name="value"/>.</summary>
    public static FieldValue Of(string value) => new(value, 0);

    /// <inheritdoc cref="Of(string)"/>
    public static FieldValue Of(string[] value) => new(value, 0);

    /// <inheritdoc cref="Of(string)"/>
    public static FieldValue Of(decimal value) => new(value, 0);

    /// <inheritdoc cref="Of(string)"/>
    public static FieldValue Of(BoundRecord[] value) => new(value, 0);

    /// <inheritdoc cref="Of(string)"/>
    public static FieldValue Of(long value) => new(null, value);

    /// <summary>A field that holds an instant.</summary>
    public static FieldValue Of(DateTimeOffset value) => new(null, value.UtcTicks, (int)value.Offset.TotalMinutes);
}
