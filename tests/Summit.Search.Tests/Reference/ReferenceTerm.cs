namespace Summit.Search.Tests.Reference;

/// <summary>A term of a query.</summary>
/// <param name="Name">The term: a stem with its language.</param>
/// <param name="Weight">The rarity of the term, lowered for function words and edits.</param>
/// <param name="Written">The requested form; null if every form counts.</param>
internal readonly record struct ReferenceTerm(string Name, double Weight, string? Written);

/// <summary>How a part of a query is read.</summary>
/// <param name="Sequences">
/// The terms of a phrase or a NEAR in each language that has all of them. The terms of any other part are one sequence,
/// and any of them matches.
/// </param>
/// <param name="Lasts">The terms of the last word of a phrase that ends with a prefix.</param>
internal sealed record ReferencePlan(ReferenceTerm[][] Sequences, ReferenceTerm[] Lasts)
{
    /// <summary>The number of terms, of which the engine keeps a limited number.</summary>
    public int TermCount => Sequences.Sum(terms => terms.Length + Lasts.Length);
}
