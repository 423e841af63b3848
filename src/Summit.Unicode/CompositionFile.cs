namespace Summit.Unicode;

/// <summary>Writes the table of composed characters.</summary>
internal static class CompositionFile
{
    /// <summary>Returns the content of the file.</summary>
    public static string Content()
    {
        (int First, int Second, int Composed)[] pairs =
        [
            .. Composition
                .All.Select(pair => (pair.Value.First, pair.Value.Second, Composed: pair.Key))
                .OrderBy(pair => pair.First >> 16)
                .ThenBy(pair => pair.First)
                .ThenBy(pair => pair.Second),
        ];
        if (pairs.Any(pair => pair.First >> 16 != pair.Composed >> 16 || pair.Second >> 16 != pair.Composed >> 16))
            throw new InvalidOperationException("The characters of a pair are in different planes.");
        if (pairs.Any(pair => pair.Composed > 0x1_FFFF))
            throw new InvalidOperationException("A pair is in a plane that the table does not have.");

        var source = new SourceText("Compositions", "The pairs, sorted by plane, first and second character.");
        source.Add(
            "Pairs",
            "uint",
            ["The low 16 bits of the first character and, below them, of the second."],
            pairs.Select(pair => ((long)(pair.First & 0xFFFF) << 16) | (uint)(pair.Second & 0xFFFF)),
            pair => $"0x{pair:X8}"
        );
        source.Add(
            "Composed",
            "ushort",
            ["The low 16 bits of the composed character of each pair."],
            pairs.Select(pair => (long)(pair.Composed & 0xFFFF)),
            composed => $"0x{composed:X4}"
        );
        source.Add(
            "PlaneStarts",
            "ushort",
            ["The index of the first pair of planes 0 and 1, and the number of pairs."],
            [0, pairs.Count(pair => pair.Composed <= char.MaxValue), pairs.Length]
        );
        return source.ToString();
    }
}
