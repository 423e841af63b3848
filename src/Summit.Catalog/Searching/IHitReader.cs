namespace Summit.Catalog.Searching;

/// <summary>Describes the hits of a query.</summary>
internal interface IHitReader<T>
    where T : struct, IVisitableRecord<T>
{
    /// <summary>Returns a text with its matches marked.</summary>
    MarkedText Mark(string text);

    /// <summary>Returns the best passage of <paramref name="record"/>, or null if only the label matches.</summary>
    Snippet? Find(T record);

    /// <summary>Returns the contribution of each term to the score of <paramref name="record"/>.</summary>
    IReadOnlyList<TermScore> Explain(T record);
}
