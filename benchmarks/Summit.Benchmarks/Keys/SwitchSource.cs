using Summit.Benchmarks.Corpora;

namespace Summit.Benchmarks.Keys;

/// <summary>Generates <c>SeventyKeys.cs</c>. The <c>switch</c> command of this program prints it.</summary>
internal static class SwitchSource
{
    /// <summary>Returns the source of a switch over the keys of the smallest corpus.</summary>
    public static string Of(ObjectCorpus corpus)
    {
        IEnumerable<string> arms = corpus.Talks.Select(talk => $"        \"{talk.Id}\" => {talk.Ordinal},\n");
        return $$"""
            namespace Summit.Benchmarks.Keys;

            /// <summary>
            /// The keys of the corpus of {{corpus.Talks.Length}} talks as a C# switch, which the compiler turns into a hash and comparisons. Printed by
            /// <c>dotnet run -c Release --project benchmarks/Summit.Benchmarks -- switch</c>; its results are checked before it is timed.
            /// </summary>
            internal static class SeventyKeys
            {
                /// <summary>The ordinal of the talk, or -1.</summary>
                public static int OrdinalOf(string key) => key switch
                {
            {{string.Concat(arms)}}        _ => -1,
                };
            }
            """;
    }
}
