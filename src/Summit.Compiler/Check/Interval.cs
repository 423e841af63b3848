using Summit.Compiler.Bind;
using Summit.Compiler.Model;
using Summit.Compiler.Schema;
using Summit.Compiler.Schema.Rules;

namespace Summit.Compiler.Check;

/// <summary>
/// The fields of a nested record that give the start and the end of an interval of time. An interval with a missing
/// start or end is unbounded on that side.
/// </summary>
/// <param name="From">The field that gives the start.</param>
/// <param name="To">The field that gives the end.</param>
internal sealed record Interval(FieldShape From, FieldShape To)
{
    /// <summary>Returns the fields that <paramref name="rule"/> names.</summary>
    public static Interval Of(RecordShape nested, NoOverlapRule rule) =>
        new(nested.Field(rule.From)!, nested.Field(rule.To)!);

    /// <inheritdoc cref="Of(RecordShape, NoOverlapRule)"/>
    public static Interval Of(RecordShape nested, WithinRule rule) =>
        new(nested.Field(rule.From)!, nested.Field(rule.To)!);

    /// <summary>
    /// Returns the start of the interval, in the unit of its field; <see cref="long.MinValue"/> if missing.
    /// </summary>
    public long Start(BoundRecord record) =>
        record.Values[From.Index] is { IsGiven: true } value ? value.Number : long.MinValue;

    /// <summary>
    /// Returns the end of the interval, in the unit of its field; <see cref="long.MaxValue"/> if missing.
    /// </summary>
    public long End(BoundRecord record) =>
        record.Values[To.Index] is { IsGiven: true } value ? value.Number : long.MaxValue;

    /// <summary>Returns the day number of the first day; <see cref="long.MinValue"/> if the start is missing.</summary>
    public long FirstDay(BoundRecord record) =>
        record.Values[From.Index] is { IsGiven: true } value ? ValueOrder.Day(From, value) : long.MinValue;

    /// <summary>Returns the day number of the last day; <see cref="long.MaxValue"/> if the end is missing.</summary>
    public long LastDay(BoundRecord record) =>
        record.Values[To.Index] is { IsGiven: true } value ? ValueOrder.Day(To, value) : long.MaxValue;
}
