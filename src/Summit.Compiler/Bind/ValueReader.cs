using System.Globalization;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Model;
using Summit.Compiler.Parse;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>
/// Reads scalars as the kind of their field says. What is not of that kind is reported and not given.
/// </summary>
/// <param name="diagnostics">Collects diagnostics.</param>
/// <param name="suggestion">Finds what a misspelled member of an enum is meant to be.</param>
internal sealed class ValueReader(DiagnosticList diagnostics, Suggestion suggestion)
{
    /// <summary>Reads the value of a field that holds one scalar.</summary>
    public FieldValue Read(RecordTable table, FieldShape field, YamlScalar scalar, string path)
    {
        string text = scalar.Value;
        switch (field.Kind)
        {
            case FieldKind.Text when IsText(field, scalar, path):
                return FieldValue.Of(text);
            case FieldKind.Boolean when Boolean(text) is { } value:
                return FieldValue.Of(value ? 1 : 0);
            case FieldKind.Enum when table.Members(field).Find(text) is { } member:
                return FieldValue.Of(member.Value);
            case FieldKind.Date or FieldKind.Instant when WrittenTime.TryRead(field, text, out FieldValue value):
                return value;
            case var kind when OrderedText.TryRead(kind, text, out FieldValue value) && IsInRange(field, value.Number):
                return value;
            default:
                Report(table, field, scalar, path);
                return default;
        }
    }

    /// <summary>True for a text that the field can hold; any scalar is text, but not any is a URI.</summary>
    public bool IsText(FieldShape field, YamlScalar scalar, string path)
    {
        if (!field.IsUri || IsAbsoluteUri(scalar.Value)) return true;
        diagnostics.Add(DiagnosticCatalogue.BadUri, path, scalar.Span, scalar.Value);
        return false;
    }

    private static bool? Boolean(string text) => text.ToLowerInvariant() switch
    {
        "true" or "yes" or "y" or "on" => true,
        "false" or "no" or "n" or "off" => false,
        _ => null,
    };

    private static bool IsInRange(FieldShape field, long value) =>
        field.Kind != FieldKind.Integer || (value >= field.Minimum && value <= field.Maximum);

    /// <summary>The scheme must be written out: .NET also takes the path of a file for an absolute URI.</summary>
    private static bool IsAbsoluteUri(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out Uri? uri)
        && text.StartsWith(uri.Scheme + ":", StringComparison.OrdinalIgnoreCase);

    private void Report(RecordTable table, FieldShape field, YamlScalar scalar, string path)
    {
        void Add(DiagnosticInfo info, params string[] more) =>
            diagnostics.Add(info, path, scalar.Span, [scalar.Value, .. more]);

        switch (field.Kind)
        {
            case FieldKind.Boolean:
                Add(DiagnosticCatalogue.BadBoolean);
                break;
            case FieldKind.Integer:
                string example = Written(IsInRange(field, 42) ? 42 : field.Minimum);
                Add(DiagnosticCatalogue.BadInteger, Written(field.Minimum), Written(field.Maximum), example);
                break;
            case FieldKind.Double or FieldKind.Decimal:
                Add(DiagnosticCatalogue.BadNumber, field.Kind == FieldKind.Double ? "double" : "decimal");
                break;
            case FieldKind.Enum:
                WordList members = table.Members(field).Words;
                Add(DiagnosticCatalogue.BadEnum, members.ToString(), suggestion.For(scalar.Value, members));
                break;
            case FieldKind.Date or FieldKind.Instant when field.TimeFormats.Count > 0:
                Add(DiagnosticCatalogue.BadTime, string.Join("' or '", field.TimeFormats), WrittenTime.Example(field.TimeFormats[0]));
                break;
            case FieldKind.Date:
                Add(DiagnosticCatalogue.BadDate);
                break;
            case FieldKind.Instant:
                TimeText.TryReadInstant(scalar.Value, out _, out bool lacksOffset);
                Add(lacksOffset ? DiagnosticCatalogue.InstantWithoutOffset : DiagnosticCatalogue.BadInstant);
                break;
            case FieldKind.Duration:
                Add(DiagnosticCatalogue.BadDuration);
                break;
        }
    }

    private static string Written(long number) => number.ToString(CultureInfo.InvariantCulture);
}
