namespace Summit.Synthetic;

/// <summary>
/// An invented corpus of conference talks with realistic proportions: words, speakers and topics follow Zipf's law, the
/// vocabulary grows with the square root of the text, and a talk has about 500 bytes of text. The seed and the number
/// of talks determine the corpus.
/// </summary>
/// <param name="Talks">The talks, in no particular order.</param>
/// <param name="Speakers">The speakers, the busiest first: two for every five talks.</param>
/// <param name="Topics">The topics: the top level first, ordered by frequency, and then the levels below.</param>
/// <param name="Venues">The venues, the most frequent first.</param>
public sealed record SyntheticCorpus(
    IReadOnlyList<SyntheticTalk> Talks,
    IReadOnlyList<SyntheticSpeaker> Speakers,
    IReadOnlyList<SyntheticTopic> Topics,
    IReadOnlyList<SyntheticVenue> Venues
)
{
    /// <summary>The seed of every corpus that the benchmarks use.</summary>
    public const ulong UsualSeed = 1;

    /// <summary>Creates a corpus of <paramref name="records"/> talks.</summary>
    public static SyntheticCorpus Make(int records, ulong seed = UsualSeed)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(records);
        return new CorpusMaker(records, seed).Make();
    }
}
