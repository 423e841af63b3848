namespace Summit.Helsinki.Tests.Sets;

/// <summary>
/// A random formula over sets of entries, with its expected value: the set of the library, the same set computed with
/// <see cref="HashSet{T}"/> by testing every entry, and the formula as text.
/// </summary>
internal readonly record struct RandomFormula(RecordSet<Entry> Set, HashSet<Entry> Expected, string Text)
{
    /// <summary>Creates a formula of a number of operands, joined at random.</summary>
    public static RandomFormula Of(int operands, Random random)
    {
        if (operands == 1)
            return Operand(random);
        int left = random.Next(1, operands);
        return Combine(Of(left, random), Of(operands - left, random), random);
    }

    private static RandomFormula Operand(Random random)
    {
        switch (random.Next(8))
        {
            case 0:
                Topic topic = Any(Helsinki2018.Topics, random);
                return Of(topic.Entries, entry => entry.Topics.Contains(topic), topic.Id);
            case 1:
                Topic top = Any(Helsinki2018.Topics, random);
                return Of(top.AllEntries, entry => entry.Topics.Any(topic => IsWithin(topic, top)), $"{top.Id}/*");
            case 2:
                Event happening = Any(Helsinki2018.Events, random);
                return Of(happening.Entries, entry => entry.Events.Contains(happening), happening.Id);
            case 3:
                (DateTimeOffset from, DateTimeOffset to) = (Time(random), Time(random));
                RecordSet<Entry> slice = Helsinki2018.Entries.Between(from, to);
                return Of(slice, entry => entry.Published >= from && entry.Published < to, $"[{from:t}, {to:t})");
            case 4:
                return random.Next(2) == 0
                    ? Of(Helsinki2018.Entries.All, _ => true, "all")
                    : Of(default, _ => false, "none");
            default:
                Speaker speaker = Any(Helsinki2018.Speakers, random);
                return Of(speaker.Entries, entry => entry.Speakers.Contains(speaker), speaker.Id);
        }
    }

    private static RandomFormula Combine(RandomFormula left, RandomFormula right, Random random) =>
        random.Next(3) switch
        {
            0 => new(
                left.Set & right.Set,
                [.. left.Expected.Intersect(right.Expected)],
                $"({left.Text} & {right.Text})"
            ),
            1 => new(left.Set | right.Set, [.. left.Expected.Union(right.Expected)], $"({left.Text} | {right.Text})"),
            _ => new(left.Set - right.Set, [.. left.Expected.Except(right.Expected)], $"({left.Text} - {right.Text})"),
        };

    private static RandomFormula Of(RecordSet<Entry> set, Func<Entry, bool> isIn, string text) =>
        new(set, [.. Helsinki2018.Entries.Where(isIn)], text);

    private static bool IsWithin(Topic topic, Topic top) =>
        topic == top || topic.Broader.Any(broader => IsWithin(broader, top));

    private static T Any<T>(Table<T> table, Random random)
        where T : struct, IVisitableRecord<T> => table[random.Next(table.Count)];

    /// <summary>Returns a random minute on the day of the summit, or a little before or after.</summary>
    private static DateTimeOffset Time(Random random) =>
        new DateTimeOffset(2018, 7, 16, 9, 0, 0, TimeSpan.Zero).AddMinutes(random.Next(0, 10 * 60));
}
