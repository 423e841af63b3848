using Summit.Compiler.Bind;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Parse;
using Summit.Compiler.Schema;
using Summit.Compiler.Schema.Rules;

namespace Summit.Compiler.Check;

/// <summary>Checks that values are in the range of their field.</summary>
internal sealed class RangeCheck(FieldShape field, RangeRule rule, DiagnosticList diagnostics) : IRuleCheck
{
    private readonly RangeBounds _bounds = new(field, rule);

    private readonly string _range = (rule.Minimum, rule.Maximum) switch
    {
        (null, null) => "of any value",
        (null, { } maximum) => $"at most {maximum}",
        ({ } minimum, null) => $"at least {minimum}",
        var (minimum, maximum) => $"from {minimum} to {maximum}",
    };

    /// <inheritdoc/>
    public void Check(IReadOnlyList<SourceRecord> records)
    {
        foreach (SourceRecord record in records)
        {
            if (!record.Value(field).IsGiven || _bounds.Holds(record.Value(field)))
                continue;
            foreach (YamlScalar scalar in record.Scalars(field))
            {
                string name = Spelling.InYaml(field.Name);
                diagnostics.Add(DiagnosticCatalogue.OutOfRange, record.Path, scalar.Span, scalar.Value, name, _range);
            }
        }
    }
}
