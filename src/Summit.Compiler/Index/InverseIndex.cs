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
        var pending = new Stack<BoundRecord>();
        foreach (BoundRecord record in source.Records)
        {
            Add(record.Values[reference.Index].Records);
            while (pending.Count > 0)
                Add(pending.Pop().Values[hierarchy!.Index].Records);

            // Ordinals are added in ascending order, so that a duplicate equals the last element. The check visits each
            // ancestor only once, even if several paths lead to it.
            void Add(BoundRecord[] referred)
            {
                foreach (BoundRecord met in referred)
                {
                    List<int> set = sets[met.Ordinal];
                    if (set.Count > 0 && set[set.Count - 1] == record.Ordinal)
                        continue;
                    set.Add(record.Ordinal);
                    if (hierarchy is not null)
                        pending.Push(met);
                }
            }
        }

        return sets;
    }
}
