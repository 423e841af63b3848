namespace Summit.Synthetic;

/// <summary>
/// A corpus of conference talks that nobody held, with the proportions of real ones: words, speakers and topics by Zipf, a
/// vocabulary that grows with the square root of the text, about 500 bytes of text a talk. It follows from its seed and
/// the number of its talks alone.
/// </summary>
/// <param name="Talks">The talks, in no particular order.</param>
/// <param name="Speakers">The speakers, the busiest first: two for every five talks.</param>
/// <param name="Topics">The topics, the most frequent of the top level first, and then those below.</param>
/// <param name="Venues">The venues, the most used first.</param>
public sealed record SyntheticCorpus(
    IReadOnlyList<SyntheticTalk> Talks,
    IReadOnlyList<SyntheticSpeaker> Speakers,
    IReadOnlyList<SyntheticTopic> Topics,
    IReadOnlyList<SyntheticVenue> Venues
)
{
    /// <summary>The seed of every corpus that the benchmarks use.</summary>
    public const ulong UsualSeed = 1;

    /// <summary>Makes a corpus of <paramref name="records"/> talks.</summary>
    public static SyntheticCorpus Make(int records, ulong seed = UsualSeed)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(records);
        return new CorpusMaker(records, seed).Make();
    }
}
