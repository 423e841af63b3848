using Summit.Compiler.Bind;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Model;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Check;

/// <summary>Checks that the values of a field are not after the values of another field.</summary>
internal sealed class BeforeCheck(FieldShape field, FieldShape other, DiagnosticList diagnostics) : IRuleCheck
{
    /// <inheritdoc/>
    public void Check(IReadOnlyList<SourceRecord> records)
    {
        foreach (SourceRecord record in records)
        {
            FieldValue value = record.Value(field),
                end = record.Value(other);
            if (!value.IsGiven || !end.IsGiven || Compare(value, end) <= 0)
                continue;
            diagnostics.Add(
                DiagnosticCatalogue.WrongOrder,
                record.Path,
                record.Span(field),
                Spelling.InYaml(field.Name),
                Spelling.InYaml(other.Name),
                record.Line(other)
            );
        }
    }

    private int Compare(FieldValue value, FieldValue end) =>
        field.GetType() == other.GetType()
            ? ValueOrder.Compare(field, value, end)
            : ValueOrder.Day(field, value).CompareTo(ValueOrder.Day(other, end));
}
