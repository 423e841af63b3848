using Summit.Compiler.Model;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Index;

/// <summary>Inverts references: finds the records that refer to a given record.</summary>
internal static class InverseIndex
{
    /// <summary>
    /// Returns, for each record of <paramref name="target"/>, the ordinals of the records of <paramref name="source"/>
    /// that refer to it by <paramref name="reference"/>, in ascending order. With a <paramref name="hierarchy"/>, a
    /// reference also counts for every ancestor of the record that it names.
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

    /// <summary>
    /// Adds an ordinal once. Ordinals arrive in ascending order, so a duplicate can only be the last element.
    /// </summary>
    private static void AddLast(List<int> set, int ordinal)
    {
        if (set.Count == 0 || set[set.Count - 1] != ordinal)
            set.Add(ordinal);
    }
}
