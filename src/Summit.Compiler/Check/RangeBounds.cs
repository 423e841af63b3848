using Summit.Compiler.Bind;
using Summit.Compiler.Model;
using Summit.Compiler.Schema;
using Summit.Compiler.Schema.Rules;

namespace Summit.Compiler.Check;

/// <summary>The bounds of a range, read as the kind of their field.</summary>
public sealed class RangeBounds
{
    private readonly FieldKind _kind;
    private readonly FieldValue? _minimum;
    private readonly FieldValue? _maximum;

    /// <summary>Reads the bounds of <paramref name="rule"/>; one that is not of that kind is left open.</summary>
    public RangeBounds(FieldKind kind, RangeRule rule)
    {
        _kind = kind;
        _minimum = Read(rule.Minimum);
        _maximum = Read(rule.Maximum);
    }

    /// <summary>What is wrong with the bounds of a range on a field of that kind, or null.</summary>
    public static string? ErrorIn(FieldKind kind, RangeRule rule)
    {
        var bounds = new RangeBounds(kind, rule);
        if (rule.Minimum is { } minimum && bounds._minimum is null) return $"'{minimum}' is not a value of the field";
        if (rule.Maximum is { } maximum && bounds._maximum is null) return $"'{maximum}' is not a value of the field";
        bool isEmpty = bounds._minimum is { } least && bounds._maximum is { } most && ValueOrder.Compare(kind, least, most) > 0;
        return isEmpty ? $"'{rule.Minimum}' is above '{rule.Maximum}'" : null;
    }

    /// <summary>True for a value between the bounds.</summary>
    public bool Holds(FieldValue value) =>
        (_minimum is not { } minimum || ValueOrder.Compare(_kind, value, minimum) >= 0)
        && (_maximum is not { } maximum || ValueOrder.Compare(_kind, value, maximum) <= 0);

    private FieldValue? Read(string? bound) =>
        bound is not null && OrderedText.TryRead(_kind, bound, out FieldValue value) ? value : null;
}
