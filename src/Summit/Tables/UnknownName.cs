namespace Summit;

/// <summary>Describes a name that no record of a table has.</summary>
internal static class UnknownName
{
    /// <summary>The number of characters of a name that a message repeats.</summary>
    private const int MaxShown = 100;

    /// <summary>Returns a sentence with the name and, if there is one, the key that is nearest to it.</summary>
    public static string Message<T>(Table<T> table, string name)
        where T : struct, IKeyedRecord<T>
    {
        string suggestion = table.Suggest(name) is { } nearest ? $" Did you mean '{nearest}'?" : "";
        string shown = name.Length <= MaxShown ? name : string.Concat(name.AsSpan(0, MaxShown), "…");
        return $"There is no {typeof(T).Name} '{shown}'.{suggestion}";
    }
}
