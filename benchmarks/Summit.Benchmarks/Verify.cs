namespace Summit.Benchmarks;

/// <summary>Checks results before they are timed: a benchmark with wrong answers is worthless.</summary>
internal static class Verify
{
    /// <summary>Throws unless both values are equal.</summary>
    public static void Equal<T>(string what, T expected, T actual)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
            throw new InvalidOperationException($"Wrong result: {what} is {actual}, and should be {expected}.");
    }

    /// <summary>Throws unless all contenders give the same answer.</summary>
    public static void AllEqual<T>(T expected, params ReadOnlySpan<(string Contender, Func<T> Answer)> contenders)
    {
        foreach ((string contender, Func<T> answer) in contenders)
            Equal($"the answer of {contender}", expected, answer());
    }
}
