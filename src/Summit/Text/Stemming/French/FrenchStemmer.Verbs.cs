namespace Summit.Text;

/// <content>The endings of verbs, which must be in RV.</content>
internal static partial class FrenchStemmer
{
    private static ReadOnlySpan<byte> EndingsInI =>
        "îmes ît îtes i ie ies ir ira irai iraIent irais irait iras irent irez iriez irions irons iront is issaIent "u8
        + "issais issait issant issante issantes issants isse issent isses issez issiez issions issons it"u8;

    private static ReadOnlySpan<byte> Endings =>
        "ions"u8
        + "|é ée ées és èrent er era erai eraIent erais erait eras erez eriez erions erons eront ez iez"u8
        + "|âmes ât âtes a ai aIent ais ait ant ante antes ants as asse assent asses assiez assions"u8;

    /// <summary>Step 2a: removes an ending of verbs in -ir after a consonant of RV.</summary>
    /// <returns>Whether an ending was removed.</returns>
    private static bool TryVerbInI(ref StemmerWord word) =>
        word.Find(EndingsInI, word.RV) > 0
        && word.BeforeStart >= word.RV
        && !word.HasBefore("H"u8, word.Start)
        && word.IsNoneOf(Vowels, word.BeforeStart)
        && word.TryDelete(word.RV);

    /// <summary>Step 2b: removes an ending of any other verb.</summary>
    /// <returns>Whether an ending was removed.</returns>
    private static bool TryVerb(ref StemmerWord word)
    {
        switch (word.Find(Endings, word.RV))
        {
            case 0:
                return false;
            case 1:
                return word.TryDelete(word.R2);
            case 2:
                word.Delete();
                return true;
            default:
                word.Delete();
                word.TryDelete("e"u8, word.RV);
                return true;
        }
    }
}
