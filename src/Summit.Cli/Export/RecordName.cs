using System.Globalization;

namespace Summit.Cli.Export;

/// <summary>The name of a record outside of its corpus.</summary>
internal static class RecordName
{
    /// <summary>Returns the key, or the position in the table, counted from 0, if the record has no key.</summary>
    public static string Of<T>(T record)
        where T : struct, IVisitableRecord<T> =>
        record.Key.Length > 0 ? record.Key : record.Ordinal.ToString(CultureInfo.InvariantCulture);
}
