using System.Globalization;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Model;
using Summit.Compiler.Parse;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>
/// Reads the values of fields from scalars. A scalar that does not fit the kind of its field is reported, and the field
/// stays without a value.
/// </summary>
/// <param name="diagnostics">Collects diagnostics.</param>
/// <param name="suggestion">Suggests the intended member for a misspelled member of an enum.</param>
internal sealed class ValueReader(DiagnosticList diagnostics, Suggestion suggestion)
{
    /// <summary>
    /// Reads the value of a single-valued field. Reports an invalid scalar and returns a missing value.
    /// </summary>
    public FieldValue Read(RecordTable table, FieldShape field, YamlScalar scalar, string path)
    {
        switch (field)
        {
            case StringField text when IsText(text, scalar, path):
                return FieldValue.Of(scalar.Value);
            case BooleanField when Boolean(scalar.Value) is { } value:
                return FieldValue.Of(value ? 1 : 0);
            case EnumField choice when table.Members(choice).Find(scalar.Value) is { } member:
                return FieldValue.Of(member.Value);
            case TimeField time when WrittenTime.TryRead(time, scalar.Value, out FieldValue value):
                return value;
            case not TimeField
                when OrderedText.TryRead(field, scalar.Value, out FieldValue value) && IsInRange(field, value.Number):
                if (scalar.IsPlain && field is (IntegerField or UnsignedField))
                    WarnOfOctal(scalar, path);
                return value;
            default:
                Report(table, field, scalar, path);
                return default;
        }
    }

    /// <summary>True if the field accepts the text. Only URI fields reject texts; those texts are reported.</summary>
    private bool IsText(StringField field, YamlScalar scalar, string path)
    {
        if (!field.IsUri || IsAbsoluteUri(scalar.Value))
            return true;
        diagnostics.Add(DiagnosticCatalogue.BadUri, path, scalar.Span, scalar.Value);
        return false;
    }

    private void WarnOfOctal(YamlScalar scalar, string path)
    {
        if (IntegerText.OctalOf(scalar.Value) is { } octal)
            diagnostics.Add(
                DiagnosticCatalogue.LeadingZero,
                path,
                scalar.Span,
                scalar.Value,
                IntegerText.DecimalOf(scalar.Value),
                octal
            );
    }

    private static bool? Boolean(string text) =>
        text.ToLowerInvariant() switch
        {
            "true" or "yes" or "y" or "on" => true,
            "false" or "no" or "n" or "off" => false,
            _ => null,
        };

    private static bool IsInRange(FieldShape field, long value) =>
        field is not IntegerField integer || (value >= integer.Minimum && value <= integer.Maximum);

    /// <summary>
    /// True if the text is an absolute URI with an explicit scheme. .NET alone would also accept a file path.
    /// </summary>
    private static bool IsAbsoluteUri(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out Uri? uri)
        && text.StartsWith(uri.Scheme + ":", StringComparison.OrdinalIgnoreCase);

    private void Report(RecordTable table, FieldShape field, YamlScalar scalar, string path)
    {
        void Add(DiagnosticInfo info, params string[] more) =>
            diagnostics.Add(info, path, scalar.Span, [scalar.Value, .. more]);

        if (LossOf(field, scalar.Value) is { } loss)
        {
            Add(DiagnosticCatalogue.LostDigits, loss);
            return;
        }

        switch (field)
        {
            case BooleanField:
                Add(DiagnosticCatalogue.BadBoolean);
                break;
            case IntegerField integer:
                string example = Written(IsInRange(field, 42) ? 42 : integer.Minimum);
                Add(DiagnosticCatalogue.BadInteger, Written(integer.Minimum), Written(integer.Maximum), example);
                break;
            case UnsignedField:
                Add(DiagnosticCatalogue.BadInteger, "0", ulong.MaxValue.ToString(CultureInfo.InvariantCulture), "42");
                break;
            case RealField:
                Add(DiagnosticCatalogue.BadNumber, field is DoubleField ? "double" : "decimal");
                break;
            case EnumField choice:
                WordList members = table.Members(choice).Words;
                Add(DiagnosticCatalogue.BadEnum, members.ToString(), suggestion.For(scalar.Value, members));
                break;
            case TimeField { Formats.Count: > 0 } time:
                Add(
                    DiagnosticCatalogue.BadTime,
                    string.Join("' or '", time.Formats),
                    WrittenTime.Example(time.Formats[0])
                );
                break;
            case DateField:
                Add(DiagnosticCatalogue.BadDate);
                break;
            case InstantField:
                TimeText.TryReadInstant(scalar.Value, out _, out bool lacksOffset);
                Add(lacksOffset ? DiagnosticCatalogue.InstantWithoutOffset : DiagnosticCatalogue.BadInstant);
                break;
            case DurationField:
                Add(DiagnosticCatalogue.BadDuration);
                break;
        }
    }

    /// <summary>
    /// Returns the reason why a well-formed value cannot be stored without loss, or null if it can be.
    /// </summary>
    private static string? LossOf(FieldShape field, string text)
    {
        if (field is DoubleField)
            return NumberText.LossOfDouble(text);
        if (field is DecimalField)
            return NumberText.LossOfDecimal(text);
        string cut = SecondFraction.Cut(text);
        if (field is not (InstantField or DurationField) || cut == text)
            return null;
        bool isRead = field is TimeField time
            ? WrittenTime.TryRead(time, cut, out _)
            : OrderedText.TryRead(field, cut, out _);
        return isRead ? "a second has up to seven digits" : null;
    }

    private static string Written(long number) => number.ToString(CultureInfo.InvariantCulture);
}
