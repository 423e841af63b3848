using System.Globalization;

namespace Summit.Cli.Export;

/// <summary>What a record is called outside of the corpus.</summary>
internal static class RecordName
{
    /// <summary>Its key; its place in its table, from 0, where it has none.</summary>
    public static string Of<T>(T record)
        where T : struct, IVisitableRecord<T> =>
        record.Key.Length > 0 ? record.Key : record.Ordinal.ToString(CultureInfo.InvariantCulture);
}
