namespace Summit;

/// <summary>
/// Says how YAML spells a member of an enum, besides its C# name: <c>[Spelling("n/a", "none given")]</c>. Spellings are compared
/// without regard to case, blanks, <c>-</c> and <c>_</c>.
/// </summary>
/// <param name="spellings">The spellings.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class SpellingAttribute(params string[] spellings) : Attribute
{
    /// <summary>The spellings.</summary>
    public IReadOnlyList<string> Spellings { get; } = spellings;

    /// <summary>True for the member that stands for whatever no member spells: of values whose list is open.</summary>
    public bool Others { get; init; }
}
