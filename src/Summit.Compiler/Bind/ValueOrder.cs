using Summit.Compiler.Model;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>Compares the values of a field.</summary>
internal static class ValueOrder
{
    /// <summary>Compares two values of <paramref name="field"/>. A missing value comes first.</summary>
    public static int Compare(FieldShape field, FieldValue x, FieldValue y)
    {
        if (!x.IsGiven || !y.IsGiven)
            return x.IsGiven.CompareTo(y.IsGiven);
        return field switch
        {
            StringField => Utf8Order.Compare(x.Text, y.Text),
            DecimalField => x.Decimal.CompareTo(y.Decimal),
            DoubleField => Real(x).CompareTo(Real(y)),
            UnsignedField => unchecked((ulong)x.Number).CompareTo(unchecked((ulong)y.Number)),
            _ => x.Number.CompareTo(y.Number),
        };
    }

    /// <summary>Returns the day number of a date, or of an instant at its own offset.</summary>
    public static long Day(FieldShape field, FieldValue value) =>
        field is InstantField
            ? (value.Number + (value.OffsetMinutes * TimeSpan.TicksPerMinute)) / TimeSpan.TicksPerDay
            : value.Number;

    private static double Real(FieldValue value) => BitConverter.Int64BitsToDouble(value.Number);
}
