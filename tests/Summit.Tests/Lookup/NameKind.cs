namespace Summit.Tests.Lookup;

/// <summary>Kinds of names that a key table must distinguish.</summary>
public enum NameKind
{
    /// <summary>Names of 1 to 40 letters, digits and hyphens.</summary>
    Random,

    /// <summary>Names of the same length and with the same ends: only the middle differs.</summary>
    SameEnds,

    /// <summary>Names of 1 to 40 characters with an alphabet of two letters.</summary>
    TwoLetters,

    /// <summary>Names longer than any vector.</summary>
    Long,

    /// <summary>Names in several scripts, some of them ASCII.</summary>
    NotAscii,
}

/// <summary>Makes random names.</summary>
internal static class Names
{
    private const string Slug = "abcdefghijklmnopqrstuvwxyz0123456789-";
    private static readonly string[] Letters =
    [
        "a",
        "e",
        "n",
        "ä",
        "ö",
        "ß",
        "п",
        "у",
        "т",
        "и",
        "н",
        "λ",
        "字",
        "\uFF76",
        "\u00C3",
        "\u00B6",
        "😀",
    ];

    /// <summary>Returns <paramref name="count"/> different names.</summary>
    public static string[] Make(NameKind kind, int count, int seed)
    {
        var random = new Random(seed);
        var names = new HashSet<string>();
        while (names.Count < count)
            names.Add(Make(kind, random));
        return [.. names];
    }

    /// <summary>
    /// Returns names close to <paramref name="names"/>: they differ in a letter, in case or at an end. Some are
    /// unrelated.
    /// </summary>
    public static IEnumerable<string> Near(string[] names, NameKind kind, int seed)
    {
        foreach (string name in names.Take(2000))
        {
            int middle = name.Length / 2;
            yield return name[..^1];
            yield return name + "a";
            yield return "a" + name;
            yield return name.ToUpperInvariant();
            yield return name[..middle] + (char)(name[middle] ^ 1) + name[(middle + 1)..];
            yield return name[..middle] + (char)(name[middle] | 0x8000) + name[(middle + 1)..];
            yield return name[..middle] + (char)(name[middle] + 0x100) + name[(middle + 1)..];
        }

        foreach (string other in Make(kind, Math.Min(names.Length, 1000), seed + 1))
            yield return other;
    }

    private static string Make(NameKind kind, Random random) =>
        kind switch
        {
            NameKind.Random => random.GetString(Slug, random.Next(1, 41)),
            NameKind.SameEnds => "same-beginning--" + random.GetString(Slug, 12) + "--and-same-ending",
            NameKind.TwoLetters => random.GetString("ab", random.Next(1, 41)),
            NameKind.Long => random.GetString(Slug, random.Next(33, 300)),
            _ => string.Concat(
                Enumerable.Range(0, random.Next(1, 20)).Select(_ => Letters[random.Next(Letters.Length)])
            ),
        };
}
