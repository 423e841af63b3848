using Summit.Layout;

namespace Summit.Search;

/// <summary>A term of the index that a part of a query matches, with the weight that the query gives to it.</summary>
/// <param name="number">The number of the term in the index.</param>
/// <param name="weight">The weight of the term: its rarity, lowered for function words and edits.</param>
/// <param name="form">
/// The bit of the requested form: 0 if no record has that form, <see cref="AnyForm"/> if every form counts.
/// </param>
internal readonly struct QueryTerm(int number, float weight, int form)
{
    /// <summary>The bits of all forms: every form counts as the requested one.</summary>
    public const int AnyForm = (1 << TermLayout.FormRankCount) - 1;

    /// <summary>The number of the term in the index.</summary>
    public readonly int Number = number;

    /// <summary>The weight of the term: its rarity, lowered for function words and edits.</summary>
    public readonly float Weight = weight;

    /// <summary>
    /// The bit of the requested form: 0 if no record has that form, <see cref="AnyForm"/> if every form counts.
    /// </summary>
    public readonly int Form = form;
}
