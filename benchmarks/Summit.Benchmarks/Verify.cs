namespace Summit.Benchmarks;

/// <summary>Checks results before they are timed: a wrong answer is no benchmark.</summary>
internal static class Verify
{
    /// <summary>Throws unless both are the same.</summary>
    public static void Equal<T>(string what, T expected, T actual)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
            throw new InvalidOperationException($"Wrong result: {what} is {actual}, and should be {expected}.");
    }

    /// <summary>Throws unless all contenders answer alike.</summary>
    public static void AllEqual<T>(T expected, params ReadOnlySpan<(string Contender, Func<T> Answer)> contenders)
    {
        foreach ((string contender, Func<T> answer) in contenders)
            Equal($"the answer of {contender}", expected, answer());
    }
}
