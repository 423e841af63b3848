namespace Summit.Layout;

/// <summary>
/// The ranking function, BM25F (Robertson, Zaragoza and Taylor, "Simple BM25 extension to multiple weighted fields", 2004). The compiler computes
/// the impacts with it, and the library computes the weights of terms.
/// </summary>
internal static class Bm25
{
    /// <summary>k1: how fast the impact of a term frequency, weighted by field and length, saturates.</summary>
    public const double Saturation = 1.2;

    /// <summary>b: how much the length of a field counts.</summary>
    public const double LengthWeight = 0.75;

    /// <summary>idf: the weight of a term in <paramref name="count"/> of <paramref name="records"/> records; above 0 for every term.</summary>
    public static double Rarity(int count, int records) => Math.Log(1 + ((records - count + 0.5) / (count + 0.5)));
}
