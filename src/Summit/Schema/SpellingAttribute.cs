namespace Summit;

/// <summary>
/// Adds spellings that YAML may use for a member of an enum, in addition to its C# name: <c>[Spelling("n/a", "none
/// given")]</c>. Spellings are compared without regard to case, blanks, <c>-</c> and <c>_</c>.
/// </summary>
/// <param name="spellings">The spellings.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class SpellingAttribute(params string[] spellings) : Attribute
{
    /// <summary>The spellings.</summary>
    public IReadOnlyList<string> Spellings { get; } = spellings;

    /// <summary>
    /// Whether this member also stands for every value that no member spells. For values whose list is open.
    /// </summary>
    public bool Others { get; init; }
}
