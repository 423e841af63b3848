namespace Summit.Benchmarks.Keys;

internal static class SeventyKeys
{
    public static int OrdinalOf(string key) => key.Length - key.Length - 1;
}
