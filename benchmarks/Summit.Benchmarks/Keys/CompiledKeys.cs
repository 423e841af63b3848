using Summit.CompilerServices;

namespace Summit.Benchmarks.Keys;

/// <summary>Looks up keys in a compiled table.</summary>
internal abstract class CompiledKeys
{
    /// <summary>Returns the sum of the ordinals of the keys. A key without a record counts as -1.</summary>
    public abstract long Sum(byte[][] asked);

    /// <inheritdoc cref="Sum(byte[][])"/>
    public abstract long Sum(string[] asked);
}

/// <inheritdoc/>
/// <typeparam name="T">The record type.</typeparam>
internal sealed class CompiledKeys<T> : CompiledKeys
    where T : struct, IKeyedRecord<T>
{
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
}
