namespace Summit.Text;

/// <summary>The kinds of terms that the uses of a text need.</summary>
internal static class TermKinds
{
    /// <summary>All terms.</summary>
    public const TermKind All =
        TermKind.Word | TermKind.Run | TermKind.Pair | TermKind.Character | TermKind.Bridge | TermKind.Inner;

    /// <summary>The parts of a text, any of which matches by itself.</summary>
    public const TermKind Parts = TermKind.Word | TermKind.Run | TermKind.Pair | TermKind.Character;

    /// <summary>
    /// The terms of a phrase: exactly one at each position. The last position is left out if the pair before it
    /// contains its character.
    /// </summary>
    public const TermKind Phrase = TermKind.Word | TermKind.Pair | TermKind.Character | TermKind.Bridge;

    /// <summary>The terms that must be near each other in any order.</summary>
    public const TermKind Near = TermKind.Word | TermKind.Pair | TermKind.Character;

    /// <summary>The terms that people read as words, and that prefixes and edits apply to.</summary>
    public const TermKind Words = TermKind.Word | TermKind.Run;

    /// <summary>The terms of runs other than whole words.</summary>
    public const TermKind Grams = TermKind.Pair | TermKind.Character | TermKind.Bridge | TermKind.Inner;
}
