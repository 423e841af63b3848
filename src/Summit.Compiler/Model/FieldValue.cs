using Summit.Compiler.Schema;

namespace Summit.Compiler.Model;

/// <summary>
/// The value of a field: a number, or an object. The kind of the field tells which of them counts:
/// <list type="bullet">
/// <item><see cref="StringField"/>: <see cref="Text"/>.</item>
/// <item><see cref="TextListField"/>: <see cref="Texts"/>.</item>
/// <item><see cref="UnsignedField"/>: the bits of it.</item>
/// <item><see cref="BooleanField"/>: <see cref="Number"/> 0 or 1; <see cref="IntegerField"/>, <see cref="EnumField"/>: the value.</item>
/// <item><see cref="DoubleField"/>: the bits of it; <see cref="DecimalField"/>: <see cref="Decimal"/>.</item>
/// <item><see cref="DateField"/>: the day number (<c>DateOnly.DayNumber</c>); <see cref="DurationField"/>: ticks.</item>
/// <item><see cref="InstantField"/>: UTC ticks, and the offset in minutes as <see cref="OffsetMinutes"/>.</item>
/// <item><see cref="ReferenceField"/>, <see cref="ReferenceListField"/>, <see cref="NestedListField"/>:
/// <see cref="Records"/>; references that do not resolve are left out.</item>
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
