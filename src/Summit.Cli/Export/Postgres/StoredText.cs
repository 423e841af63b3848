using Summit.Cli.Usage;

namespace Summit.Cli.Export.Postgres;

/// <summary>Checks that PostgreSQL can store the texts of a record.</summary>
internal static class StoredText
{
    /// <summary>Returns a text.</summary>
    /// <exception cref="UsageException">The text contains U+0000.</exception>
    public static string Of<T>(string text, T record, string field)
        where T : struct, IVisitableRecord<T> =>
        text.Contains('\0', StringComparison.Ordinal)
            ? throw new UsageException(
                $"'{field}' of the {Name(record)} contains the character U+0000, which PostgreSQL cannot store: remove it."
            )
            : text;

    private static string Name<T>(T record)
        where T : struct, IVisitableRecord<T>
    {
        const int MaxShown = 60;
        string name = RecordName.Of(record);
        name = name.Length > MaxShown ? name[..MaxShown] + "…" : name;
        return $"{typeof(T).Name} '{name.Replace("\0", "\\0", StringComparison.Ordinal)}'";
    }
}
