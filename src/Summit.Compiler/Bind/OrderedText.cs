using Summit.Compiler.Model;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>Reads numbers, dates, instants and durations: what has an order and therefore a range.</summary>
internal static class OrderedText
{
    /// <summary>Reads <paramref name="text"/> as a value of that kind.</summary>
    public static bool TryRead(FieldKind kind, string text, out FieldValue value)
    {
        value = kind switch
        {
            FieldKind.Integer when IntegerText.TryRead(text, out long number) => FieldValue.Of(number),
            FieldKind.Double when NumberText.TryRead(text, out double number) =>
                FieldValue.Of(BitConverter.DoubleToInt64Bits(number)),
            FieldKind.Decimal when NumberText.TryRead(text, out decimal number) => FieldValue.Of(number),
            FieldKind.Date when TimeText.TryReadDate(text, out long dayNumber) => FieldValue.Of(dayNumber),
            FieldKind.Instant when TimeText.TryReadInstant(text, out DateTimeOffset instant, out _) => FieldValue.Of(instant),
            FieldKind.Duration when DurationText.TryRead(text, out long ticks) => FieldValue.Of(ticks),
            _ => default,
        };
        return value.IsGiven;
    }
}
