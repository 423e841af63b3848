namespace Summit.Catalog;

/// <summary>Receives a record with its type, for code that handles every record type without reflection.</summary>
public interface IRecordAction
{
    /// <summary>Receives the record.</summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="record">The record.</param>
    void Invoke<T>(T record)
        where T : struct, IVisitableRecord<T>;
}
