using Summit.Compiler.Model;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>The order of values.</summary>
internal static class ValueOrder
{
    /// <summary>Compares two values of a kind. What is not given comes first.</summary>
    public static int Compare(FieldKind kind, FieldValue x, FieldValue y)
    {
        if (!x.IsGiven || !y.IsGiven) return x.IsGiven.CompareTo(y.IsGiven);
        return kind switch
        {
            FieldKind.Text => Utf8Order.Compare(x.Text, y.Text),
            FieldKind.Decimal => x.Decimal.CompareTo(y.Decimal),
            FieldKind.Double => Real(x).CompareTo(Real(y)),
            _ => x.Number.CompareTo(y.Number),
        };
    }

    /// <summary>The day number of a date, or of an instant in its own offset.</summary>
    public static long Day(FieldKind kind, FieldValue value) => kind == FieldKind.Instant
        ? (value.Number + (value.OffsetMinutes * TimeSpan.TicksPerMinute)) / TimeSpan.TicksPerDay
        : value.Number;

    private static double Real(FieldValue value) => BitConverter.Int64BitsToDouble(value.Number);
}
