using Summit.Compiler.Schema;

namespace Summit.Compiler.Model;

/// <summary>
/// The value of a field. The kind of the field determines which property holds it:
/// <list type="bullet">
/// <item><see cref="StringField"/>: <see cref="Text"/>.</item>
/// <item><see cref="TextListField"/>: <see cref="Texts"/>.</item>
/// <item><see cref="BooleanField"/>: <see cref="Number"/> as 0 or 1.</item>
/// <item><see cref="IntegerField"/>, <see cref="EnumField"/>: <see cref="Number"/>.</item>
/// <item><see cref="UnsignedField"/>: <see cref="Number"/> as the bits of the <see cref="ulong"/>.</item>
/// <item><see cref="DoubleField"/>: <see cref="Number"/> as the bits of the double.</item>
/// <item><see cref="DecimalField"/>: <see cref="Decimal"/>.</item>
/// <item><see cref="DateField"/>: <see cref="Number"/> as the day number (<c>DateOnly.DayNumber</c>).</item>
/// <item><see cref="DurationField"/>: <see cref="Number"/> in ticks of 100 nanoseconds.</item>
/// <item><see cref="InstantField"/>: <see cref="Number"/> in UTC ticks, and <see cref="OffsetMinutes"/>.</item>
/// <item><see cref="ReferenceField"/>, <see cref="ReferenceListField"/>, <see cref="NestedListField"/>:
/// <see cref="Records"/>. References that do not resolve are left out.</item>
/// </list>
/// The default is a missing value.
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

    /// <summary>True if the field has a value.</summary>
    public bool IsGiven { get; }

    /// <summary>The number; 0 for any other kind of value.</summary>
    public long Number { get; }

    /// <summary>The offset of an instant from UTC, in minutes.</summary>
    public int OffsetMinutes { get; }

    /// <summary>The text; empty for any other kind of value.</summary>
    public string Text => _object as string ?? "";

    /// <summary>The texts; empty for any other kind of value.</summary>
    public string[] Texts => _object as string[] ?? [];

    /// <summary>The decimal; 0 for any other kind of value.</summary>
    public decimal Decimal => _object as decimal? ?? 0;

    /// <summary>The records; empty for any other kind of value.</summary>
    public BoundRecord[] Records => _object as BoundRecord[] ?? [];

    /// <summary>Creates the value of a field from <paramref name="value"/>.</summary>
    public static FieldValue Of(string value) => new(value, 0);

    /// <inheritdoc cref="Of(string)"/>
    public static FieldValue Of(string[] value) => new(value, 0);

    /// <inheritdoc cref="Of(string)"/>
    public static FieldValue Of(decimal value) => new(value, 0);

    /// <inheritdoc cref="Of(string)"/>
    public static FieldValue Of(BoundRecord[] value) => new(value, 0);

    /// <inheritdoc cref="Of(string)"/>
    public static FieldValue Of(long value) => new(null, value);

    /// <summary>Creates the value of an instant field.</summary>
    public static FieldValue Of(DateTimeOffset value) => new(null, value.UtcTicks, (int)value.Offset.TotalMinutes);
}
