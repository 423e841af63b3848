using System.Globalization;
using Summit.Cli.CompiledCorpora;
using Summit.Cli.Notation;
using Summit.Cli.Schema;
using Summit.Cli.Usage;

namespace Summit.Cli.Search;

/// <summary>Creates the test of a field for a condition, depending on the kind of the field.</summary>
/// <param name="corpus">The corpus, in which records are looked up by name.</param>
/// <param name="condition">The condition.</param>
/// <param name="wanted">The field of the condition.</param>
internal sealed class FieldTestBinder(Corpus corpus, Condition condition, CorpusField wanted) : IFieldVisitor
{
    private delegate bool Reader<TValue>(string text, out TValue value);

    /// <summary>The test, after the field was visited.</summary>
    public FieldTest? Test { get; private set; }

    /// <summary>Returns the test of a field of <typeparamref name="T"/>.</summary>
    /// <exception cref="UsageException">The field cannot have the value of the condition.</exception>
    public static FieldTest Bind<T>(Corpus corpus, Condition condition, CorpusField field)
        where T : struct, IVisitableRecord<T>
    {
        var binder = new FieldTestBinder(corpus, condition, field);
        default(T).Visit(ref binder);
        return binder.Test!;
    }

    /// <inheritdoc/>
    public bool VisitUtf8(string field, ReadOnlySpan<byte> utf8, bool isNull) => false;

    /// <inheritdoc/>
    public void VisitText(string field, string? value) =>
        Equality(field, (string text) => string.Equals(text, condition.Value, StringComparison.OrdinalIgnoreCase));

    /// <inheritdoc/>
    public void VisitTexts(string field, TextList values) => VisitText(field, null);

    /// <inheritdoc/>
    public void VisitBoolean(string field, bool? value)
    {
        if (field == wanted.Name && condition.Value is not ("true" or "false" or ""))
            throw Wrong("true or false");
        Equality(field, (bool truth) => truth == (condition.Value == "true"));
    }

    /// <inheritdoc/>
    public void VisitInteger(string field, long? value) =>
        Range(field, "42, 1..10 or 10..", (string text, out long number) =>
            long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number)
        );

    /// <inheritdoc/>
    public void VisitUnsigned(string field, ulong? value) =>
        Range(field, "42, 1..10 or 10..", (string text, out ulong number) =>
            ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number)
        );

    /// <inheritdoc/>
    public void VisitDouble(string field, double? value) =>
        Range(field, "0.5, 0..1 or 1..", (string text, out double number) =>
            double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number)
        );

    /// <inheritdoc/>
    public void VisitDecimal(string field, decimal? value) =>
        Range(field, "9.95, 5..10 or 10..", (string text, out decimal number) =>
            decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out number)
        );

    /// <inheritdoc/>
    public void VisitEnum<TEnum>(string field, TEnum? value)
        where TEnum : struct, Enum
    {
        if (field != wanted.Name)
            return;
        string[] members = [.. System.Enum.GetValues<TEnum>().Select(ValueText.Of)];
        if (condition.Value.Length > 0 && !members.Contains(condition.Value))
            throw Wrong($"one of {string.Join(", ", members)}");
        Equality(field, (TEnum member) => ValueText.Of(member) == condition.Value);
    }

    /// <inheritdoc/>
    public void VisitDate(string field, DateOnly? value) =>
        Range(field, "2018-07-16 or 2018-07-01..2018-08-01", (string text, out DateOnly date) =>
            TryReadDate(text, out date)
        );

    /// <inheritdoc/>
    public void VisitInstant(string field, DateTimeOffset? value)
    {
        string form =
            $"{(corpus.Day is null ? "" : "15:30, ")}2018-07-16, 2018-07-16T15:30:00Z, or two of them with .. between";
        if (field == wanted.Name && TryReadDate(condition.Value, out DateOnly day))
        {
            // A date matches all instants of the day.
            var start = new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero);
            Equality(field, (DateTimeOffset instant) => instant >= start && instant < start.AddDays(1));
        }
        else
        {
            Range(field, form, (string text, out DateTimeOffset instant) =>
                InstantText.TryParse(text, corpus.Day, out instant)
            );
        }
    }

    /// <inheritdoc/>
    public void VisitDuration(string field, TimeSpan? value) =>
        Range(field, "01:30:00 or 00:30:00..01:00:00", (string text, out TimeSpan duration) =>
            TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out duration)
        );

    /// <inheritdoc/>
    public void VisitReference<T>(string field, T? record)
        where T : struct, IVisitableRecord<T> => Records<T>(field);

    /// <inheritdoc/>
    public void VisitReferences<T>(string field, RecordList<T> records)
        where T : struct, IVisitableRecord<T> => Records<T>(field);

    /// <inheritdoc/>
    public void VisitNested<T>(string field, RecordList<T> records)
        where T : struct, IVisitableRecord<T> => Records<T>(field);

    /// <inheritdoc/>
    public void VisitParent<T>(string field, T record)
        where T : struct, IVisitableRecord<T> => Records<T>(field);

    /// <inheritdoc/>
    public void VisitInverse<T>(string field, RecordSet<T> records)
        where T : struct, IVisitableRecord<T> => Records<T>(field);

    private void Equality<TValue>(string field, Predicate<TValue> matches)
    {
        if (field == wanted.Name)
            Test = new FieldTest<TValue>(field, condition.IsNegated, condition.Value.Length == 0 ? null : matches);
    }

    private void Range<TValue>(string field, string form, Reader<TValue> read)
        where TValue : struct, IComparable<TValue>
    {
        if (field != wanted.Name)
            return;
        int dots = condition.Value.IndexOf(Condition.Range, StringComparison.Ordinal);
        if (dots < 0)
        {
            TValue? equal = Read(condition.Value);
            Equality(field, (TValue value) => value.CompareTo(equal!.Value) == 0);
        }
        else
        {
            TValue? from = Read(condition.Value[..dots]);
            TValue? to = Read(condition.Value[(dots + Condition.Range.Length)..]);
            Equality(field, (TValue value) =>
                (from is null || value.CompareTo(from.Value) >= 0) && (to is null || value.CompareTo(to.Value) < 0)
            );
        }

        TValue? Read(string text) =>
            text.Length == 0 ? null
            : read(text, out TValue value) ? value
            : throw Wrong($"written {form}");
    }

    private void Records<T>(string field)
        where T : struct, IVisitableRecord<T>
    {
        if (field != wanted.Name)
            return;
        HashSet<int> named =
            condition.Value.Length == 0 ? [] : RecordsBelow.Find(corpus, typeof(T), condition.Value, condition.Option);
        Equality(field, (int ordinal) => named.Contains(ordinal));
    }

    private static bool TryReadDate(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    private UsageException Wrong(string form) =>
        new($"'{condition.Option}' has no value for {PascalName.ToKebab(wanted.Name)}: it is {form}.");
}
