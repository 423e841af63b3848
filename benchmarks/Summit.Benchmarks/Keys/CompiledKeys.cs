using Summit.CompilerServices;

namespace Summit.Benchmarks.Keys;

/// <summary>Looks up keys in a compiled table.</summary>
internal abstract class CompiledKeys
{
    /// <summary>Returns the sum of the ordinals of the keys. A key without a record counts as -1.</summary>
    public abstract long Sum(byte[][] asked);

    /// <inheritdoc cref="Sum(byte[][])"/>
    public abstract long Sum(string[] asked);

    /// <summary>Returns the same sum, with one call for every 1,024 keys.</summary>
    public abstract long SumOfBatches(string[] asked);
}

/// <inheritdoc/>
/// <typeparam name="T">The record type.</typeparam>
internal sealed class CompiledKeys<T> : CompiledKeys
    where T : struct, IKeyedRecord<T>
{
    private const int BatchSize = 1024;

    private readonly T[] _records = new T[BatchSize];

    public override long Sum(byte[][] asked)
    {
        Table<T> table = CompiledTables.Open<T>();
        long sum = 0;
        foreach (byte[] key in asked)
            sum += table.TryGet(key, out T record) ? record.Ordinal : -1;
        return sum;
    }

    public override long Sum(string[] asked)
    {
        Table<T> table = CompiledTables.Open<T>();
        long sum = 0;
        foreach (string key in asked)
            sum += table.TryGet(key, out T record) ? record.Ordinal : -1;
        return sum;
    }

    public override long SumOfBatches(string[] asked)
    {
        Table<T> table = CompiledTables.Open<T>();
        long sum = 0;
        for (int start = 0; start < asked.Length; start += BatchSize)
        {
            Span<T> records = _records.AsSpan(0, Math.Min(BatchSize, asked.Length - start));
            table.FindAll(asked.AsSpan(start, records.Length), records);
            foreach (T record in records)
                sum += record.Ordinal;
        }

        return sum;
    }
}
