using System.Globalization;
using System.Reflection;
using Summit.Helsinki.Tests.IndependentReader;
using Summit.Helsinki.Tests.Visiting;

namespace Summit.Helsinki.Tests.FieldByField;

/// <summary>
/// Compares the fields of a record with its YAML and records the differences, including YAML fields that the visitor
/// did not receive. Referenced records are compared by the ids of the YAML records at the same ordinals.
/// </summary>
internal sealed class FieldComparison(YamlRecord yaml, Type recordType) : IFieldVisitor
{
    private const string InstantFormat = "yyyy-MM-dd'T'HH:mm:ss'Z'";
    private const string DateFormat = "yyyy-MM-dd";
    private const string DurationFormat = @"hh\:mm\:ss";

    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    private readonly List<string> _differences = [];
    private readonly HashSet<string> _shown = ["id"];

    /// <summary>The differences as readable lines. Complete after all fields have been visited.</summary>
    public IEnumerable<string> Differences =>
        _differences.Concat(
            from field in yaml.FieldNames
            where !_shown.Contains(field)
            select $"{recordType.Name} {yaml}: '{field}' of the YAML is no field of the record."
        );

    public bool VisitUtf8(string field, ReadOnlySpan<byte> utf8, bool isNull) => false;

    public void VisitText(string field, string? value) => Compare(field, field == "Id" ? yaml.Id : Given(field), value);

    public void VisitTexts(string field, TextList values) =>
        CompareLists(field, yaml.Texts(YamlName.Of(field)), values);

    public void VisitBoolean(string field, bool? value) =>
        Compare(
            field,
            Given(field),
            value is { } given
                ? given
                    ? "true"
                    : "false"
                : null
        );

    public void VisitInteger(string field, long? value) =>
        Compare(field, Given(field, text => long.Parse(text, Invariant)), value);

    public void VisitUnsigned(string field, ulong? value) =>
        Compare(field, Given(field, text => ulong.Parse(text, Invariant)), value);

    public void VisitDouble(string field, double? value) =>
        Compare(field, Given(field, text => double.Parse(text, Invariant)), value);

    public void VisitDecimal(string field, decimal? value) =>
        Compare(field, Given(field, text => decimal.Parse(text, Invariant)), value);

    public void VisitEnum<TEnum>(string field, TEnum? value)
        where TEnum : struct, Enum => Compare(field, Given(field), value is { } given ? YamlName.Of(given) : null);

    public void VisitDate(string field, DateOnly? value) =>
        Compare(field, Given(field, text => DateOnly.ParseExact(text, DateFormat, Invariant)), value);

    public void VisitInstant(string field, DateTimeOffset? value)
    {
        Compare(
            field,
            Given(field, text =>
                DateTimeOffset.ParseExact(text, InstantFormat, Invariant, DateTimeStyles.AssumeUniversal)
            ),
            value
        );
        if (value is { } given)
            Compare($"{field}.{nameof(given.Offset)}", TimeSpan.Zero, given.Offset);
    }

    public void VisitDuration(string field, TimeSpan? value) =>
        Compare(field, Given(field, text => TimeSpan.ParseExact(text, DurationFormat, Invariant)), value);

    public void VisitReference<T>(string field, T? record)
        where T : struct, IVisitableRecord<T> => Compare(field, Given(field), record is { } given ? IdOf(given) : null);

    public void VisitReferences<T>(string field, RecordList<T> records)
        where T : struct, IVisitableRecord<T> => CompareLists(field, yaml.Texts(YamlName.Of(field)), IdsOf(records));

    public void VisitNested<T>(string field, RecordList<T> records)
        where T : struct, IVisitableRecord<T> =>
        CompareLists(field, yaml.Nested(YamlName.Of(field)).Select(record => record.Id), IdsOf(records));

    public void VisitParent<T>(string field, T record)
        where T : struct, IVisitableRecord<T> => Compare(field, yaml.Parent?.Id, IdOf(record));

    public void VisitInverse<T>(string field, RecordSet<T> records)
        where T : struct, IVisitableRecord<T>
    {
        InverseAttribute inverse = recordType.GetProperty(field)!.GetCustomAttribute<InverseAttribute>()!;
        CompareLists(
            field,
            NaiveInverse.Of<T>(yaml.Id, recordType, inverse).Select(record => record.Id),
            IdsOf(records)
        );
    }

    private static string IdOf<T>(T record)
        where T : struct, IVisitableRecord<T> => HelsinkiTables.YamlOf<T>()[record.Ordinal].Id;

    private static IEnumerable<string> IdsOf<T>(IEnumerable<T> records)
        where T : struct, IVisitableRecord<T> => records.Select(IdOf);

    private string? Given(string field)
    {
        _shown.Add(YamlName.Of(field));
        return yaml.Text(YamlName.Of(field));
    }

    private T? Given<T>(string field, Func<string, T> parse)
        where T : struct => Given(field) is { } text ? parse(text) : null;

    private void CompareLists(string field, IEnumerable<string> expected, IEnumerable<string> actual)
    {
        _shown.Add(YamlName.Of(field));
        Compare(field, string.Join(" | ", expected), string.Join(" | ", actual));
    }

    private void Compare<T>(string field, T expected, T actual)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
            _differences.Add(
                $"{recordType.Name} {yaml}: {field} is {Shown(actual)}, and by the YAML {Shown(expected)}."
            );
    }

    private static string Shown<T>(T value) => value is null ? "not given" : $"'{value}'";
}
