using Summit.Layout;

namespace Summit.Search;

/// <summary>A term of a query: what a part of the query stands for.</summary>
/// <param name="number">The number of the term in the index.</param>
/// <param name="weight">The weight of the term: its rarity, lowered for function words and for edits.</param>
/// <param name="form">
/// The bit of the form that is asked for; 0 if no record has that form, and <see cref="AnyForm"/> if every form will do.
/// </param>
internal readonly struct QueryTerm(int number, float weight, int form)
{
    /// <summary>The bits of all forms.</summary>
    public const int AnyForm = (1 << TermLayout.FormRankCount) - 1;

    /// <summary>The number of the term in the index.</summary>
    public readonly int Number = number;

    /// <summary>The weight of the term.</summary>
    public readonly float Weight = weight;

    /// <summary>The bit of the form that is asked for.</summary>
    public readonly int Form = form;
}
