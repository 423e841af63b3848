using System.Globalization;
using Summit.Compiler.Bind;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Model;
using Summit.Compiler.Schema;
using Summit.Compiler.Schema.Rules;

namespace Summit.Compiler.Check;

/// <summary>Checks the number of characters in texts, and the number of items in lists.</summary>
internal sealed class LengthCheck(FieldShape field, LengthRule rule, DiagnosticList diagnostics) : IRuleCheck
{
    private readonly bool _isText = field is StringField;

    private readonly string _limits =
        rule.Maximum == int.MaxValue ? $"at least {Written(rule.Minimum)}"
        : rule.Minimum == 0 ? $"at most {Written(rule.Maximum)}"
        : $"{Written(rule.Minimum)} to {Written(rule.Maximum)}";

    /// <inheritdoc/>
    public void Check(IReadOnlyList<SourceRecord> records)
    {
        foreach (SourceRecord record in records)
        {
            FieldValue value = record.Value(field);
            if (_isText ? !value.IsGiven : record.IsPartial)
                continue;

            int length = _isText ? Characters(value.Text) : Math.Max(value.Texts.Length, value.Records.Length);
            if (length < rule.Minimum)
                Report(record, length, "add to it");
            else if (length > rule.Maximum)
                Report(record, length, "shorten it");
        }
    }

    /// <summary>Returns the number of characters. A surrogate pair counts as one character.</summary>
    private static int Characters(string text) => text.Length - text.Count(char.IsLowSurrogate);

    private static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Report(SourceRecord record, int length, string remedy)
    {
        string unit = _isText ? "character" : "item";
        string has = length == 1 ? $"1 {unit}" : $"{Written(length)} {unit}s";
        string name = Spelling.InYaml(field.Name);
        diagnostics.Add(DiagnosticCatalogue.WrongLength, record.Path, record.Span(field), name, has, _limits, remedy);
    }
}
