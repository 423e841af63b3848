using Summit.Compiler.Bind;
using Summit.Compiler.Model;
using Summit.Compiler.Schema;
using Summit.Compiler.Schema.Rules;

namespace Summit.Compiler.Check;

/// <summary>The fields of a nested record that begin and end an interval of time. A missing end is open.</summary>
/// <param name="From">The field that begins it.</param>
/// <param name="To">The field that ends it.</param>
internal sealed record Interval(FieldShape From, FieldShape To)
{
    /// <summary>The fields that a rule names.</summary>
    public static Interval Of(RecordShape nested, NoOverlapRule rule) =>
        new(nested.Field(rule.From)!, nested.Field(rule.To)!);

    /// <inheritdoc cref="Of(RecordShape, NoOverlapRule)"/>
    public static Interval Of(RecordShape nested, WithinRule rule) =>
        new(nested.Field(rule.From)!, nested.Field(rule.To)!);

    /// <summary>Where it begins.</summary>
    public long Start(BoundRecord record) =>
        record.Values[From.Index] is { IsGiven: true } value ? value.Number : long.MinValue;

    /// <summary>Where it ends.</summary>
    public long End(BoundRecord record) =>
        record.Values[To.Index] is { IsGiven: true } value ? value.Number : long.MaxValue;

    /// <summary>The first day of it.</summary>
    public long FirstDay(BoundRecord record) =>
        record.Values[From.Index] is { IsGiven: true } value ? ValueOrder.Day(From, value) : long.MinValue;

    /// <summary>The last day of it.</summary>
    public long LastDay(BoundRecord record) =>
        record.Values[To.Index] is { IsGiven: true } value ? ValueOrder.Day(To, value) : long.MaxValue;
}
