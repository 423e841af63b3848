namespace Summit;

/// <summary>Specifies which searches a text of a field with <c>[Synonyms]</c> takes part in.</summary>
public enum SynonymDirection
{
    /// <summary>A search for any of the words finds all of them.</summary>
    Both,

    /// <summary>
    /// A search for the words also finds the words of the field with <see cref="To"/>, but not the other way round.
    /// </summary>
    From,

    /// <summary>The words that a search for the words of the field with <see cref="From"/> also finds.</summary>
    To,
}
