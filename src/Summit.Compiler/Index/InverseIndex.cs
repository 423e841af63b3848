using Summit.Compiler.Model;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Index;

/// <summary>Turns references round: for each record, who refers to it.</summary>
internal static class InverseIndex
{
    /// <summary>
    /// For each record of <paramref name="target"/>, the ordinals of the records of <paramref name="source"/> that refer to it
    /// by <paramref name="reference"/>, ascending. With a <paramref name="hierarchy"/>, also of those that refer to a record
    /// below it.
    /// </summary>
    public static List<int>[] Of(BoundTable target, BoundTable source, FieldShape reference, FieldShape? hierarchy)
    {
        var sets = new List<int>[target.Records.Count];
        for (int ordinal = 0; ordinal < sets.Length; ordinal++)
            sets[ordinal] = [];
        foreach (BoundRecord record in source.Records)
        {
            foreach (BoundRecord referred in record.Values[reference.Index].Records)
            {
                for (BoundRecord? above = referred; above is not null; above = Broader(above, hierarchy))
                    AddLast(sets[above.Ordinal], record.Ordinal);
            }
        }

        return sets;
    }

    private static BoundRecord? Broader(BoundRecord record, FieldShape? hierarchy) =>
        hierarchy is null ? null : record.Values[hierarchy.Index].Records.FirstOrDefault();

    /// <summary>Ordinals come in ascending order, so that one already there is the last.</summary>
    private static void AddLast(List<int> set, int ordinal)
    {
        if (set.Count == 0 || set[set.Count - 1] != ordinal)
            set.Add(ordinal);
    }
}
