using Summit.Compiler.Bind;
using Summit.Compiler.Model;
using Summit.Compiler.Schema;
using Summit.Compiler.Schema.Rules;

namespace Summit.Compiler.Check;

/// <summary>The bounds of a range, as values of their field.</summary>
public sealed class RangeBounds
{
    private readonly FieldShape _field;
    private readonly FieldValue? _minimum;
    private readonly FieldValue? _maximum;

    /// <summary>
    /// Reads the bounds of <paramref name="rule"/>. A bound that is not a valid value of the field is ignored.
    /// </summary>
    public RangeBounds(FieldShape field, RangeRule rule)
    {
        _field = field;
        _minimum = Read(rule.Minimum);
        _maximum = Read(rule.Maximum);
    }

    /// <summary>Returns the error in the bounds of a range, or null if the bounds are valid.</summary>
    public static string? ErrorIn(FieldShape field, RangeRule rule)
    {
        var bounds = new RangeBounds(field, rule);
        if (rule.Minimum is { } minimum && bounds._minimum is null)
            return $"'{minimum}' is not a value of the field";
        if (rule.Maximum is { } maximum && bounds._maximum is null)
            return $"'{maximum}' is not a value of the field";
        bool isEmpty =
            bounds._minimum is { } low && bounds._maximum is { } high && ValueOrder.Compare(field, low, high) > 0;
        return isEmpty ? $"'{rule.Minimum}' is above '{rule.Maximum}'" : null;
    }

    /// <summary>True if the value is between the bounds, both inclusive.</summary>
    public bool Holds(FieldValue value) =>
        (_minimum is not { } minimum || ValueOrder.Compare(_field, value, minimum) >= 0)
        && (_maximum is not { } maximum || ValueOrder.Compare(_field, value, maximum) <= 0);

    private FieldValue? Read(string? bound) =>
        bound is not null && OrderedText.TryRead(_field, bound, out FieldValue value) ? value : null;
}
