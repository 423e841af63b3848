using Summit.Compiler.Model;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>Reads values of the field kinds that have an order: numbers, dates, instants and durations.</summary>
internal static class OrderedText
{
    /// <summary>Reads <paramref name="text"/> as a value of <paramref name="field"/>.</summary>
    public static bool TryRead(FieldShape field, string text, out FieldValue value)
    {
        if ((field is InstantField or DurationField) && text.IndexOf('.') >= 0)
            text = SecondFraction.WithoutZeros(text);
        value = field switch
        {
            IntegerField when IntegerText.TryRead(text, out long number) => FieldValue.Of(number),
            UnsignedField when IntegerText.TryRead(text, out ulong bits) => FieldValue.Of(unchecked((long)bits)),
            DoubleField when NumberText.TryRead(text, out double number) => FieldValue.Of(
                BitConverter.DoubleToInt64Bits(number)
            ),
            DecimalField when NumberText.TryRead(text, out decimal number) => FieldValue.Of(number),
            DateField when TimeText.TryReadDate(text, out long dayNumber) => FieldValue.Of(dayNumber),
            InstantField when TimeText.TryReadInstant(text, out DateTimeOffset instant, out _) => FieldValue.Of(
                instant
            ),
            DurationField when DurationText.TryRead(text, out long ticks) => FieldValue.Of(ticks),
            _ => default,
        };
        return value.IsGiven;
    }
}
