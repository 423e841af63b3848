using Summit.Text;

namespace Summit.Naive;

/// <summary>A term of a text.</summary>
/// <param name="Start">The first byte.</param>
/// <param name="End">One past the last byte.</param>
/// <param name="Position">The number of words and of characters of runs before the term.</param>
/// <param name="Kind">The kind of the term in its text.</param>
/// <param name="Written">The term in lower case.</param>
/// <param name="Folded">The term without accents.</param>
/// <param name="Stem">The stem of the term.</param>
internal sealed record NaiveTerm(
    int Start,
    int End,
    int Position,
    TermKind Kind,
    string Written,
    string Folded,
    string Stem
);
