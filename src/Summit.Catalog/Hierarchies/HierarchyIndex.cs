using Summit.Catalog.Fields;

namespace Summit.Catalog.Hierarchies;

/// <summary>The records above and below each record of a hierarchy, by ordinal.</summary>
internal sealed class HierarchyIndex
{
    private readonly int[][] _above;
    private readonly List<int>[] _below;

    private HierarchyIndex(int[][] above)
    {
        _above = above;
        _below = new List<int>[above.Length];
        for (int i = 0; i < above.Length; i++)
            _below[i] = [];
        for (int i = 0; i < above.Length; i++)
        {
            foreach (int parent in above[i])
                _below[parent].Add(i);
        }
    }

    /// <summary>The records without a record above, in table order.</summary>
    public IEnumerable<int> Roots => Enumerable.Range(0, _above.Length).Where(record => _above[record].Length == 0);

    /// <summary>Reads the hierarchy that a field of a table forms.</summary>
    /// <param name="table">The table.</param>
    /// <param name="field">The position of the field that refers to the record above.</param>
    public static HierarchyIndex Of<T>(Table<T> table, int field)
        where T : struct, IVisitableRecord<T>
    {
        var reader = new ReferenceReader();
        var above = new int[table.Count][];
        foreach (T record in table)
            above[record.Ordinal] = [.. reader.Read(record, field)];
        return new HierarchyIndex(above);
    }

    /// <summary>Returns the records directly above a record.</summary>
    public IReadOnlyList<int> Above(int record) => _above[record];

    /// <summary>Returns the records directly below a record, in table order.</summary>
    public IReadOnlyList<int> Below(int record) => _below[record];

    /// <summary>Returns a record and all records below it.</summary>
    public HashSet<int> WithAllBelow(int record)
    {
        var found = new HashSet<int> { record };
        var pending = new Stack<int>(found);
        while (pending.Count > 0)
        {
            foreach (int below in _below[pending.Pop()])
            {
                if (found.Add(below))
                    pending.Push(below);
            }
        }

        return found;
    }

    /// <summary>
    /// Returns all records with their depths, each once, and after the last of the records above it.
    /// </summary>
    public IEnumerable<(int Record, int Depth)> DepthFirst()
    {
        int[] missing = [.. _above.Select(above => above.Length)];
        var pending = new Stack<(int Record, int Depth)>(Roots.Reverse().Select(root => (root, 0)));
        while (pending.TryPop(out (int Record, int Depth) next))
        {
            yield return next;
            for (int i = _below[next.Record].Count - 1; i >= 0; i--)
            {
                int below = _below[next.Record][i];
                if (--missing[below] == 0)
                    pending.Push((below, next.Depth + 1));
            }
        }
    }
}
