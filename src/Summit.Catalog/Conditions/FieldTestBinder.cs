using System.Globalization;
using Summit.Catalog.Errors;
using Summit.Catalog.Notation;

namespace Summit.Catalog.Conditions;

/// <summary>Creates the test of a field for a condition, depending on the kind of the field.</summary>
/// <param name="names">Finds the records that the condition names.</param>
/// <param name="condition">The condition.</param>
/// <param name="wanted">The field of the condition.</param>
internal sealed class FieldTestBinder(IRecordNames names, CatalogCondition condition, CatalogField wanted)
    : IFieldVisitor
{
    private delegate bool Reader<TValue>(string text, out TValue value);

    private FieldTest? _test;

    /// <summary>Returns the test of a field of <typeparamref name="T"/>.</summary>
    /// <exception cref="CatalogException">The field cannot have the value of the condition.</exception>
    public static FieldTest Bind<T>(IRecordNames names, CatalogCondition condition, CatalogField field)
        where T : struct, IVisitableRecord<T>
    {
        var binder = new FieldTestBinder(names, condition, field);
        default(T).VisitField(field.Index, ref binder);
        return binder._test!;
    }

    /// <inheritdoc/>
    public bool VisitUtf8(string field, ReadOnlySpan<byte> utf8, bool isNull) => false;

    /// <inheritdoc/>
    public void VisitText(string field, string? value) =>
        Equality((string text) => string.Equals(text, condition.Value, StringComparison.OrdinalIgnoreCase));

    /// <inheritdoc/>
    public void VisitTexts(string field, TextList values) => VisitText(field, null);

    /// <inheritdoc/>
    public void VisitBoolean(string field, bool? value)
    {
        if (condition.Value is not ("true" or "false" or ""))
            throw Wrong("is true or false");
        Equality((bool truth) => truth == (condition.Value == "true"));
    }

    /// <inheritdoc/>
    public void VisitInteger(string field, long? value) =>
        Range("42, 1..10 or 10..", (string text, out long number) =>
            long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number)
        );

    /// <inheritdoc/>
    public void VisitUnsigned(string field, ulong? value) =>
        Range("42, 1..10 or 10..", (string text, out ulong number) =>
            ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number)
        );

    /// <inheritdoc/>
    public void VisitDouble(string field, double? value) =>
        Range("0.5, 0..1 or 1..", (string text, out double number) =>
            double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number)
        );

    /// <inheritdoc/>
    public void VisitDecimal(string field, decimal? value) =>
        Range("9.95, 5..10 or 10..", (string text, out decimal number) =>
            decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out number)
        );

    /// <inheritdoc/>
    public void VisitEnum<TEnum>(string field, TEnum? value)
        where TEnum : struct, Enum
    {
        string? name = wanted.Description.Members.FirstOrDefault(member => PascalName.IsSame(member, condition.Value));
        if (condition.Value.Length > 0 && name is null)
            throw Wrong($"is one of {string.Join(", ", wanted.Members)}", wanted.Members);
        TEnum named = name is null ? default : System.Enum.Parse<TEnum>(name);
        Equality((TEnum member) => EqualityComparer<TEnum>.Default.Equals(member, named));
    }

    /// <inheritdoc/>
    public void VisitDate(string field, DateOnly? value) =>
        Range("2018-07-16 or 2018-07-01..2018-08-01", (string text, out DateOnly date) => TryReadDate(text, out date));

    /// <inheritdoc/>
    public void VisitInstant(string field, DateTimeOffset? value)
    {
        string form =
            $"{(names.Day is null ? "" : "15:30, ")}2018-07-16, 2018-07-16T15:30:00Z, or two of them with .. between";
        if (TryReadDate(condition.Value, out DateOnly day))
        {
            // A date matches all instants of the day.
            var start = new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero);
            Equality((DateTimeOffset instant) => instant >= start && instant < start.AddDays(1));
        }
        else
        {
            Range<DateTimeOffset>(form, TryReadInstant, TryReadEnd);
        }
    }

    /// <inheritdoc/>
    public void VisitDuration(string field, TimeSpan? value) =>
        Range("01:30:00 or 00:30:00..01:00:00", (string text, out TimeSpan duration) =>
            TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out duration)
        );

    /// <inheritdoc/>
    public void VisitReference<T>(string field, T? record)
        where T : struct, IVisitableRecord<T> => Records<T>();

    /// <inheritdoc/>
    public void VisitReferences<T>(string field, RecordList<T> records)
        where T : struct, IVisitableRecord<T> => Records<T>();

    /// <inheritdoc/>
    public void VisitNested<T>(string field, RecordList<T> records)
        where T : struct, IVisitableRecord<T> => Records<T>();

    /// <inheritdoc/>
    public void VisitParent<T>(string field, T record)
        where T : struct, IVisitableRecord<T> => Records<T>();

    /// <inheritdoc/>
    public void VisitInverse<T>(string field, RecordSet<T> records)
        where T : struct, IVisitableRecord<T> => Records<T>();

    private void Equality<TValue>(Predicate<TValue> matches) =>
        _test = new FieldTest<TValue>(wanted.Index, condition.IsNegated, condition.Value.Length == 0 ? null : matches);

    private void Range<TValue>(string form, Reader<TValue> read, Reader<TValue>? readEnd = null)
        where TValue : struct, IComparable<TValue>
    {
        string value = condition.Value;
        int dots = value.IndexOf(CatalogCondition.Range, StringComparison.Ordinal);
        if (dots < 0)
        {
            TValue? equal = Read(value, read);
            Equality((TValue given) => given.CompareTo(equal!.Value) == 0);
            return;
        }

        string end = value[(dots + CatalogCondition.Range.Length)..];
        bool isIncluded = end.StartsWith(CatalogCondition.Included, StringComparison.Ordinal);
        TValue? from = Read(value[..dots], read);
        TValue? to = isIncluded ? Read(end[CatalogCondition.Included.Length..], readEnd ?? read) : Read(end, read);
        int last = isIncluded ? 0 : -1;
        Equality(
            (TValue given) =>
                (from is null || given.CompareTo(from.Value) >= 0)
                && (to is null || Math.Sign(given.CompareTo(to.Value)) <= last)
        );

        TValue? Read(string text, Reader<TValue> read) =>
            text.Length == 0 ? null
            : read(text.Trim(), out TValue given) ? given
            : throw Wrong($"is written {form}");
    }

    private void Records<T>()
        where T : struct, IVisitableRecord<T>
    {
        IReadOnlySet<int> named =
            condition.Value.Length == 0
                ? new HashSet<int>()
                : names.Find(typeof(T), condition.Value, condition.Written);
        Equality((int ordinal) => named.Contains(ordinal));
    }

    private bool TryReadInstant(string text, out DateTimeOffset instant) =>
        InstantText.TryParse(text, names.Day, out instant);

    /// <summary>Reads the last instant of a range that includes its end: of a date, the last instant of the day.</summary>
    private bool TryReadEnd(string text, out DateTimeOffset instant)
    {
        if (!TryReadInstant(text, out instant))
            return false;
        if (TryReadDate(text, out _))
            instant = instant.AddDays(1).AddTicks(-1);
        return true;
    }

    private static bool TryReadDate(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    private CatalogException Wrong(string form, IReadOnlyList<string>? known = null)
    {
        string? nearest = known is null ? null : NameError.Nearest(condition.Value, known);
        string question = nearest is null ? "" : $" Did you mean '{nearest}'?";
        return new CatalogException(
            CatalogErrorKind.InvalidValue,
            $"'{condition.Written}' has no value for {PascalName.ToKebab(wanted.Name)}: it {form}.{question}"
        )
        {
            Name = condition.Value,
            Suggestion = nearest,
            KnownNames = known ?? [],
        };
    }
}
