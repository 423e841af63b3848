using System.Collections.Concurrent;
using Summit.Catalog.Fields;

namespace Summit.Catalog.Tables;

/// <summary>
/// The records of a table in the order of a field. Each order is computed once and kept, four bytes for each record.
/// </summary>
internal sealed class RecordRanking<T>
    where T : struct, IVisitableRecord<T>
{
    private readonly ConcurrentDictionary<(int Field, bool IsDescending), int[]> _orders = new();

    /// <summary>Returns the ordinals in the order of a field; records without a value come last.</summary>
    public int[] Of(CatalogField field, bool isDescending) =>
        _orders.GetOrAdd((field.Index, isDescending), key => Sort(key.Field, key.IsDescending));

    private static int[] Sort(int field, bool isDescending)
    {
        Table<T> table = default;
        var reader = new SortKeyReader();
        var keys = new object?[table.Count];
        foreach (T record in table)
            keys[record.Ordinal] = reader.Read(record, field);
        int sign = isDescending ? -1 : 1;
        int[] order = [.. Enumerable.Range(0, keys.Length)];
        Array.Sort(order, Compare);
        return order;

        int Compare(int left, int right)
        {
            int compared = (keys[left], keys[right]) switch
            {
                (null, null) => 0,
                (null, _) => 1,
                (_, null) => -1,
                ({ } one, { } other) => sign * Math.Sign(SortKeyReader.Compare(one, other)),
            };
            return compared != 0 ? compared : left.CompareTo(right);
        }
    }
}
