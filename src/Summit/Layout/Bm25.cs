namespace Summit.Layout;

/// <summary>
/// The ranking function BM25F (Robertson, Zaragoza and Taylor, "Simple BM25 extension to multiple weighted fields",
/// 2004). The compiler computes the impacts with it, and the library computes the weights of terms.
/// </summary>
internal static class Bm25
{
    /// <summary>
    /// The parameter k1: controls how fast the impact of a term saturates as its weighted frequency grows.
    /// </summary>
    public const double Saturation = 1.2;

    /// <summary>The parameter b: the influence of the length of a field, from 0 to 1.</summary>
    public const double LengthWeight = 0.75;

    /// <summary>
    /// The frequency that a word of another name of a record counts as, where a text has the name of the record, and
    /// that of a synonym. A word that the text contains counts as 1, so that records with the word itself come first.
    /// </summary>
    public const double AliasWeight = 0.75;

    /// <summary>
    /// Returns the inverse document frequency (idf) of a term in <paramref name="count"/> of <paramref name="records"/>
    /// records. It is above 0 for every term.
    /// </summary>
    public static double Rarity(int count, int records) => Math.Log(1 + ((records - count + 0.5) / (count + 0.5)));
}
