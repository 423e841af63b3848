namespace Summit;

/// <summary>
/// Marks a text or a text list whose values are words and phrases with one meaning. A search for one of them finds
/// records whose searched fields have another one, in all tables of the corpus. Each record is a group of its own:
/// groups that share a word are not joined.
/// </summary>
/// <param name="direction">Whether the words find each other, or only in one direction.</param>
/// <example>
/// <code>
/// [Record]
/// public readonly partial struct Synonym
/// {
///     [Value, Synonyms] public partial TextList Words { get; }
///     [Synonyms(SynonymDirection.From)] public partial TextList From { get; }
///     [Synonyms(SynonymDirection.To)] public partial TextList To { get; }
/// }
/// </code>
/// <code>
/// - [G7, Group of Seven]
/// - {from: disarmament, to: [arms control, arms reduction]}
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SynonymsAttribute(SynonymDirection direction = SynonymDirection.Both) : Attribute
{
    /// <summary>Whether the words find each other, or only in one direction.</summary>
    public SynonymDirection Direction { get; } = direction;
}
